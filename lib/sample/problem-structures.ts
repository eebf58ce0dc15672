import type { ProblemState } from "../vocabulary/themes";
import type { SampleKind } from "./invented-places";
import { chance, pick, type Random } from "./random";
import type { Clause, ProblemSection, TruthStatement } from "./sample-report";
import { drawPhrase } from "./words/phrase";
import { PROBLEM_FRAMES } from "./words/problem-words";

type Content = {
  readonly random: Random;
  readonly kind: SampleKind;
  readonly problems: readonly Clause[];
  readonly measures: readonly Clause[];
};

type Structure = {
  readonly weight: number;
  /** Whether the section holds both problems and measures, as the form asks (check C-46). */
  readonly full: boolean;
  readonly write: (content: Content) => Omit<ProblemSection, "structure">;
};

/** How section 5 is built (field guide E3). S10, problems in another section, is left out: no section 5 tells them. */
export const PROBLEM_STRUCTURES = {
  S1: { weight: 24, full: true, write: writeLead },
  S2: { weight: 20, full: true, write: writeHeaded },
  S3: { weight: 14, full: true, write: writeDashed },
  S4: { weight: 6, full: true, write: writeEmbedded },
  S5: { weight: 10, full: true, write: writeOneLine },
  S6: { weight: 10, full: true, write: writeSemicolons },
  S7: { weight: 8, full: true, write: writeInterleaved },
  S8: { weight: 3, full: false, write: writeOnlyMeasures },
  S9: { weight: 2, full: false, write: writeNoProblem },
  S11: { weight: 8, full: true, write: writeAlreadyDone },
} as const satisfies Readonly<Record<string, Structure>>;

export type StructureCode = keyof typeof PROBLEM_STRUCTURES;

export const STRUCTURE_CODES = Object.keys(PROBLEM_STRUCTURES).filter(isStructureCode);

function isStructureCode(code: string): code is StructureCode {
  return code in PROBLEM_STRUCTURES;
}

function writeLead(content: Content) {
  const { random, kind, problems, measures } = content;
  const frames = PROBLEM_FRAMES[kind];
  const turn = drawPhrase(random, frames.turn);
  const problemsTold = `${drawPhrase(random, frames.lead)}${counted(problems, "；")}。`;
  if (chance(random, 0.5)) return both(content, [`${problemsTold}${turn}${counted(measures, "；")}。`]);
  return both(content, [problemsTold, `${turn}${counted(measures, "。")}。`]);
}

function writeHeaded(content: Content) {
  const { random, kind, problems, measures } = content;
  const [first, second] = pick(random, [
    ["（一）存在的问题", "（二）改进情况"],
    ["（一）主要问题", "（二）改进措施"],
    ["(一)存在的主要问题", "(二)改进情况"],
  ] as const);
  const mark = pick(random, ["{n}.", "{n}、", "（{n}）"] as const);
  const lead = chance(random, 0.4) ? [drawPhrase(random, PROBLEM_FRAMES[kind].lead)] : [];
  return both(content, [first, ...lead, ...listed(problems, mark, "。"), second, ...listed(measures, mark, "。")]);
}

function writeDashed(content: Content) {
  const { random, problems, measures } = content;
  const [first, second] = pick(random, [
    ["存在的问题：", "改进措施："],
    ["主要问题：", "改进情况："],
  ] as const);
  return both(content, [first, ...listed(problems, "- {n}、", "；"), second, ...listed(measures, "- {n}、", "。")]);
}

function writeEmbedded(content: Content) {
  const { random, kind, problems, measures } = content;
  const frames = PROBLEM_FRAMES[kind];
  const told = heads(problems.slice(0, 2));
  return section(told, measures, [
    `${drawPhrase(random, frames.embed)}${told.map((problem) => problem.text).join("以及")}等。${drawPhrase(random, frames.turn)}`,
    ...listed(measures, "({n}) ", "。"),
  ]);
}

function writeOneLine(content: Content) {
  const { problems, measures } = content;
  return both(content, [`主要问题：${joined(problems)}。改进情况：${joined(measures)}。`]);
}

function writeSemicolons(content: Content) {
  const { random, kind, problems, measures } = content;
  const frames = PROBLEM_FRAMES[kind];
  return both(content, [
    `${drawPhrase(random, frames.leadShort)}${joined(problems)}。`,
    `${drawPhrase(random, frames.turnShort)}${joined(measures)}。`,
  ]);
}

function writeInterleaved({ random, problems, measures }: Content) {
  const opening = pick(random, [
    "对照查找出的不足，边查边改：",
    "坚持问题导向，逐项改进：",
    "针对存在的不足，分别整改如下：",
  ]);
  const named = heads(problems);
  const told = named.map(({ text }, place) => `${COUNTING[place]}是针对${text}的问题，${measures[place]?.text}`);
  return section(named, measures, [`${opening}${told.join("；")}。`]);
}

function writeOnlyMeasures({ random, kind, measures }: Content) {
  const lead = drawPhrase(random, PROBLEM_FRAMES[kind].onlyRemedies);
  return section([], measures, [`${lead}${counted(measures, "；")}。`], "remedies_only");
}

function writeNoProblem({ random }: Content) {
  return section([], [], [pick(random, ["主要问题：无。", "无。", "不存在突出问题。"])], "none_stated");
}

function writeAlreadyDone(content: Content) {
  const { random, kind, problems, measures } = content;
  const frames = PROBLEM_FRAMES[kind];
  return both(content, [
    `${drawPhrase(random, frames.lead)}${counted(problems, "；")}。`,
    drawPhrase(random, frames.done),
    `${counted(measures, "。")}。`,
  ]);
}

/** The first part of each problem, which names its first theme. */
function heads(problems: readonly Clause[]): readonly Clause[] {
  return problems.map(({ text, codes }) => ({ text: text.split("，")[0] ?? text, codes: codes.slice(0, 1) }));
}

const COUNTING = [..."一二三四五六"] as const;

function counted(clauses: readonly Clause[], between: string): string {
  return clauses.map(({ text }, place) => `${COUNTING[place]}是${text}`).join(between);
}

function joined(clauses: readonly Clause[]): string {
  return clauses.map(({ text }) => text).join("；");
}

function listed(clauses: readonly Clause[], mark: string, end: string): readonly string[] {
  return clauses.map(
    ({ text }, place) => `${mark.replace("{n}", String(place + 1))}${text}${place === clauses.length - 1 ? "。" : end}`,
  );
}

function both({ problems, measures }: Content, lines: readonly string[]) {
  return section(problems, measures, lines);
}

function section(
  problems: readonly Clause[],
  measures: readonly Clause[],
  lines: readonly string[],
  state: ProblemState = "stated",
): Omit<ProblemSection, "structure"> {
  return { lines, state, statements: [...numbered("problem", problems), ...numbered("measure", measures)] };
}

function numbered(part: TruthStatement["part"], clauses: readonly Clause[]): readonly TruthStatement[] {
  return clauses.map(({ text, codes }, place) => ({ part, ordinal: place + 1, text, codes }));
}
