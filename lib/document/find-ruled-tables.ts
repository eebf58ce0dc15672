import { type Frame, findFrames, SAME_LINE } from "./find-frames";
import { joinCellText } from "./join-runs";
import type { PdfRule, PdfText } from "./read-pdf-page";
import type { SpanCell } from "./table-grid";

/** A table found by its drawn lines; `columns` are the x of its upright lines. */
export type RuledTable = {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
  readonly rows: readonly (readonly SpanCell[])[];
};

/**
 * Tables of a page, told by the lines drawn around their cells; a missing line between two fields makes them one
 * cell, as merged cells are drawn. The second list are the texts outside of all tables. A lone box is no table.
 */
export function findRuledTables(
  rules: readonly PdfRule[],
  texts: readonly PdfText[],
): { readonly tables: readonly RuledTable[]; readonly rest: readonly PdfText[] } {
  const tables: RuledTable[] = [];
  let rest = texts;
  for (const frame of findFrames(rules)) {
    const inside = rest.filter((text) => findField(frame, text) !== null);
    if (inside.length === 0 || frame.xs.length * frame.ys.length <= 4) continue;
    const framed = frameToTables(frame, inside);
    tables.push(...framed.tables);
    rest = rest.filter((text) => !framed.taken.has(text));
  }
  return { tables, rest };
}

/** The number of the field (row × columns + column) in which the middle of a text stands. */
function findField(frame: Frame, text: PdfText): number | null {
  const column = findInterval(frame.xs, text.x + text.width / 2);
  const row = findInterval(frame.ys, text.y - text.size * 0.35);
  return column === null || row === null ? null : row * (frame.xs.length - 1) + column;
}

function findInterval(edges: readonly number[], place: number): number | null {
  const next = edges.findIndex((edge) => edge > place);
  return next <= 0 ? null : next - 1;
}

/** A cell of more characters is a frame around a piece of the page. */
const FRAMED_LENGTH = 200;

/** The rows of a frame; where a row holds a piece of the page, its texts are left and the table is parted there. */
function frameToTables(
  frame: Frame,
  texts: readonly PdfText[],
): { readonly tables: readonly RuledTable[]; readonly taken: ReadonlySet<PdfText> } {
  const columns = frame.xs.length - 1;
  const owners = mergeFields(frame);
  const held = new Map<number, PdfText[]>();
  for (const text of texts) {
    const owner = owners[findField(frame, text) ?? 0] ?? 0;
    const own = held.get(owner);
    if (own === undefined) held.set(owner, [text]);
    else own.push(text);
  }
  const tables: { top: number; bottom: number; columns: readonly number[]; rows: SpanCell[][] }[] = [];
  const taken = new Set<PdfText>();
  let isOpen = false;
  for (let row = 0; row < frame.ys.length - 1; row += 1) {
    const fields = Array.from({ length: columns }, (_, i) => row * columns + i).filter(
      (field) => owners[field] === field,
    );
    const cells = fields.map((field) => ({
      text: joinCellText(held.get(field) ?? []),
      ...measureSpans(owners, field, columns),
    }));
    if (cells.some((cell) => cell.text.length > FRAMED_LENGTH)) {
      isOpen = false;
      continue;
    }
    for (const text of fields.flatMap((field) => held.get(field) ?? [])) taken.add(text);
    const [top, bottom] = [frame.ys[row] ?? 0, frame.ys[row + 1] ?? 0];
    const table = isOpen ? tables.at(-1) : undefined;
    if (table === undefined) tables.push({ top, bottom, columns: frame.xs, rows: [cells] });
    else {
      table.rows.push(cells);
      table.bottom = bottom;
    }
    isOpen = true;
  }
  return { tables: tables.filter((table) => table.rows.flat().some((cell) => cell.text !== "")), taken };
}

/** For each field the number of the field, up and left of it, whose cell it belongs to. */
function mergeFields(frame: Frame): number[] {
  const columns = frame.xs.length - 1;
  const owners: number[] = [];
  for (let row = 0; row < frame.ys.length - 1; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const field = row * columns + column;
      const isOpenLeft = column > 0 && !isDrawn(frame.upright, frame.xs[column], middle(frame.ys, row));
      const isOpenAbove = row > 0 && !isDrawn(frame.level, frame.ys[row], middle(frame.xs, column));
      if (isOpenLeft) owners[field] = owners[field - 1] ?? field;
      else owners[field] = isOpenAbove ? (owners[field - columns] ?? field) : field;
    }
  }
  return owners;
}

function middle(edges: readonly number[], index: number): number {
  return ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
}

function isDrawn(rules: readonly PdfRule[], at: number | undefined, across: number): boolean {
  return rules.some((rule) => Math.abs(rule.at - (at ?? 0)) <= SAME_LINE && rule.from <= across && rule.to >= across);
}

function measureSpans(owners: readonly number[], field: number, columns: number): { rowspan: number; colspan: number } {
  let colspan = 1;
  while ((field % columns) + colspan < columns && owners[field + colspan] === field) colspan += 1;
  let rowspan = 1;
  while (owners[field + rowspan * columns] === field) rowspan += 1;
  return { rowspan, colspan };
}
