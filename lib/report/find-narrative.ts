import type { SourceDocument } from "../document/source-document";
import type { NarrativeFigure, Section } from "./parsed-report";
import type { NarrativeReading, Passage } from "./passage-reading";
import { readNarrative } from "./read-narrative";

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
  return readNarrative(document.text, findPassages(document.text, sections), year);
}

function findPassages(text: string, sections: readonly Section[]): readonly Passage[] {
  const ordered = sections.toSorted((a, b) => a.start - b.start);
  const passages: Passage[] = [];
  const first = ordered[0]?.start ?? text.length;
  if (ordered.length === 0) passages.push(...paragraphs(text, 0, first, null));
  ordered.forEach((section, index) => {
    const next = ordered[index + 1]?.start ?? text.length;
    passages.push(
      ...paragraphs(text, section.bodyStart, Math.min(Math.max(section.end, section.bodyStart), next), section.kind),
    );
  });
  return passages;
}

/** Lines of prose: a line with several cells is one of a table, unless a cell holds whole sentences. */
function paragraphs(text: string, start: number, end: number, kind: Passage["kind"]): readonly Passage[] {
  const passages: Passage[] = [];
  const findTab = searchAhead(text, "\t");
  const findStop = searchAhead(text, "。");
  let from = start;
  while (from < end) {
    const newline = text.indexOf("\n", from);
    const to = newline === -1 || newline > end ? end : newline;
    if (findTab(from) >= to || findStop(from) < to) passages.push({ start: from, end: to, kind });
    from = to + 1;
  }
  return passages;
}

/** Where `words` stand next, asked for places that only grow; every stretch of the text is searched once. */
function searchAhead(text: string, words: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      const found = text.indexOf(words, from);
      next = found === -1 ? Number.POSITIVE_INFINITY : found;
    }
    return next;
  };
}
