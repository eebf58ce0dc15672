import type { Span } from "../report/parsed-report";
import { splitSentences } from "../report/split-sentences";
import { COMMON_WORDING, ITEM_MARK, OWN_KIND } from "../vocabulary/common-wording";
import { SAME_FROM } from "../vocabulary/sameness";

/** A sentence as it is compared. `hash` is 0 below twelve Chinese characters: too short to be told from chance. */
export type ComparedSentence = Span & { readonly words: string; readonly hash: number };

/** The wording of a section; `own` are the grams of what is left when common wording is set apart. */
export type Wording = {
  readonly sentences: readonly ComparedSentence[];
  readonly own: Uint32Array;
  readonly all: Uint32Array;
  /** How much of the section is common wording, in characters, 0 to 1. */
  readonly common: number;
};

/** A section with fewer grams of its own says too little to be compared. */
export const FEWEST_GRAMS = 40;

/**
 * The sentences of text[start, end) without punctuation, item marks and spaces, with figures as `#` and the agency's own
 * names as `@`: what a copier would have had to change does not count as a difference. `names` are tried longest first.
 */
export function comparedSentences(
  text: string,
  { start, end }: Span,
  names: readonly string[],
): readonly ComparedSentence[] {
  const longestFirst = names.filter((name) => name.length > 1).toSorted((a, b) => b.length - a.length);
  return splitClauses(text, start, end).flatMap((span) => {
    const raw = text.slice(span.start, span.end).replace(ITEM_MARK, "");
    const named = longestFirst.reduce((words, name) => words.replaceAll(name, "@"), raw);
    const words = named.replace(OWN_KIND, "@").replace(FIGURES, "#").replace(NO_WORDS, "").toLowerCase();
    if (words === "") return [];
    return [{ ...span, words, hash: countHan(words) < FEWEST_HAN ? 0 : hashOf(words, 0, words.length) }];
  });
}

/** Sets apart what the form, the law or (`county`, by hash) most reports of the county say. */
export function wordingOf(sentences: readonly ComparedSentence[], county: ReadonlySet<number>): Wording {
  const isOwn = ({ words, hash }: ComparedSentence) =>
    !county.has(hash) && !COMMON_WORDING.some((pattern) => pattern.test(words));
  const own = sentences.filter(isOwn);
  const size = lengthOf(sentences);
  return {
    sentences,
    own: gramsOf(own),
    all: gramsOf(sentences),
    common: size === 0 ? 0 : 1 - lengthOf(own) / size,
  };
}

/**
 * Common wording of a county and year: the hashes of sentences that stand in more than half of its reports. With fewer
 * than five reports that cannot be told from copying, and there is none.
 */
export function countyWording(reports: readonly (readonly ComparedSentence[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const sentences of reports) {
    for (const hash of new Set(sentences.map((sentence) => sentence.hash))) {
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  counts.delete(0);
  if (reports.length < FEWEST_REPORTS) return new Set();
  return new Set([...counts].filter(([, count]) => count > reports.length / 2).map(([hash]) => hash));
}

/**
 * The one definition of textual overlap: the share of a's own five-character grams that b has too, |A ∩ B| / |A|, from
 * 0 to 1. Not symmetric: a short text within a long one is wholly in it. null where a says too little.
 */
export function containment(a: Wording, b: Wording): number | null {
  if (a.own.length < FEWEST_GRAMS) return null;
  return countShared(a.own, b.all) / a.own.length;
}

/** The sentences of a that b has too: by their hash, or by nearly all of their grams. */
export function sharedSentences(a: Wording, b: Wording): readonly ComparedSentence[] {
  const hashes = new Set(b.sentences.map((sentence) => sentence.hash));
  return a.sentences.filter((sentence) => {
    if (sentence.hash === 0) return false;
    if (hashes.has(sentence.hash)) return true;
    const grams = gramsOf([sentence]);
    return countShared(grams, b.all) >= SAME_FROM * grams.length;
  });
}

/** Whether two statements say the same in the same words: each has nearly all grams of the other. */
export function isSameWording(a: string, b: string, names: readonly string[]): boolean {
  const [own, other] = [a, b].map((text) => comparedSentences(text, { start: 0, end: text.length }, names));
  if (own === undefined || other === undefined) return false;
  const [x, y] = [gramsOf(own), gramsOf(other)];
  return x.length > 0 && countShared(x, y) >= SAME_FROM * Math.max(x.length, y.length);
}

const GRAM = 5;
const FEWEST_HAN = 12;
const FEWEST_REPORTS = 5;
const FIGURES = /[0-9０-９]+(?:[.．][0-9０-９]+)?/g;
const NO_WORDS = /[^#@a-zA-Z\u3400-\u9fff]/g;
const NOT_HAN = /[^\u3400-\u9fff]/g;

/** Sentences, cut at semicolons too: the items of a list are copied one by one. */
function splitClauses(text: string, start: number, end: number): readonly Span[] {
  return splitSentences(text, start, end).flatMap((sentence) => {
    const clauses: Span[] = [];
    let from = sentence.start;
    for (let at = sentence.start; at <= sentence.end; at++) {
      if (at < sentence.end && text[at] !== "；" && text[at] !== ";") continue;
      if (at > from) clauses.push({ start: from, end: at });
      from = at + 1;
    }
    return clauses;
  });
}

function countHan(words: string): number {
  return words.replace(NOT_HAN, "").length;
}

function lengthOf(sentences: readonly ComparedSentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0);
}

/** The hashes of all grams within sentences, each once, in order. */
function gramsOf(sentences: readonly ComparedSentence[]): Uint32Array {
  const grams = new Uint32Array(lengthOf(sentences));
  let count = 0;
  for (const { words } of sentences) {
    for (let at = 0; at + GRAM <= words.length; at++) grams[count++] = hashOf(words, at, at + GRAM);
  }
  const sorted = grams.subarray(0, count).sort();
  let unique = 0;
  for (let index = 0; index < count; index++) {
    const gram = sorted[index];
    if (gram !== undefined && (unique === 0 || sorted[unique - 1] !== gram)) sorted[unique++] = gram;
  }
  return sorted.slice(0, unique);
}

function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let other = 0;
  for (const gram of a) {
    while (other < b.length && Number(b[other]) < gram) other += 1;
    if (b[other] === gram) shared += 1;
  }
  return shared;
}

/** FNV-1a with a last mixing; never 0. */
function hashOf(words: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0 || 1;
}
