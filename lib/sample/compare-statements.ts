import type { Statement } from "../report/parsed-report";
import type { Difference } from "./difference";
import type { ReportTruth, TruthStatement } from "./sample-report";

/** How statements and their codes differ, and how many codes of problems and of measures are due. */
export type StatementComparison = {
  readonly themesDue: number;
  readonly measuresDue: number;
  readonly differences: readonly Difference[];
};

/**
 * Statements are matched by part and words; those left over on both sides where one holds the other are wrongly cut.
 * Codes are compared as sets, statement by statement; the same codes in another order differ in status.
 */
export function compareStatements({ statements }: ReportTruth, read: readonly Statement[]): StatementComparison {
  const differences: Difference[] = [];
  const left = new Set(read);
  const unread: TruthStatement[] = [];
  for (const due of statements) {
    const found = [...left].find(({ part, text }) => part === due.part && text === due.text);
    if (found === undefined) unread.push(due);
    else {
      left.delete(found);
      if (found.ordinal !== due.ordinal) differences.push(differenceOf("status", due, found));
      differences.push(...compareCodes(due, found));
    }
  }
  for (const due of unread) {
    const found = [...left].find(({ text }) => text.includes(due.text) || due.text.includes(text));
    if (found !== undefined) left.delete(found);
    differences.push(differenceOf(found === undefined ? "missed" : "wrong", due, found), ...compareCodes(due, found));
  }
  for (const found of left)
    differences.push(differenceOf("invented", undefined, found), ...compareCodes(undefined, found));
  return { themesDue: countCodes(statements, "problem"), measuresDue: countCodes(statements, "measure"), differences };
}

function countCodes(statements: readonly TruthStatement[], of: TruthStatement["part"]): number {
  return statements.reduce((sum, { part, codes }) => (part === of ? sum + codes.length : sum), 0);
}

type Told = Pick<Statement, "part" | "ordinal" | "text" | "codes">;

function differenceOf(kind: Difference["kind"], due: Told | undefined, found: Told | undefined): Difference {
  return {
    part: "statements",
    kind,
    figure: due?.part ?? found?.part ?? "",
    expected: statementWords(due),
    read: statementWords(found),
  };
}

function statementWords(told: Told | undefined): string {
  return told === undefined ? "" : `${told.part} ${told.ordinal} “${told.text}” ${told.codes.join("|")}`;
}

function compareCodes(due: Told | undefined, found: Told | undefined): readonly Difference[] {
  const [expected, read] = [due?.codes ?? [], found?.codes ?? []];
  const words = { expected: statementWords(due), read: statementWords(found) };
  const part = (due ?? found)?.part === "problem" ? "themes" : "measures";
  const differences: Difference[] = [];
  for (const code of expected) {
    if (!read.includes(code)) differences.push({ part, kind: "missed", figure: code, ...words });
  }
  for (const code of read) {
    if (!expected.includes(code)) differences.push({ part, kind: "invented", figure: code, ...words });
  }
  if (differences.length === 0 && expected.join("|") !== read.join("|")) {
    differences.push({ part, kind: "status", figure: expected.join("|"), ...words });
  }
  return differences;
}
