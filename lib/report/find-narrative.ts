import type { SourceDocument } from "../document/source-document";
import type { NarrativeFigure, Section } from "./parsed-report";
import type { NarrativeReading, Passage } from "./passage-reading";
import { readNarrativeInSteps } from "./read-narrative";
import { runSteps, type Steps } from "./steps";

/** The figures that a report tells in prose, each once; see `findNarrativeReading` for what could not be settled. */
export function findNarrative(
  document: SourceDocument,
  sections: readonly Section[],
  year: number,
): readonly NarrativeFigure[] {
  return findNarrativeReading(document, sections, year).figures;
}

/**
 * The figures told in prose with the issues of reading them: digits broken by spaces (`digits_broken`), two totals
 * (`totals_differ`), other figures told twice (`figures_differ`), parts that do not add up (`parts_mismatch`).
 * Lines of tables are passed over.
 */
export function findNarrativeReading(
  document: SourceDocument,
  sections: readonly Section[],
  year: number,
): NarrativeReading {
  return runSteps(findNarrativeInSteps(document, sections, year));
}

/** The same in steps. */
export function findNarrativeInSteps(
  { text }: SourceDocument,
  sections: readonly Section[],
  year: number,
): Steps<NarrativeReading> {
  return readNarrativeInSteps(text, findPassages(text, sections), year);
}

function findPassages(text: string, sections: readonly Section[]): readonly Passage[] {
  const passages: Passage[] = [];
  const next = { tab: -1, stop: -1 };
  if (sections.length === 0) addParagraphs(passages, text, 0, text.length, null, next);
  for (const { kind, bodyStart, end } of sections) addParagraphs(passages, text, bodyStart, end, kind, next);
  return passages;
}

/** Where the next tab and the next full stop stand, so that neither is looked for twice. */
type NextMarks = { tab: number; stop: number };

/** Lines of prose: a line with several cells is one of a table, unless a cell holds whole sentences. */
function addParagraphs(
  passages: Passage[],
  text: string,
  start: number,
  end: number,
  kind: Passage["kind"],
  next: NextMarks,
): void {
  for (let from = start, to = start; from < end; from = to + 1) {
    to = Math.min(placeOf("\n", text, from), end);
    if (next.tab < from) next.tab = placeOf("\t", text, from);
    if (next.tab < to && next.stop < from) next.stop = placeOf("。", text, from);
    if (next.tab >= to || next.stop < to) passages.push({ start: from, end: to, kind });
  }
}

/** Where a mark stands first from here on; the end of the text where it does not. */
function placeOf(mark: string, text: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
}
