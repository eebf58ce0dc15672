import { SAME_FROM } from "../vocabulary/sameness";
import { addGram, clearGrams, type GramSet, gramSet, hasGram, slotOf } from "./gram-set";
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
  readonly all: Uint32Array;
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
  const all = gramsOf(record, () => true);
  let size = 0;
  let kept = 0;
  for (let sentence = 0; sentence < sentenceCount(record); sentence++) {
    const length = sentenceLength(record, sentence);
    size += length;
    if (isOwn(sentence)) kept += length;
  }
  return { record, all, own: kept === size ? all : gramsOf(record, isOwn), common: size === 0 ? 0 : 1 - kept / size };
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
  return a.own.length < FEWEST_GRAMS ? null : shareIn(a, load(b));
}

/** The same, with how many of a's sentences b has. */
export function overlap(a: Wording, b: Wording): Overlap | null {
  if (a.own.length < FEWEST_GRAMS) return null;
  const grams = load(b);
  return { share: shareIn(a, grams), sentences: sentencesIn(a, b, grams).length };
}

/** The numbers of the sentences of a that b has too: by their hash, or by nearly all of their grams. */
export function sharedSentences(a: Wording, b: Wording): readonly number[] {
  return sentencesIn(a, b, load(b));
}

/** For each of several wordings how many of its own grams each of the others has: [own * wordings + other]. */
export function countSharedGrams(wordings: readonly Wording[]): Uint32Array {
  const total = wordings.reduce((sum, { all }) => sum + all.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(16, total * 2))) - 1;
  const grams = new Uint32Array(mask + 1);
  const newest = new Uint32Array(mask + 1);
  const holders = new Uint32Array(total + 1);
  const older = new Uint32Array(total + 1);
  let entry = 0;
  const slotFor = (gram: number): number => {
    let slot = slotOf(gram, mask);
    while (newest[slot] !== 0 && grams[slot] !== gram) slot = (slot + 1) & mask;
    return slot;
  };
  for (const [holder, { all }] of wordings.entries()) {
    for (const gram of all) {
      const slot = slotFor(gram);
      entry += 1;
      holders[entry] = holder;
      older[entry] = newest[slot] ?? 0;
      grams[slot] = gram;
      newest[slot] = entry;
    }
  }
  const shared = new Uint32Array(wordings.length ** 2);
  for (const [index, { own }] of wordings.entries()) {
    const row = index * wordings.length;
    for (const gram of own) {
      for (let at = newest[slotFor(gram)] ?? 0; at !== 0; at = older[at] ?? 0) {
        const cell = row + (holders[at] ?? 0);
        shared[cell] = (shared[cell] ?? 0) + 1;
      }
    }
  }
  return shared;
}

const FEWEST_REPORTS = 5;
const NO_HASHES: ReadonlySet<number> = new Set();

/** Both are emptied before they are filled: nothing is kept in them between two comparisons. */
const LOADED: GramSet = gramSet();
const MET: GramSet = gramSet();

function load({ all }: Wording): GramSet {
  clearGrams(LOADED);
  for (const gram of all) addGram(LOADED, gram);
  return LOADED;
}

function shareIn({ own }: Wording, grams: GramSet): number {
  let shared = 0;
  for (const gram of own) if (hasGram(grams, gram)) shared += 1;
  return shared / own.length;
}

/** A sentence too short to be told from chance is none. */
function sentencesIn({ record }: Wording, other: Wording, grams: GramSet): readonly number[] {
  const hashes = sentenceHashes(other.record);
  const shared: number[] = [];
  let at = gramsStart(record);
  for (let sentence = 0; sentence < sentenceCount(record); sentence++) {
    const end = at + gramCount(sentenceLength(record, sentence));
    const hash = sentenceHash(record, sentence);
    if (hash !== 0 && (hashes.has(hash) || isNearlyIn(record.subarray(at, end), grams))) shared.push(sentence);
    at = end;
  }
  return shared;
}

function isNearlyIn(sentence: Uint32Array, grams: GramSet): boolean {
  clearGrams(MET);
  let shared = 0;
  for (const gram of sentence) if (addGram(MET, gram) && hasGram(grams, gram)) shared += 1;
  return shared >= SAME_FROM * MET.size;
}

function sentenceHashes(record: WordingRecord): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (let sentence = 0; sentence < sentenceCount(record); sentence++) hashes.add(sentenceHash(record, sentence));
  return hashes;
}

/** The grams of some of the sentences, each once. */
function gramsOf(record: WordingRecord, isAsked: (sentence: number) => boolean): Uint32Array {
  clearGrams(MET);
  const grams = new Uint32Array(record.length);
  let at = gramsStart(record);
  for (let sentence = 0; sentence < sentenceCount(record); sentence++) {
    const end = at + gramCount(sentenceLength(record, sentence));
    if (isAsked(sentence)) {
      for (let index = at; index < end; index++) {
        const gram = record[index] ?? 0;
        if (addGram(MET, gram)) grams[MET.size - 1] = gram;
      }
    }
    at = end;
  }
  return grams.slice(0, MET.size);
}
