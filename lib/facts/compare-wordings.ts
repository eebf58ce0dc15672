import { SAME_FROM } from "../vocabulary/sameness";
import { addGram, clearGrams, type GramSet, gramSet, hasGram } from "./gram-set";
import {
  gramCount,
  gramsStart,
  isCommonSentence,
  sentenceCount,
  sentenceHash,
  sentenceLength,
  type WordingRecord,
} from "./wording-record";

/** The wording of a section; `own` are the grams of what is left when common wording is set apart, each once. */
export type Wording = {
  readonly record: WordingRecord;
  readonly own: Uint32Array;
  /** How much of the section is common wording, in characters, 0 to 1. */
  readonly common: number;
};

/** How far one wording is in another: the share of its own grams, and how many of its sentences. */
export type Overlap = { readonly share: number; readonly sentences: number };

/** A section with fewer grams of its own says too little to be compared. */
export const FEWEST_GRAMS = 40;

/** Sets apart what the form, the law or (`county`, by hash) most reports of the county say. */
export function wordingOf(record: WordingRecord, county: ReadonlySet<number>): Wording {
  const isOwn = (sentence: number) =>
    !isCommonSentence(record, sentence) && !county.has(sentenceHash(record, sentence));
  let size = 0;
  let kept = 0;
  for (let sentence = 0; sentence < sentenceCount(record); sentence++) {
    const length = sentenceLength(record, sentence);
    size += length;
    if (isOwn(sentence)) kept += length;
  }
  const own = kept === size ? distinctGrams(record) : gramsOf(record, isOwn);
  return { record, own, common: size === 0 ? 0 : 1 - kept / size };
}

/**
 * Common wording of a county and year: the hashes of sentences that stand in more than half of its reports. With fewer
 * than five reports that cannot be told from copying, and there is none.
 */
export function countyWording(records: readonly WordingRecord[]): ReadonlySet<number> {
  if (records.length < FEWEST_REPORTS) return NO_HASHES;
  const counts = new Map<number, number>();
  for (const record of records) {
    for (const hash of sentenceHashes(record)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  counts.delete(0);
  return new Set([...counts].filter(([, count]) => count > records.length / 2).map(([hash]) => hash));
}

/**
 * The one definition of textual overlap: the share of a's own five-character grams that b has too, |A ∩ B| / |A|, from
 * 0 to 1. Not symmetric: a short text within a long one is wholly in it. null where a says too little.
 */
export function containment(a: Wording, b: Wording): number | null {
  return a.own.length < FEWEST_GRAMS ? null : countIn(a.own, load(b.record)) / a.own.length;
}

/** The same, with how many of a's sentences b has; null also where b has less than the share `least` of a. */
export function overlap(a: Wording, b: WordingRecord, least: number): Overlap | null {
  if (a.own.length < FEWEST_GRAMS) return null;
  const grams = load(b);
  const shared = countUnlessFew(a.own, grams, least);
  if (shared === null) return null;
  return { share: shared / a.own.length, sentences: sentencesIn(a.record, grams).length };
}

/** The numbers of the sentences of a that b has too, by nearly all of their grams. */
export function sharedSentences(a: WordingRecord, b: WordingRecord): readonly number[] {
  return sentencesIn(a, load(b));
}

/** Whether two texts say the same in the same words: each has nearly all grams of the other. */
export function isSame(a: WordingRecord, b: WordingRecord): boolean {
  const [grams, others] = [distinctGrams(a), distinctGrams(b)];
  if (grams.length === 0) return false;
  return countIn(grams, load(b)) >= SAME_FROM * Math.max(grams.length, others.length);
}

const FEWEST_REPORTS = 5;
const NO_HASHES: ReadonlySet<number> = new Set();

/**
 * All are emptied before they are filled: nothing is kept in them between two comparisons. Here grams are counted off by
 * their places: to iterate over a typed array takes three times as long.
 */
const LOADED: GramSet = gramSet();
const MET: GramSet = gramSet();
let scratch = new Uint32Array(0);

function load(record: WordingRecord): GramSet {
  clearGrams(LOADED);
  for (let at = gramsStart(record); at < record.length; at++) addGram(LOADED, record[at] ?? 0);
  return LOADED;
}

function countIn(grams: Uint32Array, set: GramSet): number {
  let shared = 0;
  for (let at = 0; at < grams.length; at++) if (hasGram(set, grams[at] ?? 0)) shared += 1;
  return shared;
}

/** Null as soon as less than a share of the grams can be in the set. */
function countUnlessFew(grams: Uint32Array, set: GramSet, least: number): number | null {
  const most = grams.length * (1 - least);
  let missing = 0;
  for (let at = 0; at < grams.length && missing <= most; at++) if (!hasGram(set, grams[at] ?? 0)) missing += 1;
  if (missing > most) return null;
  return grams.length - missing;
}

/** A sentence too short to be told from chance is none. */
function sentencesIn(record: WordingRecord, grams: GramSet): readonly number[] {
  const shared: number[] = [];
  let at = gramsStart(record);
  for (let sentence = 0; sentence < sentenceCount(record); sentence++) {
    const end = at + gramCount(sentenceLength(record, sentence));
    if (sentenceHash(record, sentence) !== 0 && isNearlyIn(record.subarray(at, end), grams)) shared.push(sentence);
    at = end;
  }
  return shared;
}

function isNearlyIn(sentence: Uint32Array, grams: GramSet): boolean {
  const had = countIn(sentence, grams);
  if (had === 0 || had === sentence.length) return had > 0;
  clearGrams(MET);
  let shared = 0;
  for (let at = 0; at < sentence.length; at++) {
    const gram = sentence[at] ?? 0;
    if (addGram(MET, gram) && hasGram(grams, gram)) shared += 1;
  }
  return shared >= SAME_FROM * MET.size;
}

function sentenceHashes(record: WordingRecord): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (let sentence = 0; sentence < sentenceCount(record); sentence++) hashes.add(sentenceHash(record, sentence));
  return hashes;
}

/** The grams of all sentences, each once. */
function distinctGrams(record: WordingRecord): Uint32Array {
  return gramsOf(record, () => true);
}

/** The grams of some of the sentences, each once. */
function gramsOf(record: WordingRecord, isAsked: (sentence: number) => boolean): Uint32Array {
  clearGrams(MET);
  if (scratch.length < record.length) scratch = new Uint32Array(record.length * 2);
  let at = gramsStart(record);
  for (let sentence = 0; sentence < sentenceCount(record); sentence++) {
    const end = at + gramCount(sentenceLength(record, sentence));
    for (const until = isAsked(sentence) ? end : at; at < until; at++) {
      const gram = record[at] ?? 0;
      if (addGram(MET, gram)) scratch[MET.size - 1] = gram;
    }
    at = end;
  }
  return scratch.slice(0, MET.size);
}
