import type { TextNode } from "@/lib/view/text-marks";
import { textLocator } from "@/lib/vocabulary/locators";

type MarkedTextProps = {
  readonly nodes: readonly TextNode[];
  /** The names of figures (`narrative.proactive_total`) by the locator of their words. */
  readonly names: ReadonlyMap<string, readonly string[]>;
};

/** The text of a report with its marks; every mark is the target of links from other pages. Text is never markup. */
export function MarkedText({ nodes, names }: MarkedTextProps) {
  return nodes.map((node) => {
    if (node.kind === "words") return node.text;
    const id = textLocator(node.span);
    const mark = (
      <mark key={id} id={id} className={node.span.kind} title={node.span.label}>
        <MarkedText nodes={node.inside} names={names} />
      </mark>
    );
    return (names.get(id) ?? []).reduce(
      (inner, name) => (
        <span key={name} id={name}>
          {inner}
        </span>
      ),
      mark,
    );
  });
}
