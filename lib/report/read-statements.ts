import { SAYS_NO_PROBLEM } from "../vocabulary/denial-words";
import {
  ANNOUNCES_REMEDIES,
  BEFORE_REMEDY,
  INTERLEAVED,
  MEASURE_HEADING,
  PROBLEM_HEADING,
  TURN_TO_MEASURES,
  TURN_TO_PROBLEMS,
} from "../vocabulary/statement-words";
import { UNCLASSIFIED } from "../vocabulary/themes";
import { type CompactText, compactText, sliceCompact, withoutEdgeMarks } from "./compact-text";
import { findNamedProblems } from "./find-named-problems";
import type { Statement } from "./parsed-report";
import { readMeasures } from "./read-measures";
import { isRemedy, namesLack, readThemes } from "./read-themes";
import { type ListMark, splitUnits, type Unit } from "./split-units";
import { addDraft, type Draft, type Part, spanOf, startWalk, type Walk } from "./statement-walk";

/** What a stretch of section 5 tells, without ordinals of the whole report. */
export type StatementReading = {
  readonly statements: readonly Omit<Statement, "ordinal">[];
  /** Whether the text says that there are no problems. */
  readonly saysNone: boolean;
};

/**
 * Splits text[start, end) into problems and measures (field guide E3). It begins in `part`; headings and words such as
 * 下一步 turn it to measures, headings, a list that goes on (一是…下一步…二是…) and, while no problem
 * is told, words such as 仍有不少短板： turn it back.
 */
export function readStatements(text: string, start: number, end: number, part: Part): StatementReading {
  const walk = startWalk(part);
  for (const unit of splitUnits(text, start, end)) readUnit(walk, text, unit);
  return { statements: walk.drafts.flatMap((draft) => draftToStatement(text, draft)), saysNone: walk.saysNone };
}

const HEADINGS: readonly { readonly part: Part; readonly pattern: RegExp }[] = [
  { part: "problem", pattern: new RegExp(PROBLEM_HEADING) },
  { part: "measure", pattern: new RegExp(MEASURE_HEADING) },
];
const NO_PROBLEM = new RegExp(SAYS_NO_PROBLEM);
const TURN = new RegExp(TURN_TO_MEASURES);
const TURN_BACK = new RegExp(TURN_TO_PROBLEMS);
const BOTH_IN_ONE = new RegExp(INTERLEAVED);
const BEFORE = new RegExp(BEFORE_REMEDY);
const ANNOUNCES = new RegExp(ANNOUNCES_REMEDIES);
const SHORTEST_MEASURE = 5;
const ONLY_A_FIELD = /^[^，。；]{2,14}(?:方面|情况|工作)$/;

function readUnit(walk: Walk, text: string, unit: Unit): void {
  const { words, isHeaded } = enterHeading(walk, compactText(text, unit.bodyStart, unit.end));
  const mark = isHeaded ? null : unit.mark;
  const content = withoutEdgeMarks(words);
  if (content.text === "") return;
  if (NO_PROBLEM.test(content.text) && (walk.part === "problem" || walk.drafts.length === 0)) {
    walk.saysNone = true;
    return;
  }
  turn(walk, content.text, mark);
  if (words.text.endsWith("：") && (mark === null || !namesLack(content.text))) {
    if (mark === null) walk.open = null;
    return;
  }
  if (mark === null && walk.open !== null && belongsTo(walk.open, unit, content.text, walk.part, text)) {
    walk.open.end = spanOf(content).end;
    return;
  }
  const both = BOTH_IN_ONE.exec(content.text);
  if (both !== null && mayInterleave(walk, mark)) addBoth(walk, content, both, mark);
  else if (walk.part === "measure") addMeasure(walk, content, mark);
  else addProblem(walk, content, mark);
}

/** A heading within section 5 decides what follows; its words are taken off. */
function enterHeading(walk: Walk, words: CompactText): { readonly words: CompactText; readonly isHeaded: boolean } {
  for (const { part, pattern } of HEADINGS) {
    const length = pattern.exec(words.text)?.[0].length ?? 0;
    if (length === 0) continue;
    walk.part = part;
    walk.isTurned = false;
    walk.open = null;
    if (part === "problem") walk.lastProblem = null;
    return { words: sliceCompact(words, length, words.text.length), isHeaded: true };
  }
  return { words, isHeaded: false };
}

function turn(walk: Walk, content: string, mark: ListMark | null): void {
  const isItemOfBoth = mark !== null && walk.part === "problem" && BOTH_IN_ONE.test(content);
  if (TURN.test(content) && !isItemOfBoth) {
    if (walk.part === "problem") walk.isTurned = true;
    walk.part = "measure";
    if (mark === null) walk.open = null;
  } else if (walk.part === "measure" && !hasProblems(walk) && TURN_BACK.test(content)) {
    walk.part = "problem";
    walk.open = null;
  } else if (walk.part === "measure" && goesOn(walk, mark) && namesLack(content) && !isRemedy(content)) {
    walk.part = "problem";
  }
}

/** 一是…。下一步…。二是…: the list of problems goes on after a remedy that had no list of its own, headed or not. */
function goesOn({ drafts, lastProblem, isTurned }: Walk, mark: ListMark | null): boolean {
  if (mark === null || mark.style !== lastProblem?.style || mark.number !== lastProblem.number + 1) return false;
  const last = drafts.at(-1);
  return (isTurned && last?.part === "problem") || last?.mark === null;
}

/** Sentences after an item of a list belong to it: on its line, or below it where the item is a mere title. */
function belongsTo(open: Draft, unit: Unit, content: string, part: Part, text: string): boolean {
  if (open.part === "problem" && (part === "measure" || isRemedy(content))) return false;
  return !text.slice(open.end, unit.start).includes("\n") || (open.isTitle && unit.opensLine);
}

/** Measures that restate a problem already told answer it; where none is told, each item is both. */
function mayInterleave(walk: Walk, mark: ListMark | null): boolean {
  if (walk.interleaves) return true;
  if (walk.part === "measure") return mark !== null && !hasProblems(walk);
  return mark !== null || walk.drafts.length === 0;
}

function hasProblems({ drafts }: Walk): boolean {
  return drafts.some(({ part }) => part === "problem");
}

const ANSWERING = "针对";

function addBoth(walk: Walk, content: CompactText, both: RegExpExecArray, mark: ListMark | null): void {
  const problem = both[1] ?? "";
  addDraft(walk, "problem", sliceCompact(content, ANSWERING.length, ANSWERING.length + problem.length), mark);
  addDraft(walk, "measure", sliceCompact(content, both[0].length, content.text.length), mark);
  walk.interleaves = true;
}

function addMeasure(walk: Walk, content: CompactText, mark: ListMark | null): void {
  const before = mark === null ? (BEFORE.exec(content.text)?.[0] ?? "") : "";
  const words =
    before.endsWith("，") || TURN.test(before) ? sliceCompact(content, before.length, content.text.length) : content;
  if (mark === null && (words.text.length < SHORTEST_MEASURE || ANNOUNCES.test(words.text))) return;
  addDraft(walk, "measure", words, mark);
}

function addProblem(walk: Walk, content: CompactText, mark: ListMark | null): void {
  if (isRemedy(content.text) && readThemes(content.text).length === 0) {
    if (mark?.number === 1 && walk.lastProblem !== null) walk.part = "measure";
    addMeasure(walk, content, mark);
  } else if (mark === null) {
    for (const problem of findNamedProblems(content)) addDraft(walk, "problem", problem, null);
  } else if (namesLack(content.text) || !ONLY_A_FIELD.test(content.text)) {
    addDraft(walk, "problem", content, mark);
  }
}

function draftToStatement(text: string, { part, start, end }: Draft): readonly Omit<Statement, "ordinal">[] {
  const words = text.slice(start, end);
  if (part === "problem") {
    const codes = readThemes(words);
    return codes.length === 0 ? [] : [{ part, start, end, text: words, codes }];
  }
  const codes = readMeasures(words);
  return [{ part, start, end, text: words, codes: codes.length === 0 ? [UNCLASSIFIED] : codes }];
}
