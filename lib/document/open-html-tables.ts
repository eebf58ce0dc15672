import { layOutSpans, type SpanCell } from "./table-grid";

/**
 * Tables of HTML inside a text, as converters to Markdown write merged cells, to lines of cells parted by tabs. Only
 * what such tables are made of is read: a page of HTML has its own reader. A table that breaks a limit stays as it is.
 */
export function openHtmlTables(text: string): string {
  const parts: string[] = [];
  let at = 0;
  let open: number | null = null;
  for (const tag of text.matchAll(TABLE)) {
    if (tag[1] === undefined) {
      open ??= tag.index;
    } else if (open !== null) {
      parts.push(text.slice(at, open), openTable(text.slice(open, tag.index)));
      at = tag.index + tag[0].length;
      open = null;
    }
  }
  return [...parts, text.slice(at)].join("");
}

const TABLE = /<table\b|<(\/)table>/gi;
const ROW = /<tr\b[^>]{0,500}>/i;
const CELL = /<t[dh]\b([^>]{0,500})>/i;

function openTable(source: string): string {
  const rows = source.split(ROW).slice(1).map(readRow);
  const grid = layOutSpans(rows);
  if (!grid.ok) return source;
  return `\n${grid.value.map((cells) => cells.map((cell) => cell.text).join("\t")).join("\n")}\n`;
}

/** Splitting by a pattern with a group gives the attributes of each cell before its content. */
function readRow(source: string): SpanCell[] {
  const pieces = source.split(CELL);
  const cells: SpanCell[] = [];
  for (let i = 1; i + 1 < pieces.length; i += 2) {
    const attributes = pieces[i] ?? "";
    cells.push({
      text: readContent(pieces[i + 1] ?? ""),
      rowspan: Number(ROWSPAN.exec(attributes)?.[1] ?? 1) || 1,
      colspan: Number(COLSPAN.exec(attributes)?.[1] ?? 1) || 1,
    });
  }
  return cells;
}

const ROWSPAN = /rowspan\s{0,5}=\s{0,5}["']?(\d{1,5})/i;
const COLSPAN = /colspan\s{0,5}=\s{0,5}["']?(\d{1,5})/i;

const ENTITIES: Readonly<Record<string, string>> = { nbsp: " ", lt: "<", gt: ">", amp: "&", quot: '"' };

function readContent(source: string): string {
  return source
    .replace(/<[^<>]{0,500}>/g, " ")
    .replace(/&(nbsp|lt|gt|amp|quot);/g, (_, name: string) => ENTITIES[name] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}
