import type { SourceCell } from "../document/source-document";

/**
 * Parts a cell that holds a label and the figures behind it: `行政许可 12`, `二、上年结转…数量0000000`. Null where the
 * text does not end in digits or is nothing else.
 */
export function splitLabelFromFigures(cell: SourceCell): { label: SourceCell; figures: SourceCell } | null {
  const { text, start } = cell;
  let at = text.length;
  if (!FIGURE_CHARACTERS.has(text.charAt(at - 1))) return null;
  while (at > 0 && FIGURE_CHARACTERS.has(text.charAt(at - 1))) at -= 1;
  while (at < text.length && !FIRST_OF_FIGURE.test(text.charAt(at))) at += 1;
  const label = text.slice(0, at).replace(/[\s：:]+$/, "");
  const figures = text.slice(at).trim();
  if (label === "" || figures === "" || !/[\d０-９]/.test(figures)) return null;
  const from = start + text.indexOf(figures, at);
  return {
    label: { text: label, start, end: start + label.length },
    figures: { text: figures, start: from, end: from + figures.length },
  };
}

const FIGURE_CHARACTERS: ReadonlySet<string> = new Set(
  "0123456789０１２３４５６７８９ \u3000\u00a0,，.．+-－件项条元万",
);

const FIRST_OF_FIGURE = /[\d０-９+－-]/;

/** The figures of one cell that holds several, parted by spaces: `0 0 1`. */
export function splitAtSpaces(cell: SourceCell): readonly SourceCell[] {
  if (!/[\s\u3000]/.test(cell.text)) return [cell];
  const parts: SourceCell[] = [];
  for (const match of cell.text.matchAll(/[^\s\u3000]+/g)) {
    const start = cell.start + match.index;
    parts.push({ text: match[0], start, end: start + match[0].length });
  }
  return parts;
}
