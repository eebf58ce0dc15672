import type { TextNode } from "@/lib/view/text-marks";
import { textLocator } from "@/lib/vocabulary/locators";

/** The text of a report with its marks; every mark is the target of links from other pages. Text is never markup. */
export function MarkedText({ nodes }: { readonly nodes: readonly TextNode[] }) {
  return nodes.map((node) => {
    if (node.kind === "words") return node.text;
    const id = textLocator(node.span);
    return (
      <mark key={id} id={id} className={node.span.kind} title={node.span.label}>
        <MarkedText nodes={node.inside} />
      </mark>
    );
  });
}
