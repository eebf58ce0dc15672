import type { Statement } from "../report/parsed-report";
import { COMPOUND_HEADS, COMPOUND_TAILS, isKnownTerm, JOINING_CHARACTERS } from "../vocabulary/term-words";

/**
 * The terms of a report's problem statements beyond what the themes are told by, each once. Words are cut by
 * Intl.Segmenter (ICU), which cuts what its dictionary lacks into characters: neighbouring single characters make a
 * term (微信群), and so does a word with a usual head or tail of compounds (短视频, 网格员).
 */
export function problemTerms(statements: readonly Pick<Statement, "part" | "text">[]): readonly string[] {
  const terms = new Set<string>();
  for (const { part, text } of statements) {
    if (part !== "problem") continue;
    for (const clause of text.slice(0, LONGEST_READ).split(BETWEEN_CLAUSES)) {
      for (const term of termsOfClause(clause)) terms.add(term);
    }
  }
  return [...terms];
}

const LONGEST_READ = 400;
const BETWEEN_CLAUSES = /[^\u4e00-\u9fff]+/;
const LONGEST_RUN = 4;
const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });
const JOINING: ReadonlySet<string> = new Set(JOINING_CHARACTERS);

/** Clauses recur from report to report: what was cut once is remembered. */
const memo = new Map<string, readonly string[]>();
const MEMO_SIZE = 8192;

function termsOfClause(clause: string): readonly string[] {
  const remembered = memo.get(clause);
  if (remembered !== undefined) return remembered;
  const terms = [...new Set(findTerms(clause))].filter((term) => !isKnownTerm(term));
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(clause, terms);
  return terms;
}

function findTerms(clause: string): readonly string[] {
  const terms: string[] = [];
  let run = "";
  let before = "";
  for (const { segment } of SEGMENTER.segment(clause)) {
    if (segment.length > 1) {
      terms.push(segment, ...partsOf(run));
      if (COMPOUND_HEADS.includes(before) && before.length === 1) terms.push(before + segment);
      run = "";
    } else {
      if (before.length > 1 && COMPOUND_TAILS.includes(segment)) terms.push(before + segment);
      if (JOINING.has(segment)) {
        terms.push(...partsOf(run));
        run = "";
      } else run += segment;
    }
    before = segment;
  }
  terms.push(...partsOf(run));
  return terms;
}

/** A run of single characters may hold a compound and what stands beside it: all its stretches are terms. */
function partsOf(run: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < run.length - 1; from += 1) {
    for (let to = from + 2; to <= Math.min(run.length, from + LONGEST_RUN); to += 1) parts.push(run.slice(from, to));
  }
  return parts;
}
