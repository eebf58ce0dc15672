import type { SourceDocument } from "../document/source-document";
import { PROBLEM_ELSEWHERE } from "../vocabulary/statement-words";
import type { ProblemState } from "../vocabulary/themes";
import type { Section, Span, Statement } from "./parsed-report";
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
  const bodies = bodiesOf(text, sections);
  const own = bodies
    .filter(({ kind }) => kind === "problems")
    .map(({ start, end }) => readStatements(text, start, end, "problem"));
  const elsewhere = hasPart(own, "problem") ? [] : bodies.flatMap((body) => problemsElsewhere(text, body));
  const plans = hasPart(own, "measure") ? [] : bodies.flatMap((body) => measuresPlanned(text, body));
  const found = [...own, ...elsewhere, ...plans]
    .flatMap(({ statements }) => statements)
    .toSorted((a, b) => a.start - b.start);
  const hasText = bodies.some(({ kind, start, end }) => kind === "problems" && text.slice(start, end).trim() !== "");
  return { problemState: stateOf(own, found, hasText), statements: numbered(found) };
}

function hasPart(readings: readonly StatementReading[], wanted: Statement["part"]): boolean {
  return readings.some(({ statements }) => statements.some(({ part }) => part === wanted));
}

type Body = Span & { readonly kind: Section["kind"] };

function bodiesOf(text: string, sections: readonly Section[]): readonly Body[] {
  const ordered = sections.toSorted((a, b) => a.start - b.start);
  return ordered.map(({ kind, bodyStart, end }, index) => {
    const next = ordered[index + 1]?.start ?? text.length;
    return { kind, start: bodyStart, end: Math.min(Math.max(end, bodyStart), Math.max(next, bodyStart)) };
  });
}

const ELSEWHERE = new RegExp(PROBLEM_ELSEWHERE);
const NOT_ELSEWHERE: ReadonlySet<Section["kind"]> = new Set(["problems", "plan"]);

/** From a sentence that speaks of shortcomings to the end of its line. */
function problemsElsewhere(text: string, body: Body): readonly StatementReading[] {
  if (NOT_ELSEWHERE.has(body.kind)) return [];
  const readings: StatementReading[] = [];
  let lineEnd = body.start;
  for (const sentence of splitSentences(text, body.start, body.end)) {
    if (sentence.start < lineEnd || !ELSEWHERE.test(text.slice(sentence.start, sentence.end))) continue;
    const newline = text.indexOf("\n", sentence.start);
    lineEnd = newline === -1 || newline > body.end ? body.end : newline;
    readings.push(readStatements(text, sentence.start, lineEnd, "problem"));
  }
  return readings;
}

function measuresPlanned(text: string, { kind, start, end }: Body): readonly StatementReading[] {
  return kind === "plan" ? [readStatements(text, start, end, "measure")] : [];
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
