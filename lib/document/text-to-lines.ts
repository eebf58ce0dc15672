import type { SourceCell, SourceLine } from "./source-document";

/** A tab in front of more than this many characters indents a paragraph; no label of the form stands alone so long. */
const INDENTED_PROSE = 40;

/**
 * Lays plain text out: one line for each "\n", in order, so that line n of the text is `lines[n]`. A line with tabs
 * or with a table's bars becomes cells, neighbouring table lines share a `grid`; any other line is one cell. Every
 * cell holds `text.slice(start, end)` without white space at its edges; an empty cell has start = end.
 */
export function textToLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const bars = BARS.filter((bar) => text.includes(bar));
  let tab = text.indexOf("\t");
  let grid = -1;
  let previous: string | null = null;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if (tab !== -1 && tab < start) tab = text.indexOf("\t", start);
    const hasTab = tab !== -1 && tab < end;
    const separator: string | null =
      hasTab || bars.length > 0 ? findSeparator(text, start, end, hasTab, bars, previous) : null;
    if (separator === null) {
      lines.push({ start, end, cells: [trimmedCell(text, start, end)], grid: null });
    } else {
      if (previous === null) grid += 1;
      const cells = separator === "\t" ? tabCells(text, start, end) : barCells(text, start, end, separator);
      lines.push({ start, end, cells, grid });
    }
    previous = separator;
    start = end + 1;
  }
  return lines;
}

/** What parts the cells of this line; null for a paragraph. A single bar counts only within a table of bars. */
function findSeparator(
  text: string,
  start: number,
  end: number,
  hasTab: boolean,
  bars: readonly string[],
  previous: string | null,
): string | null {
  if (hasTab) return isIndentedProse(text, start, end) ? null : "\t";
  for (const bar of bars) {
    const first = text.indexOf(bar, start);
    if (first === -1 || first >= end) continue;
    const second = text.indexOf(bar, first + 1);
    if ((second !== -1 && second < end) || previous === bar) return bar;
  }
  return previous !== null && bars.includes(previous) && RULE.test(text.slice(start, end)) ? previous : null;
}

const BARS = ["|", "│", "┃"];
/** ├───┼───┤ or +----+ : a drawn line between rows. */
const RULE = /^[ \t]*[─━┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛+=-][─━┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛+=\- ]{2,400}$/;

function isIndentedProse(text: string, start: number, end: number): boolean {
  if (end - start <= INDENTED_PROSE) return false;
  const line = text.slice(start, end).trim();
  return line.length > INDENTED_PROSE && !line.includes("\t");
}

function tabCells(text: string, start: number, end: number): SourceCell[] {
  const cells: SourceCell[] = [];
  let from = start;
  for (let tab = text.indexOf("\t", from); tab !== -1 && tab < end; tab = text.indexOf("\t", from)) {
    cells.push(trimmedCell(text, from, tab));
    from = tab + 1;
  }
  cells.push(trimmedCell(text, from, end));
  return cells;
}

/** The bars at the edges of a row frame it and part nothing; a drawn rule or `---|---` is a row of one empty cell. */
function barCells(text: string, start: number, end: number, bar: string): SourceCell[] {
  const line = text.slice(start, end);
  if (RULE.test(line) || isMarkdownRule(line)) return [{ text: "", start, end: start }];
  const content = trimmedCell(text, start, end);
  const from = text.startsWith(bar, content.start) ? content.start + 1 : content.start;
  const to = text.startsWith(bar, content.end - 1) && content.end - 1 >= from ? content.end - 1 : content.end;
  const cells: SourceCell[] = [];
  let at = from;
  for (let next = text.indexOf(bar, at); next !== -1 && next < to; next = text.indexOf(bar, at)) {
    cells.push(trimmedCell(text, at, next));
    at = next + 1;
  }
  cells.push(trimmedCell(text, at, to));
  return cells;
}

/** |:---|---:| of Markdown. */
export function isMarkdownRule(line: string): boolean {
  return line.includes("--") && RULE_ONLY.test(line);
}

const RULE_ONLY = /^[ \t:|-]+$/;

function trimmedCell(text: string, start: number, end: number): SourceCell {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return from === to ? { text: "", start, end: start } : { text: text.slice(from, to), start: from, end: to };
}

/** Blank, tab, no-break space, Chinese blank and the typographic ones. */
function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
}
