import type { SourceDocument } from "../document/source-document";
import { PROBLEM_ELSEWHERE } from "../vocabulary/statement-words";
import type { ProblemState } from "../vocabulary/themes";
import type { Section, Statement } from "./parsed-report";
import { readStatements, type StatementReading } from "./read-statements";
import { splitSentences } from "./split-sentences";

/** What section 5 of a report does and the statements found, in the order of the text. */
export type FoundStatements = { readonly problemState: ProblemState; readonly statements: readonly Statement[] };

/**
 * The problems that a report admits and the measures it promises (field guide E). They are looked for in section 5;
 * where it names no problem, in the sentences elsewhere that speak of shortcomings; where it promises nothing, in the
 * plan of section 1 (E3, S10).
 */
export function findStatements(document: SourceDocument, sections: readonly Section[]): FoundStatements {
  const { text } = document;
  const sectionsOfProblems = sections.filter(({ kind }) => kind === "problems");
  const own = sectionsOfProblems.map(({ bodyStart, end }) => readStatements(text, bodyStart, end, "problem"));
  const elsewhere = hasPart(own, "problem") ? [] : sections.flatMap((section) => problemsElsewhere(text, section));
  const plans = hasPart(own, "measure") ? [] : sections.flatMap((section) => measuresPlanned(text, section));
  const found = [...own, ...elsewhere, ...plans]
    .flatMap(({ statements }) => statements)
    .toSorted((a, b) => a.start - b.start);
  const hasText = sectionsOfProblems.some(({ bodyStart, end }) => text.slice(bodyStart, end).trim() !== "");
  return { problemState: stateOf(own, found, hasText), statements: numbered(found) };
}

function hasPart(readings: readonly StatementReading[], wanted: Statement["part"]): boolean {
  return readings.some(({ statements }) => statements.some(({ part }) => part === wanted));
}

const ELSEWHERE = new RegExp(PROBLEM_ELSEWHERE);
const NOT_ELSEWHERE: ReadonlySet<Section["kind"]> = new Set(["problems", "plan"]);

/** From a sentence that speaks of shortcomings to the end of its line. */
function problemsElsewhere(text: string, { kind, bodyStart, end }: Section): readonly StatementReading[] {
  if (NOT_ELSEWHERE.has(kind)) return [];
  const readings: StatementReading[] = [];
  let lineEnd = bodyStart;
  for (const sentence of splitSentences(text, bodyStart, end)) {
    if (sentence.start < lineEnd || !ELSEWHERE.test(text.slice(sentence.start, sentence.end))) continue;
    const newline = text.indexOf("\n", sentence.start);
    lineEnd = newline === -1 || newline > end ? end : newline;
    readings.push(readStatements(text, sentence.start, lineEnd, "problem"));
  }
  return readings;
}

function measuresPlanned(text: string, { kind, bodyStart, end }: Section): readonly StatementReading[] {
  return kind === "plan" ? [readStatements(text, bodyStart, end, "measure")] : [];
}

function stateOf(
  own: readonly StatementReading[],
  found: readonly Omit<Statement, "ordinal">[],
  hasText: boolean,
): ProblemState {
  if (found.some(({ part }) => part === "problem")) return "stated";
  if (own.some(({ saysNone }) => saysNone)) return "none_stated";
  return own.length > 0 && hasText ? "remedies_only" : "absent";
}

function numbered(found: readonly Omit<Statement, "ordinal">[]): readonly Statement[] {
  const counts = { problem: 0, measure: 0 };
  return found.map(({ part, start, end, text, codes }) => ({ part, start, end, text, codes, ordinal: ++counts[part] }));
}
