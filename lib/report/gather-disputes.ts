import type { SourceCell, SourceLine } from "../document/source-document";
import { DISPUTE_CELLS, type DisputeBlock, type DisputeResult } from "../vocabulary/disputes-form";
import { readDisputeWord } from "./dispute-words";
import { readCell } from "./read-cell";
import { splitAtSpaces, splitLabelFromFigures } from "./split-label";
import { wholeLabelReader } from "./whole-labels";

/** Figures of section 4 behind the names of the blocks they belong to. */
export type DisputeSegment = {
  readonly blocks: readonly DisputeBlock[];
  readonly figures: readonly SourceCell[];
  /** The head right before each figure; null where figures follow one another. */
  readonly heads: readonly (DisputeResult | null)[];
  /** The heads that stand together before the figures, in their order. */
  readonly results: readonly DisputeResult[];
  /** Where all figures stand on one line: its cells, with the blank ones. */
  readonly line: readonly SourceCell[] | null;
  /** From the first to the last line of figures. */
  readonly start: number;
  readonly end: number;
};

type Draft = {
  blocks: DisputeBlock[];
  figures: SourceCell[];
  heads: (DisputeResult | null)[];
  results: readonly DisputeResult[];
  lines: SourceCell[][];
  start: number;
  end: number;
};

/** Walks the lines of section 4 once; a block named behind figures begins a new segment. */
export function gatherDisputes(lines: readonly SourceLine[]): readonly DisputeSegment[] {
  const drafts: Draft[] = [emptyDraft()];
  let head: DisputeResult | null = null;
  let results: DisputeResult[] = [];
  let inHeads = true;
  let named = false;
  for (const line of lines) {
    if (line.start === line.end) continue;
    const present = line.cells.filter(({ spanned }) => !spanned).flatMap(splitHeads);
    let behind: SourceCell[] = [];
    let filled = named && present.length === DISPUTE_CELLS.length && present.every(({ text }) => text === "");
    for (const cell of present) {
      const { word, figure } = readDispute(cell);
      if (word !== null) {
        named = true;
        head = word.kind === "result" ? word.result : null;
        if (head !== null) {
          if (!inHeads) results = [];
          results.push(head);
          inHeads = true;
        }
        if (word.kind === "block") nameBlock(drafts, word.block);
        behind = [];
      }
      if (figure === null) continue;
      behind.push(figure);
      if (figure.text === "") continue;
      filled = true;
      inHeads = false;
      const open = openDraft(drafts);
      if (open.figures.length === 0) open.results = results;
      open.figures.push(figure);
      open.heads.push(head);
      head = null;
    }
    if (filled) endLine(openDraft(drafts), behind, line);
  }
  return drafts.flatMap(({ blocks, figures, heads, results, lines: kept, start, end }) =>
    kept.length === 0
      ? []
      : [{ blocks, figures, heads, results, line: kept.length === 1 ? (kept[0] ?? null) : null, start, end }],
  );
}

/** Heads that spaces part in one cell: 行政复议 行政诉讼. */
function splitHeads(cell: SourceCell): readonly SourceCell[] {
  if (readWholeLabel(cell.text) !== null || isDisputeFigure(cell.text)) return [cell];
  const parts = splitAtSpaces(cell);
  return parts.length > 1 && parts.some(({ text }) => readWholeLabel(text) !== null) ? parts : [cell];
}

/** A cell is a word, a figure or a blank (a figure not given), a word with its figure, or neither. */
function readDispute(cell: SourceCell): {
  word: ReturnType<typeof readDisputeWord>;
  figure: SourceCell | null;
} {
  const label = readWholeLabel(cell.text);
  if (label !== null) return { word: label, figure: null };
  if (isDisputeFigure(cell.text)) return { word: null, figure: cell };
  const word = readDisputeWord(cell.text);
  if (word !== null) return { word, figure: null };
  const parts = splitLabelFromFigures(cell);
  const labelled = parts === null ? null : readDisputeWord(parts.label.text);
  return { word: labelled, figure: labelled === null ? null : (parts?.figures ?? null) };
}

const readWholeLabel = wholeLabelReader(readDisputeWord);

function isDisputeFigure(text: string): boolean {
  return readCell(text).status !== "illegible" || JAMMED.test(text);
}

/** Digits that are no single number: 000000000000000, 0 0 1. */
const JAMMED = /^[\d０-９][\d０-９\s]*$/;

function nameBlock(drafts: Draft[], block: DisputeBlock): void {
  if (openDraft(drafts).figures.length > 0) drafts.push(emptyDraft());
  const { blocks } = openDraft(drafts);
  if (!blocks.includes(block)) blocks.push(block);
}

function endLine(draft: Draft, behind: SourceCell[], line: SourceLine): void {
  if (draft.lines.length === 0) draft.start = line.start;
  draft.end = line.end;
  draft.lines.push(behind);
}

function emptyDraft(): Draft {
  return { blocks: [], figures: [], heads: [], results: [], lines: [], start: 0, end: 0 };
}

function openDraft(drafts: readonly Draft[]): Draft {
  return drafts[drafts.length - 1] ?? emptyDraft();
}
