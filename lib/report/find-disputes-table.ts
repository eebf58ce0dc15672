import type { SourceCell, SourceLine } from "@/lib/document/source-document";
import { DISPUTE_BLOCKS, DISPUTE_RESULTS, type DisputeBlock, type DisputeResult } from "@/lib/vocabulary/disputes-form";
import { CELL_BY_KEY, type FormCell } from "@/lib/vocabulary/form";
import { readDisputeWord } from "./dispute-words";
import { toMissingCell, toParsedCell } from "./parsed-cells";
import type { ParsedCell } from "./parsed-report";
import { readCell } from "./read-cell";
import { addsUp, listSplits } from "./split-jammed";
import { splitAtSpaces, splitLabelFromFigures } from "./split-label";
import { rowIssue, type TableFinding } from "./table-issues";

const RESULTS = DISPUTE_RESULTS.length;
const ALL = DISPUTE_BLOCKS.length * RESULTS;

/** What stands behind the name of a block, or behind the heads of all of them. */
type Segment = {
  readonly blocks: DisputeBlock[];
  figures: SourceCell[];
  /** The head right before each figure; null where figures follow one another. */
  results: (DisputeResult | null)[];
  /** The only line of figures, with its blank cells, to keep their places. */
  line: readonly SourceCell[] | null;
  lines: number;
};

/**
 * Section 4: three blocks of five figures, named before all figures (then fifteen in a line, over lines, or one a
 * line) or each before its own (field guide B15). Other counts are illegible and quoted, unless the table is cut at
 * its right edge, where what is left fills the blocks from the left.
 */
export function findDisputesTable(lines: readonly SourceLine[]): TableFinding {
  const segments = gatherSegments(lines);
  const cells: ParsedCell[] = [];
  let unread = false;
  for (const segment of segments) {
    const blocks = segment.blocks.length === 0 ? DISPUTE_BLOCKS.map(({ code }) => code) : segment.blocks;
    const due = blocks.flatMap((block) => DISPUTE_RESULTS.map((result) => cellOf(block, result.code)));
    const read = readSegment(segment, due, blocks, cutWidth(lines));
    if (read === null) unread = true;
    cells.push(...(read ?? due.map((cell) => toMissingCell(cell, "illegible"))));
  }
  const first = lines[0];
  const last = lines[lines.length - 1];
  const region = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { cells: withoutRepeats(cells), issues: unread ? [rowIssue("figures_do_not_fit", lines, region)] : [] };
}

function gatherSegments(lines: readonly SourceLine[]): readonly Segment[] {
  const segments: Segment[] = [];
  let open: Segment = { blocks: [], figures: [], results: [], line: null, lines: 0 };
  let result: DisputeResult | null = null;
  let headed = false;
  for (const line of lines) {
    const present = line.cells.filter(({ spanned }) => !spanned);
    if (headed && open.lines === 0 && present.length === ALL && present.every(({ text }) => text === "")) {
      open.line = present;
      open.lines = 1;
    }
    let behind: SourceCell[] | null = present.some(({ text }) => isFigure(text)) ? [] : null;
    for (const cell of present) {
      const parts = splitLabelFromFigures(cell);
      const word = readDisputeWord(parts?.label.text ?? cell.text);
      if (word !== null) {
        headed = true;
        if (word.kind === "block") {
          if (open.figures.length > 0) {
            segments.push(open);
            open = { blocks: [], figures: [], results: [], line: null, lines: 0 };
          }
          if (!open.blocks.includes(word.block)) open.blocks.push(word.block);
        }
        result = word.kind === "result" ? word.result : null;
        if (behind !== null) behind = [];
        if (parts === null) continue;
      }
      const figure = word === null ? cell : (parts?.figures ?? cell);
      if (isFigure(figure.text)) {
        open.figures.push(figure);
        open.results.push(result);
        result = null;
      }
      behind?.push(figure);
    }
    if (behind?.some(({ text }) => isFigure(text))) {
      open.line = open.lines === 0 ? behind : null;
      open.lines += 1;
    }
  }
  return open.figures.length > 0 || open.line !== null ? [...segments, open] : segments;
}

const JAMMED = /^\d[\d\s]*$/;

function isFigure(text: string): boolean {
  const { status } = readCell(text);
  return status === "illegible" ? JAMMED.test(text) : status !== "blank";
}

function readSegment(
  segment: Segment,
  due: readonly FormCell[],
  blocks: readonly DisputeBlock[],
  cut: number | null,
): readonly ParsedCell[] | null {
  const { figures, results, line } = segment;
  const [only] = figures;
  const spread = figures.length === 1 && only !== undefined ? splitAtSpaces(only) : figures;
  if (results.length === due.length && results.every((result) => result !== null)) {
    return blocks.length === 1 ? byHeads(blocks, figures, results) : null;
  }
  if (spread.length === due.length) return fill(due, spread);
  if (line !== null && line.length === due.length) return fill(due, line);
  if (spread.length === 1 && only !== undefined) return fillJammed(due, only);
  if (cut !== null && line !== null && line.length === cut && cut < due.length) {
    return due.map((cell, i) => {
      const source = line[i];
      return source === undefined ? toMissingCell(cell, "cut_off") : toParsedCell(cell, source, false);
    });
  }
  return null;
}

function fill(due: readonly FormCell[], figures: readonly SourceCell[]): readonly ParsedCell[] {
  return due.flatMap((cell, i) => {
    const source = figures[i];
    return source === undefined ? [] : [toParsedCell(cell, source, false)];
  });
}

/** One figure behind each head. */
function byHeads(
  blocks: readonly DisputeBlock[],
  figures: readonly SourceCell[],
  results: readonly (DisputeResult | null)[],
): readonly ParsedCell[] | null {
  const [block] = blocks;
  if (block === undefined || new Set(results).size !== RESULTS) return null;
  return figures.flatMap((figure, i) => {
    const result = results[i];
    return result === null || result === undefined ? [] : [toParsedCell(cellOf(block, result), figure, false)];
  });
}

/** Figures without gaps: zeros as they are, other digits where one split alone satisfies R4 in every block. */
function fillJammed(due: readonly FormCell[], { text, start, end }: SourceCell): readonly ParsedCell[] | null {
  if (!/^\d+$/.test(text) || text.length < due.length || text.length > due.length + 4) return null;
  const splits = /^0+$/.test(text) && text.length !== due.length ? [] : splitBlocks(text, due.length / RESULTS);
  const [figures] = splits;
  if (splits.length !== 1 || figures === undefined) return null;
  return due.flatMap((cell, i) => {
    const value = figures[i];
    const raw = String(value);
    return value === undefined ? [] : [{ cell, value, status: "inferred" as const, raw, span: { start, end } }];
  });
}

function splitBlocks(text: string, blocks: number): readonly (readonly number[])[] {
  if (blocks === 1) return listSplits(text, RESULTS).filter(addsUp);
  const found: number[][] = [];
  for (let length = RESULTS; length <= text.length - RESULTS * (blocks - 1); length += 1) {
    const heads = listSplits(text.slice(0, length), RESULTS).filter(addsUp);
    if (heads.length === 0) continue;
    for (const rest of splitBlocks(text.slice(length), blocks - 1)) {
      for (const head of heads) found.push([...head, ...rest]);
    }
  }
  return found;
}

/** The width that all lines of a table share which is narrower than its fifteen columns. */
function cutWidth(lines: readonly SourceLine[]): number | null {
  const widths = new Set(lines.filter(({ cells }) => cells.length > 1).map(({ cells }) => cells.length));
  const [width] = widths;
  const rows = lines.filter(({ cells }) => cells.length > 1).length;
  return widths.size === 1 && width !== undefined && width >= RESULTS && width < ALL && rows >= 3 ? width : null;
}

function cellOf(block: DisputeBlock, result: DisputeResult): FormCell {
  const cell = CELL_BY_KEY.get(`${block}_${result}`);
  if (cell === undefined) throw new Error(`no such cell in the form: ${block}_${result}`);
  return cell;
}

/** Of a block that is printed twice the first that has a value counts. */
function withoutRepeats(cells: readonly ParsedCell[]): readonly ParsedCell[] {
  const kept = new Map<FormCell, ParsedCell>();
  for (const parsed of cells) {
    const before = kept.get(parsed.cell);
    if (before === undefined || before.value === null) kept.set(parsed.cell, parsed);
  }
  return [...kept.values()];
}
