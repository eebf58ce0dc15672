import { readPlainText } from "@/lib/document/text-to-document";
import { findStatements } from "@/lib/report/find-statements";
import type { Section, Statement } from "@/lib/report/parsed-report";
import { HELD_OUT_SECTIONS } from "./held-out-sections";
import { LABELLED_SECTIONS, type LabelledSection, type SectionStructure } from "./labelled-sections";

export type LabelledStatement = Pick<Statement, "part" | "text" | "codes">;

/** A statement as labelled and as read: null on the side that has none. `isWhole`: cut in the same places. */
export type StatementPair = {
  readonly structure: SectionStructure;
  readonly due: LabelledStatement | null;
  readonly read: LabelledStatement | null;
  readonly isWhole: boolean;
};

export type SectionReading = {
  readonly section: LabelledSection;
  readonly state: string;
  readonly pairs: readonly StatementPair[];
};

/** Reads every labelled section and sets what is read beside what is labelled. */
export function readLabelledSections(
  labelled: readonly LabelledSection[] = [...LABELLED_SECTIONS, ...HELD_OUT_SECTIONS],
): readonly SectionReading[] {
  return labelled.map((section) => {
    const heading = "本部分";
    const text = `${heading}\n${section.text}\n`;
    const document = readPlainText(new TextEncoder().encode(text));
    if (!document.ok) throw new Error(document.detail);
    const kind = section.section ?? "problems";
    const sections: Section[] = [{ kind, heading, start: 0, bodyStart: heading.length, end: text.length }];
    const { problemState, statements } = findStatements(document.value, sections);
    return { section, state: problemState, pairs: pairUp(section, statements) };
  });
}

/** The words of a label line: part, codes, words. */
function readLabel(line: string): LabelledStatement {
  const [part, codes = "", words = ""] = line.split(" ");
  return {
    part: part === "P" ? "problem" : "measure",
    codes: codes.split("|") as Statement["codes"],
    text: words.replaceAll("¶", "\n"),
  };
}

function pairUp({ structure, told }: LabelledSection, read: readonly LabelledStatement[]): readonly StatementPair[] {
  const left = new Set(read);
  const labels = told.map(readLabel);
  const pairs = new Map<LabelledStatement, StatementPair>();
  const steps: readonly ((due: LabelledStatement, one: LabelledStatement) => boolean)[] = [
    (due, one) => one.text === due.text && one.part === due.part,
    (due, one) => one.text === due.text,
    (due, one) => one.part === due.part && isPartOf(due.text, one.text),
    (due, one) => isPartOf(due.text, one.text),
  ];
  for (const [step, fits] of steps.entries()) {
    for (const due of labels) {
      const found = pairs.has(due) ? undefined : [...left].find((one) => fits(due, one));
      if (found === undefined) continue;
      left.delete(found);
      pairs.set(due, { structure, due, read: found, isWhole: step < 2 });
    }
  }
  return [
    ...labels.map((due) => pairs.get(due) ?? { structure, due, read: null, isWhole: false }),
    ...[...left].map((one) => ({ structure, due: null, read: one, isWhole: false })),
  ];
}

function isPartOf(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

export type F1 = { readonly right: number; readonly due: number; readonly read: number; readonly f1: number };

/** Splitting: a statement is right where part and words are those of the label. */
export function scoreSplitting(readings: readonly SectionReading[]): F1 {
  const pairs = readings.flatMap((reading) => reading.pairs);
  const right = pairs.filter(({ due, read, isWhole }) => isWhole && due?.part === read?.part).length;
  return f1Of(right, pairs.filter(({ due }) => due !== null).length, pairs.filter(({ read }) => read !== null).length);
}

/** Codes of the problems, or of the measures, over all pairs of that part. */
export function scoreCodes(readings: readonly SectionReading[], part: Statement["part"]): F1 {
  let right = 0;
  let due = 0;
  let read = 0;
  for (const pair of readings.flatMap((reading) => reading.pairs)) {
    const expected = pair.due?.part === part ? pair.due.codes : [];
    const found = pair.read?.part === part ? pair.read.codes : [];
    right += expected.filter((code) => found.includes(code)).length;
    due += expected.length;
    read += found.length;
  }
  return f1Of(right, due, read);
}

function f1Of(right: number, due: number, read: number): F1 {
  return { right, due, read, f1: due + read === 0 ? 1 : (2 * right) / (due + read) };
}

/** One row for each structure and one for all: how many statements there are, and how well they are cut and coded. */
export function scoreSections(readings: readonly SectionReading[]) {
  const structures = [...new Set(readings.map(({ section }) => section.structure))];
  return [...structures, null].map((structure) => {
    const own = readings.filter(({ section }) => structure === null || section.structure === structure);
    const splitting = scoreSplitting(own);
    return {
      structure: structure ?? "all",
      sections: own.length,
      statements: splitting.due,
      read: splitting.read,
      "splitting F1": splitting.f1.toFixed(4),
      "themes F1": scoreCodes(own, "problem").f1.toFixed(4),
      "measures F1": scoreCodes(own, "measure").f1.toFixed(4),
      "state right": own.filter(({ section, state }) => section.state === state).length,
    };
  });
}
