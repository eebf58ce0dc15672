import { chooseDisclosures } from "./choose-disclosures";
import { findTellingSentences, type TellingSentence } from "./find-telling-sentences";
import type { NarrativeReading, Passage, Reading } from "./passage-reading";
import { readAllAnswered } from "./read-all-answered";
import { type Count, readCounts } from "./read-counts";
import { type Disclosure, readDisclosures } from "./read-disclosures";
import type { Quantity } from "./read-quantities";
import { readZeros } from "./read-zeros";
import { settleCounts } from "./settle-counts";
import { runSteps, type Steps } from "./steps";

/**
 * Reads the figures that passages of a text tell in prose (field guide D). `year` is the year of the report, null where
 * it is not known. A figure without a number or a word of none is not there: missing is never zero.
 */
export function readNarrative(text: string, passages: readonly Passage[], year: number | null): NarrativeReading {
  return runSteps(readNarrativeInSteps(text, passages, year));
}

/** The same in steps. */
export function* readNarrativeInSteps(
  text: string,
  passages: readonly Passage[],
  year: number | null,
): Steps<NarrativeReading> {
  const sentences = findTellingSentences(text, passages, year);
  yield;
  const counts: Reading<Count>[] = [];
  const taken = sentences.map((told) => countsOf(told, counts));
  yield;
  const disclosures = sentences.flatMap((told, index) => disclosuresOf(told, taken[index] ?? []));
  yield;
  const settled = settleCounts(text, counts);
  const chosen = chooseDisclosures(text, disclosures);
  const figures = [...chosen.figures, ...settled.figures].sort((a, b) => a.start - b.start);
  return { figures, issues: [...chosen.issues, ...settled.issues] };
}

/** Adds what a sentence counts to that of the sentences before it; gives the numbers that it is read from. */
function countsOf(told: TellingSentence, counts: Reading<Count>[]): readonly (Quantity | null)[] {
  const { kind, sentence, compact, quantities, denials, allAnswered, periods, topic, whollyNone } = told;
  if (whollyNone !== null) {
    counts.push({ read: whollyNone, kind, sentence, compact });
    return [];
  }
  const found = readCounts(compact.text, quantities, periods, topic);
  const zeros = readZeros(compact.text, denials, periods);
  const received = found.find(isReceived) ?? lastReceived(counts, sentence);
  const answered = readAllAnswered(allAnswered, received);
  for (const read of found.concat(zeros, answered)) counts.push({ read, kind, sentence, compact });
  return found.map(({ quantity }) => quantity);
}

function disclosuresOf(told: TellingSentence, taken: readonly (Quantity | null)[]): readonly Reading<Disclosure>[] {
  const { kind, sentence, compact, quantities, periods, disclosures } = told;
  if (disclosures === null) return [];
  const found = readDisclosures(compact.text, quantities, taken, periods, disclosures);
  return found.map((read) => ({ read, kind, sentence, compact }));
}

function isReceived({ indicator }: Count): boolean {
  return indicator === "requests_received";
}

/** The number of requests received that the sentence before has told. */
function lastReceived(counts: readonly Reading<Count>[], sentence: number): Count | null {
  const last = counts.findLast(({ read }) => isReceived(read));
  return last !== undefined && sentence - last.sentence === 1 ? last.read : null;
}
