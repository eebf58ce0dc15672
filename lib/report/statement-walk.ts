import type { CompactText } from "./compact-text";
import { endAt, placeAt } from "./compact-text";
import type { Span, Statement } from "./parsed-report";
import type { ListMark } from "./split-units";

export type Part = Statement["part"];

/** A statement while its end is still open: sentences that belong to it move `end`. */
export type Draft = {
  readonly part: Part;
  readonly start: number;
  end: number;
  readonly mark: ListMark | null;
  readonly isTitle: boolean;
};

/** Where the reading of section 5 stands. */
export type Walk = {
  readonly drafts: Draft[];
  /** What the text tells just now. */
  part: Part;
  /** Whether it came to measures by words such as 下一步, not by a heading. */
  isTurned: boolean;
  /** Whether items hold a problem and its remedy each. */
  interleaves: boolean;
  saysNone: boolean;
  /** The item that the next sentence may belong to. */
  open: Draft | null;
  lastProblem: ListMark | null;
};

export function startWalk(part: Part): Walk {
  return { drafts: [], part, isTurned: false, interleaves: false, saysNone: false, open: null, lastProblem: null };
}

/** Adds a statement and leaves it open for the sentences after it where it is an item of a list. */
export function addDraft(walk: Walk, part: Part, words: CompactText, mark: ListMark | null): void {
  const draft: Draft = { part, ...spanOf(words), mark, isTitle: words.text.length <= LONGEST_TITLE };
  walk.drafts.push(draft);
  walk.open = mark === null ? null : draft;
  if (part === "problem") walk.lastProblem = mark;
}

/** The place of compact words in the document. */
export function spanOf(words: CompactText): Span {
  return { start: placeAt(words, 0), end: endAt(words, words.text.length) };
}

const LONGEST_TITLE = 26;
