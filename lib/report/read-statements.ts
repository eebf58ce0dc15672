import {
  INTERLEAVED,
  LEAD_IN,
  MEASURE_HEADING,
  ONLY_A_LEAD,
  PROBLEM_HEADING,
  TURN_TO_MEASURES,
} from "../vocabulary/statement-words";
import { SAYS_NO_PROBLEM } from "../vocabulary/theme-patterns";
import { UNCLASSIFIED } from "../vocabulary/themes";
import { type CompactText, compactText, endAt, placeAt, sliceCompact } from "./compact-text";
import type { Span, Statement } from "./parsed-report";
import { readMeasures } from "./read-measures";
import { isRemedy, namesLack, readThemes } from "./read-themes";
import { type ListMark, splitUnits, type Unit } from "./split-units";

/** What a stretch of section 5 tells, without ordinals of the whole report. */
export type StatementReading = {
  readonly statements: readonly Omit<Statement, "ordinal">[];
  /** Whether the text says that there are no problems. */
  readonly saysNone: boolean;
};

type Part = Statement["part"];
type Draft = { part: Part; start: number; end: number; mark: ListMark | null; heading: boolean };

/**
 * Splits text[start, end) into problems and measures (field guide E3). It begins in `part`; headings and words such as
 * 下一步 turn it to measures, only headings and a list that goes on (一是…下一步…二是…) turn it back.
 */
export function readStatements(text: string, start: number, end: number, part: Part): StatementReading {
  const drafts: Draft[] = [];
  let mode: Part = part;
  let saysNone = false;
  let open: Draft | null = null;
  let lastProblem: ListMark | null = null;
  let isTurned = false;
  let interleaves = false;
  const add = (draft: Draft): Draft => {
    drafts.push(draft);
    return draft;
  };

  for (const unit of splitUnits(text, start, end)) {
    const whole = compactText(text, unit.bodyStart, unit.end);
    const heading = readHeading(whole.text);
    if (heading !== null) {
      mode = heading.part;
      isTurned = false;
      open = null;
      if (heading.part === "problem") lastProblem = null;
    }
    const words = heading === null ? whole : dropStart(whole, heading.length);
    const content = bare(words);
    if (content.text === "") continue;
    const mark = heading === null ? unit.mark : null;
    if (NO_PROBLEM.test(content.text) && (mode === "problem" || drafts.length === 0)) {
      saysNone = true;
      continue;
    }
    if (TURN.test(content.text) && !(mark !== null && mode === "problem" && INTERLEAVED_ITEM.test(content.text))) {
      if (mode === "problem") isTurned = true;
      mode = "measure";
      if (mark === null) open = null;
    }
    if (words.text.endsWith("：") || words.text.endsWith(":")) {
      if (mark === null) open = null;
      if (mark === null || !namesLack(content.text)) continue;
    }
    if (
      mode === "measure" &&
      isTurned &&
      goesOn(mark, lastProblem, drafts) &&
      namesLack(content.text) &&
      !isRemedy(content.text)
    )
      mode = "problem";
    if (mark === null && open !== null && continues(unit, open, text) && !startsRemedy(mode, open, content.text)) {
      open.end = spanOf(content).end;
      continue;
    }
    const interleaved = INTERLEAVED_ITEM.exec(content.text);
    const isAnswerOnly = mode === "measure" && !interleaves && drafts.some((draft) => draft.part === "problem");
    if (mode === "measure" && (interleaved === null || isAnswerOnly)) {
      const draft = measureDraft(content, mark);
      if (draft !== null) open = add(draft);
      continue;
    }
    if (interleaved !== null && (mark !== null || drafts.length === 0)) {
      interleaves = true;
      const from = "针对".length;
      add({
        part: "problem",
        ...spanOf(sliceCompact(content, from, from + (interleaved[1]?.length ?? 0))),
        mark,
        heading: false,
      });
      open = add({ part: "measure", ...spanOf(dropStart(content, interleaved[0].length)), mark, heading: false });
      lastProblem = mark;
      continue;
    }
    if (isRemedy(content.text) && readThemes(content.text).length === 0) {
      if (mark?.number === 1 && lastProblem !== null) mode = "measure";
      const draft = measureDraft(content, mark);
      if (draft !== null) open = add(draft);
      continue;
    }
    if (mark !== null) {
      open = add({ part: "problem", ...spanOf(content), mark, heading: content.text.length <= SHORT_TITLE });
      lastProblem = mark;
      continue;
    }
    for (const piece of problemsOfSentence(content))
      open = add({ part: "problem", ...spanOf(piece), mark: null, heading: false });
    if (open?.mark === null) open = null;
  }
  return { statements: drafts.flatMap((draft) => toStatement(text, draft)), saysNone };
}

const NO_PROBLEM = new RegExp(SAYS_NO_PROBLEM);
const TURN = new RegExp(TURN_TO_MEASURES);
const INTERLEAVED_ITEM = new RegExp(INTERLEAVED);
const LEAD = new RegExp(LEAD_IN, "g");
const NAMES_NOTHING = new RegExp(ONLY_A_LEAD);
const HEADINGS: readonly { readonly part: Part; readonly pattern: RegExp }[] = [
  { part: "problem", pattern: new RegExp(PROBLEM_HEADING) },
  { part: "measure", pattern: new RegExp(MEASURE_HEADING) },
];
const SHORT_TITLE = 26;
const EDGE_MARKS = "。；;，,、：:！!？? \t";

function readHeading(words: string): { readonly part: Part; readonly length: number } | null {
  for (const { part, pattern } of HEADINGS) {
    const match = pattern.exec(words);
    if (match !== null && match[0] !== "") return { part, length: match[0].length };
  }
  return null;
}

/** The words without the punctuation at their ends. */
function bare(words: CompactText): CompactText {
  let from = 0;
  let to = words.text.length;
  while (from < to && EDGE_MARKS.includes(words.text.charAt(from))) from++;
  while (to > from && EDGE_MARKS.includes(words.text.charAt(to - 1))) to--;
  return sliceCompact(words, from, to);
}

function dropStart(words: CompactText, length: number): CompactText {
  return sliceCompact(words, length, words.text.length);
}

function spanOf(words: CompactText): Span {
  return { start: placeAt(words, 0), end: endAt(words, words.text.length) };
}

/** 一是…。下一步…。二是…: the list of problems goes on after a remedy that had no list of its own. */
function goesOn(mark: ListMark | null, last: ListMark | null, drafts: readonly Draft[]): boolean {
  if (mark === null || last === null || mark.style !== last.style || mark.number !== last.number + 1) return false;
  return drafts.at(-1)?.part === "problem" || drafts.at(-1)?.mark === null;
}

/** Sentences after a marked item belong to it: on its line, or below it where the item is a mere title. */
function continues(unit: Unit, open: Draft, text: string): boolean {
  if (open.mark === null) return false;
  const isSameLine = !text.slice(open.end, unit.start).includes("\n");
  return isSameLine || (open.heading && unit.opensLine);
}

function startsRemedy(mode: Part, open: Draft, words: string): boolean {
  if (mode === "measure") return open.part === "problem";
  return open.part === "problem" && isRemedy(words);
}

function measureDraft(content: CompactText, mark: ListMark | null): Draft | null {
  const turn = mark === null ? (/^[^。；：]{0,40}：|^[^，。；]{0,12}，/.exec(content.text)?.[0] ?? "") : "";
  const words = TURN.test(turn) ? dropStart(content, turn.length) : content;
  if (mark === null && (words.text.length < SHORTEST || ANNOUNCES.test(words.text))) return null;
  return { part: "measure", ...spanOf(words), mark, heading: content.text.length <= SHORT_TITLE };
}

/** The problems that a sentence without a list mark names, after the words that introduce them. */
function problemsOfSentence(content: CompactText): readonly CompactText[] {
  const embedded = EMBEDDED.exec(content.text);
  const leads = [...content.text.matchAll(LEAD)];
  const lead = leads.findLast(({ index, 0: words }) => namesLack(content.text.slice(index + words.length)));
  const named =
    lead !== undefined
      ? dropStart(content, lead.index + lead[0].length)
      : embedded?.[1] !== undefined && namesLack(embedded[1])
        ? sliceCompact(
            content,
            embedded.index + embedded[0].indexOf(embedded[1]),
            embedded.index + embedded[0].indexOf(embedded[1]) + embedded[1].length,
          )
        : content;
  const words = withoutTail(bare(named));
  const isIntroduced = lead !== undefined || embedded !== null;
  const themes = readThemes(words.text);
  const isUnknown = themes.includes(UNCLASSIFIED);
  if (themes.length === 0 || (isUnknown && !namesLack(words.text))) return [];
  if (NAMES_NOTHING.test(words.text) && (isUnknown || (!isIntroduced && COMPARES.test(words.text)))) return [];
  if (!isIntroduced && isUnknown && PRAISE.test(words.text)) return [];
  return splitByAnd(words);
}

const ANNOUNCES = /(?:以下|如下|几个?方面|[三四五]个方面).{0,12}$/;
const SHORTEST = 5;
const EMBEDDED =
  /存在(?:着|的)?(?:问题[是有为])?([^。；]{4,160}?)(?:等方面的|等方面|等|的)(?:突出|主要|一些|具体|实际)*(?:问题|不足|现象|情况|短板)$/;
const COMPARES = /相比|要求|期望|期待|距离|成绩|成效|进展|提升了|取得/;
const PRAISE = /成绩|成效|良好|有效|显著|圆满|顺利/;
const TAIL = /(?:等)?(?:方面)?(?:的)?(?:突出|主要|一些)?(?:问题|情况|现象|不足之处)?$/;

/** 等问题 at the end names nothing more. */
function withoutTail(words: CompactText): CompactText {
  const tail = /等/.test(words.text.slice(-8)) ? (TAIL.exec(words.text)?.[0].length ?? 0) : 0;
  return bare(sliceCompact(words, 0, words.text.length - tail));
}

/** 甲不够以及乙不足 are two problems; without a lack on both sides it is one. */
function splitByAnd(words: CompactText): readonly CompactText[] {
  const at = words.text.indexOf("以及");
  if (at < 0) return [words];
  const [left, right] = [sliceCompact(words, 0, at), dropStart(words, at + "以及".length)];
  return namesLack(left.text) && namesLack(right.text) ? [bare(left), bare(right)] : [words];
}

function toStatement(text: string, draft: Draft): readonly Omit<Statement, "ordinal">[] {
  const words = text.slice(draft.start, draft.end);
  const span = { start: draft.start, end: draft.end, text: words };
  if (draft.part === "problem") {
    const codes = readThemes(words);
    return codes.length === 0 ? [] : [{ ...span, part: "problem", codes }];
  }
  const codes = readMeasures(words);
  return [{ ...span, part: "measure", codes: codes.length === 0 ? [UNCLASSIFIED] : codes }];
}
