import { LIMITS } from "./limits";
import type { ReadOutcome } from "./read-outcome";

/** An element of HTML, names and attribute names in lower case; text nodes are strings. */
export type MarkupElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: MarkupElement | null;
  readonly children: readonly (MarkupElement | string)[];
};

type Growing = MarkupElement & { readonly children: (MarkupElement | string)[] };

/** The part of the parser's nodes that is read here. */
type ParsedNode = {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly ParsedNode[];
};

/** Elements whose content no reader of the page sees as text. */
const UNREAD = new Set(
  "script style noscript template svg math iframe object embed select option button canvas audio video map".split(" "),
);

/**
 * HTML to a tree without scripts, styles, comments and, unless `keepHidden`, what the page hides. The parser is a
 * tolerant one that works in linear time; too many nodes or too deep nesting is `too_large`.
 */
export async function parseMarkup(html: string, keepHidden: boolean): Promise<ReadOutcome<MarkupElement>> {
  if (countOpenTags(html) > LIMITS.openTags) {
    return { ok: false, reason: "too_large", detail: `more than ${LIMITS.openTags} tags open at once` };
  }
  const { load } = await import("cheerio/slim");
  const parsed: ParsedNode | undefined = load(html, { xml: { xmlMode: false, decodeEntities: true } }).root()[0];
  const root: Growing = { name: "root", attributes: {}, parent: null, children: [] };
  const open = [{ from: parsed?.children ?? [], to: root, depth: 1 }];
  let nodes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > LIMITS.nesting) {
      return { ok: false, reason: "too_large", detail: `elements nested deeper than ${LIMITS.nesting}` };
    }
    for (const node of next.from) {
      nodes += 1;
      if (nodes > LIMITS.treeNodes) {
        return { ok: false, reason: "too_large", detail: `more than ${LIMITS.treeNodes} nodes` };
      }
      if (node.type === "text" && node.data !== undefined) next.to.children.push(node.data);
      if (node.name === undefined || node.attribs === undefined || UNREAD.has(node.name)) continue;
      if (!keepHidden && isHidden(node.attribs)) continue;
      const element: Growing = { name: node.name, attributes: node.attribs, parent: next.to, children: [] };
      next.to.children.push(element);
      open.push({ from: node.children ?? [], to: element, depth: next.depth + 1 });
    }
  }
  return { ok: true, value: root };
}

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const TAG = /<(\/?)([a-z][a-z0-9:-]{0,40})/gi;

/** The most tags that can be open at once: of each name those opened and not yet closed, whatever is in between. */
function countOpenTags(html: string): number {
  const unclosed = new Map<string, number>();
  let open = 0;
  let most = 0;
  for (const [, slash, raw] of html.matchAll(TAG)) {
    const name = raw?.toLowerCase() ?? "";
    const before = unclosed.get(name) ?? 0;
    const after = slash === "" ? before + 1 : Math.max(0, before - 1);
    if (VOID.has(name) || after === before) continue;
    unclosed.set(name, after);
    open += after - before;
    if (open > most) most = open;
  }
  return most;
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return attributes.hidden !== undefined || (attributes.style !== undefined && HIDING_STYLE.test(attributes.style));
}

export function isElement(node: MarkupElement | string): node is MarkupElement {
  return typeof node !== "string";
}

/** Every element of the tree below `root`, in the order of the document. */
export function listElements(root: MarkupElement): readonly MarkupElement[] {
  const elements: MarkupElement[] = [];
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next !== root) elements.push(next);
    for (const child of next.children.toReversed()) if (isElement(child)) open.push(child);
  }
  return elements;
}

/** All text below an element, unformatted. */
export function findText(root: MarkupElement): string {
  return root.children.map((child) => (isElement(child) ? findText(child) : child)).join("");
}
