import { isElement, type MarkupElement } from "./markup-tree";
import { formatPicture } from "./picture-mark";
import type { ReadOutcome } from "./read-outcome";
import type { LaidRow } from "./rows-to-document";
import { layOutSpans, type SpanCell } from "./table-grid";

/** A row, with the element that holds it: the block of a paragraph, the table of a table row. */
export type OwnedRow = LaidRow & { readonly owner: MarkupElement };

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul root".split(
    " ",
  ),
);

/** A cell of more characters holds a piece of the page, not of a form: its table only arranges the page. */
const LAYOUT_CELL = 600;
/** Of a report itself also a shorter one: these words head its parts. */
const LAYOUT_CELL_OF_REPORT = 100;
const REPORT_PARTS = /总体情况|改进情况|需要报告的事项/;

/**
 * A tree of markup to rows in reading order: one paragraph for each block or line, one row for each row of a table,
 * its spans laid out. Tables that only arrange the page (one column, tables or pages inside their cells) are opened
 * to what they hold. `skipped` elements are left out.
 */
export function markupToRows(
  root: MarkupElement,
  skipped: (element: MarkupElement) => boolean = () => false,
): ReadOutcome<OwnedRow[]> {
  const walk: Walk = { rows: [], pending: "", tables: 0, problem: null, skipped };
  walkChildren(walk, root, root);
  endParagraph(walk, root);
  return walk.problem ?? { ok: true, value: walk.rows };
}

type Walk = {
  readonly rows: OwnedRow[];
  pending: string;
  tables: number;
  problem: Extract<ReadOutcome<never>, { ok: false }> | null;
  readonly skipped: (element: MarkupElement) => boolean;
};

function walkChildren(walk: Walk, element: MarkupElement, block: MarkupElement): void {
  const keepsLines = PREFORMATTED.test(`${element.name} ${element.attributes.style ?? ""}`);
  for (const child of element.children) {
    if (isElement(child)) walkElement(walk, child, block);
    else if (keepsLines) addLines(walk, child, block);
    else walk.pending += child;
  }
}

/** Text outside any element is a text file that has some markup in it: its lines are lines. */
const PREFORMATTED = /^root |^pre |^textarea |white-space\s*:\s*pre/i;

function addLines(walk: Walk, text: string, block: MarkupElement): void {
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (index > 0) endParagraph(walk, block);
    walk.pending += line;
  }
}

function walkElement(walk: Walk, element: MarkupElement, block: MarkupElement): void {
  if (walk.skipped(element)) return;
  if (element.name === "br") {
    endParagraph(walk, block);
  } else if (element.name === "img") {
    const text = formatPicture(element);
    if (text !== null) {
      endParagraph(walk, block);
      walk.rows.push({ cells: [{ text }], table: null, owner: block });
    }
  } else if (!BLOCKS.has(element.name)) {
    walkChildren(walk, element, block);
  } else {
    endParagraph(walk, block);
    if (element.name === "table") walkTable(walk, element);
    else walkChildren(walk, element, element);
    endParagraph(walk, element);
  }
}

function endParagraph(walk: Walk, owner: MarkupElement): void {
  const text = joinWrapped(walk.pending);
  walk.pending = "";
  if (text !== "") walk.rows.push({ cells: [{ text }], table: null, owner });
}

/** White space of the source is one space, and none where the source is wrapped between two Chinese characters. */
function joinWrapped(text: string): string {
  return text.replace(WRAPPED, "$1").replace(/\s+/g, " ").trim();
}

const WRAPPED = /([\u3001-\u9fff\uff00-\uffef])[ \t]{0,99}\r?\n[ \t\r\n]{0,999}(?=[\u3001-\u9fff\uff00-\uffef])/g;

type TableParts = { readonly rows: MarkupElement[][]; readonly strays: (MarkupElement | string)[] };

function walkTable(walk: Walk, table: MarkupElement): void {
  const parts: TableParts = { rows: [], strays: [] };
  findParts(table, parts);
  for (const stray of parts.strays) {
    if (isElement(stray)) walkElement(walk, stray, table);
    else walk.pending += stray;
  }
  endParagraph(walk, table);
  const cells = parts.rows.flat();
  if (parts.rows.every((row) => row.length <= 1) || cells.some(arrangesPage)) {
    for (const cell of cells) walkElement(walk, cell, table);
    return;
  }
  const grid = layOutSpans(parts.rows.map((row) => row.map(toSpanCell)));
  if (!grid.ok) {
    walk.problem = grid;
    return;
  }
  for (const row of grid.value) if (row.length > 0) walk.rows.push({ cells: row, table: walk.tables, owner: table });
  walk.tables += 1;
}

/** Rows of a table's own; captions and whatever else stands between them are strays. */
function findParts(element: MarkupElement, parts: TableParts): void {
  for (const child of element.children) {
    if (!isElement(child)) parts.strays.push(child);
    else if (child.name === "tr") findRow(child, parts);
    else if (GROUPS.has(child.name)) findParts(child, parts);
    else parts.strays.push(child);
  }
}

const GROUPS = new Set(["thead", "tbody", "tfoot", "form"]);

function findRow(row: MarkupElement, parts: TableParts): void {
  const isCell = (node: MarkupElement | string): node is MarkupElement =>
    isElement(node) && (node.name === "td" || node.name === "th");
  parts.rows.push(row.children.filter(isCell));
  parts.strays.push(...row.children.filter((node) => !isCell(node)));
}

function arrangesPage(cell: MarkupElement): boolean {
  if (holdsTable(cell)) return true;
  const text = joinWrapped(cellText(cell));
  return text.length > LAYOUT_CELL || (text.length > LAYOUT_CELL_OF_REPORT && REPORT_PARTS.test(text));
}

function holdsTable(element: MarkupElement): boolean {
  return element.children.some((child) => isElement(child) && (child.name === "table" || holdsTable(child)));
}

function toSpanCell(cell: MarkupElement): SpanCell {
  return {
    text: joinWrapped(cellText(cell)),
    rowspan: readSpan(cell.attributes.rowspan),
    colspan: readSpan(cell.attributes.colspan),
  };
}

function readSpan(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? "1", 10);
  return span >= 1 ? span : 1;
}

/** Breaks and blocks inside a cell part words by a space: two numbers must never run together. */
function cellText(element: MarkupElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return child;
      if (child.name === "br") return " ";
      return BLOCKS.has(child.name) ? ` ${cellText(child)} ` : cellText(child);
    })
    .join("");
}
