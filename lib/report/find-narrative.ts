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
  if (ordered.length === 0) addParagraphs(passages, text, 0, text.length, null);
  for (const [index, { kind, bodyStart, end }] of ordered.entries()) {
    const next = ordered[index + 1]?.start ?? text.length;
    addParagraphs(passages, text, bodyStart, Math.min(Math.max(end, bodyStart), next), kind);
  }
  return passages;
}

/** Lines of prose: a line with several cells is one of a table, unless a cell holds whole sentences. */
function addParagraphs(passages: Passage[], text: string, start: number, end: number, kind: Passage["kind"]): void {
  for (let from = start, to = start; from < end; from = to + 1) {
    let hasTab = false;
    let hasStop = false;
    for (to = from; to < end; to++) {
      const code = text.charCodeAt(to);
      if (code === LINE_END) break;
      if (code === TAB) hasTab = true;
      else if (code === STOP) hasStop = true;
    }
    if (!hasTab || hasStop) passages.push({ start: from, end: to, kind });
  }
}

const [LINE_END, TAB, STOP] = [0x0a, 0x09, 0x3002];
