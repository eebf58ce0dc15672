import type { SourceCell, SourceLine } from "../document/source-document";
import {
  DISPUTE_BLOCKS,
  DISPUTE_CELLS,
  DISPUTE_RESULTS,
  type DisputeBlock,
  type DisputeResult,
} from "../vocabulary/disputes-form";
import { CELL_BY_KEY, type FormCell } from "../vocabulary/form";
import { type DisputeSegment, gatherDisputes } from "./gather-disputes";
import { toMissingCell, toParsedCell } from "./parsed-cells";
import type { ParsedCell, ReadingIssue } from "./parsed-report";
import { addsUp, listSplits } from "./split-jammed";
import { splitAtSpaces } from "./split-label";
import { upToNextTable } from "./table-bounds";
import { rowIssue, type TableFinding } from "./table-issues";

const RESULTS = DISPUTE_RESULTS.length;
const RESULT_CODES: readonly DisputeResult[] = DISPUTE_RESULTS.map(({ code }) => code);
const BLOCKS: readonly DisputeBlock[] = DISPUTE_BLOCKS.map(({ code }) => code);

/**
 * Section 4: three blocks of five figures, named before all figures (then fifteen in a line, over lines, or one a
 * line) or each before its own (field guide B15). Blank cells of a whole line keep their place. Other counts are
 * illegible and quoted, unless the table is cut at its right edge: then what is left fills the columns from the left.
 */
export function findDisputesTable(within: readonly SourceLine[]): TableFinding {
  const lines = upToNextTable(within, "disputes");
  const cut = cutWidth(lines);
  const cells = new Map<FormCell, ParsedCell>();
  const issues: ReadingIssue[] = [];
  for (const segment of gatherDisputes(lines)) {
    const blocks = segment.blocks.length === 0 ? BLOCKS : segment.blocks;
    const due = formCells(blocks);
    const read = isInOrder(blocks) ? readSegment(segment, due, cut) : null;
    if (read === null) issues.push(rowIssue("figures_do_not_fit", lines, segment));
    const unread = segment.blocks.length === 0 ? [] : due.map((cell) => toMissingCell(cell, "illegible"));
    for (const parsed of read ?? unread) {
      const before = cells.get(parsed.cell);
      if (before === undefined || before.value === null) cells.set(parsed.cell, parsed);
    }
  }
  return { cells: [...cells.values()], issues };
}

function readSegment(
  segment: DisputeSegment,
  due: readonly FormCell[],
  cut: number | null,
): readonly ParsedCell[] | null {
  const printed = asPrinted(due, segment.results);
  if (printed === null) return null;
  return readByHeads(segment, due) ?? readInOrder(segment, printed) ?? (printed === due ? readCut(segment, cut) : null);
}

/** Blocks stand from left to right as in the form; in another order their heads and figures may not belong together. */
function isInOrder(blocks: readonly DisputeBlock[]): boolean {
  return blocks.every((block, i) => i === 0 || BLOCKS.indexOf(block) > BLOCKS.indexOf(blocks[i - 1] ?? block));
}

/** The cells of each block in the order of the heads (总计 first, say); null where these do not tell one order. */
function asPrinted(due: readonly FormCell[], results: readonly DisputeResult[]): readonly FormCell[] | null {
  const order = results.slice(0, RESULTS).map((result) => RESULT_CODES.indexOf(result));
  if (results.length === 0 || results.length % RESULTS > 0 || order.every((place, column) => place === column))
    return due;
  const isOne = new Set(order).size === RESULTS && results.every((result, i) => result === results[i % RESULTS]);
  return isOne
    ? due.map((_, i) => due[i - (i % RESULTS) + (order[i % RESULTS] ?? 0)]).filter((cell) => cell !== undefined)
    : null;
}

function formCells(blocks: readonly DisputeBlock[]): readonly FormCell[] {
  return blocks.flatMap((block) => CELLS_OF_BLOCK.get(block) ?? []);
}

const CELLS_OF_BLOCK: ReadonlyMap<DisputeBlock, readonly FormCell[]> = new Map(
  BLOCKS.map((block) => [
    block,
    DISPUTE_CELLS.filter((cell) => cell.block === block).flatMap(({ code }) => CELL_BY_KEY.get(code) ?? []),
  ]),
);

/** One block printed as pairs of a head and its figure. */
function readByHeads({ figures, heads }: DisputeSegment, due: readonly FormCell[]): readonly ParsedCell[] | null {
  if (due.length !== RESULTS || figures.length !== RESULTS || new Set(heads).size !== RESULTS) return null;
  if (heads.includes(null)) return null;
  return DISPUTE_RESULTS.flatMap(({ code }, i) => {
    const cell = due[i];
    const figure = figures[heads.indexOf(code)];
    return cell === undefined || figure === undefined ? [] : [toParsedCell(cell, figure, false)];
  });
}

function readInOrder({ figures, line }: DisputeSegment, due: readonly FormCell[]): readonly ParsedCell[] | null {
  const [only] = figures;
  const spread = figures.flatMap(splitAtSpaces);
  if (spread.length === due.length) return fill(due, spread);
  if (line !== null && line.length === due.length) return fill(due, line);
  return spread.length === 1 && only !== undefined ? readJammed(due, only) : null;
}

function fill(due: readonly FormCell[], figures: readonly (SourceCell | undefined)[]): readonly ParsedCell[] {
  return due.map((cell, i) => {
    const source = figures[i];
    return source === undefined ? toMissingCell(cell, "cut_off") : toParsedCell(cell, source, false);
  });
}

/** Figures without gaps: zeros as they are, other digits where one split alone satisfies R4 in every block. */
function readJammed(due: readonly FormCell[], { text, start, end }: SourceCell): readonly ParsedCell[] | null {
  if (!/^\d+$/.test(text) || text.length < due.length || text.length > due.length + MOST_EXTRA_DIGITS) return null;
  if (/^0+$/.test(text) && text.length !== due.length) return null;
  const [figures, ...others] = splitBlocks(text, due.length / RESULTS);
  if (figures === undefined || others.length > 0) return null;
  return due.flatMap((cell, i) => {
    const value = figures[i];
    if (value === undefined) return [];
    return [{ cell, value, status: "inferred" as const, raw: String(value), span: { start, end } }];
  });
}

const MOST_EXTRA_DIGITS = 4;

function splitBlocks(text: string, blocks: number): readonly (readonly number[])[] {
  if (blocks === 1) return listSplits(text, RESULTS).filter(addsUp);
  const found: number[][] = [];
  for (let length = RESULTS; length <= text.length - RESULTS * (blocks - 1); length += 1) {
    const firsts = listSplits(text.slice(0, length), RESULTS).filter(addsUp);
    const rests = firsts.length === 0 ? [] : splitBlocks(text.slice(length), blocks - 1);
    for (const first of firsts) for (const rest of rests) found.push([...first, ...rest]);
  }
  return found;
}

/** What the edge has left: the first columns, of blocks named from the left. */
function readCut({ blocks, line }: DisputeSegment, cut: number | null): readonly ParsedCell[] | null {
  const fromLeft = blocks.every((block, i) => block === BLOCKS[i]);
  return cut !== null && line?.length === cut && fromLeft ? fill(formCells(BLOCKS), line) : null;
}

/** The width that all lines of the table share and that is narrower than its fifteen columns. */
function cutWidth(lines: readonly SourceLine[]): number | null {
  const rows = lines.filter(({ cells }) => cells.length > 1);
  const width = rows[0]?.cells.length ?? 0;
  const cut = width >= RESULTS && width < DISPUTE_CELLS.length && rows.length >= FEWEST_ROWS;
  return cut && rows.every(({ cells }) => cells.length === width) ? width : null;
}

/** Two lines of heads, one of figures. */
const FEWEST_ROWS = 3;
