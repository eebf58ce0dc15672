import type { NarrativeFact, ReportFacts } from "../facts/report-facts";
import type { ResolvedPlace } from "../place/resolved-place";
import { cellKey } from "../vocabulary/form";
import { compareStatements } from "./compare-statements";
import type { Difference } from "./difference";
import type { ReportTruth, TruthNarrative } from "./sample-report";

/** What the reader made of a report. */
export type ReadReport = { readonly facts: ReportFacts; readonly place: ResolvedPlace };

/** A report's truth beside its reading: how much is due in each part, and all in which the two differ. */
export type Comparison = {
  readonly due: Readonly<Record<Difference["part"], number>>;
  readonly differences: readonly Difference[];
};

/** Compares what a correct reader returns with what the reader returned, figure by figure and word by word. */
export function compareWithTruth(truth: ReportTruth, { facts, place }: ReadReport): Comparison {
  const statements = compareStatements(truth, facts.report.statements);
  const told = truth.narrative.filter(({ value }) => value !== null);
  return {
    due: {
      report: HEADINGS.length,
      cells: truth.cellsStated,
      narrative: told.length,
      statements: truth.statements.length,
      themes: statements.themesDue,
      measures: statements.measuresDue,
    },
    differences: [
      ...compareHeading(truth, facts, place),
      ...compareCells(truth, facts),
      ...compareNarrative(truth, facts.narrative),
      ...statements.differences,
    ],
  };
}

const HEADINGS = ["title", "agency", "year", "edition", "problem_state", "county"] as const;

/** An invented place stands in no gazetteer: a division code can only be that of another one. */
function compareHeading(truth: ReportTruth, { report }: ReportFacts, place: ResolvedPlace): readonly Difference[] {
  const expected = {
    title: truth.title,
    agency: truth.place.agency,
    year: String(truth.year),
    edition: truth.edition,
    problem_state: truth.problemState,
    county: truth.place.county,
  };
  const read = {
    title: report.title,
    agency: report.agency.name,
    year: String(report.year),
    edition: report.edition,
    problem_state: report.problemState,
    county: place.divisionCode === null ? place.county : place.divisionCode,
  };
  return HEADINGS.flatMap((figure) => {
    const [due, found] = [expected[figure], read[figure]];
    if (due === found) return [];
    return [
      { part: "report", kind: found === null ? "missed" : "wrong", figure, expected: due, read: found ?? "" } as const,
    ];
  });
}

function compareCells(truth: ReportTruth, { facts }: ReportFacts): readonly Difference[] {
  const read = new Map(facts.map((fact) => [fact.cell.ordinal, fact]));
  const extra = new Set(read.keys());
  const differences = truth.facts.flatMap(({ cell, value, status }): readonly Difference[] => {
    extra.delete(cell.ordinal);
    const fact = read.get(cell.ordinal);
    const found = { value: fact?.value ?? null, words: fact === undefined ? "no row" : `${fact.value} ${fact.status}` };
    const kind = kindOf(value, found.value, fact?.status === status);
    return kind === null
      ? []
      : [
          {
            part: "cells",
            kind,
            figure: cellKey(cell.indicator, cell.applicant),
            expected: `${value} ${status}`,
            read: found.words,
          },
        ];
  });
  const added = [...extra].flatMap((ordinal): readonly Difference[] => {
    const fact = read.get(ordinal);
    if (fact === undefined) return [];
    const kind = fact.value === null ? "status" : "invented";
    const figure = cellKey(fact.cell.indicator, fact.cell.applicant);
    return [{ part: "cells", kind, figure, expected: "no row", read: `${fact.value} ${fact.status}` }];
  });
  return [...differences, ...added];
}

/** Of each indicator a report tells one figure. */
function compareNarrative(truth: ReportTruth, narrative: readonly NarrativeFact[]): readonly Difference[] {
  const indicators = new Set([...truth.narrative, ...narrative].map(({ indicator }) => indicator));
  return [...indicators].flatMap((figure): readonly Difference[] => {
    const due = truth.narrative.filter(({ indicator }) => indicator === figure);
    const found = narrative.filter(({ indicator }) => indicator === figure);
    if (due.length === found.length && due.every((one, at) => isSame(one, found[at]))) return [];
    const expected = due.map(narrativeWords).join("; ");
    const read = found.map(narrativeWords).join("; ");
    const kind = kindOf(due[0]?.value ?? null, found[0]?.value ?? null, false) ?? "status";
    return [{ part: "narrative", kind, figure, expected, read }];
  });
}

/** Where the words of a figure begin and end is a matter of taste, that they are its words is not; a derived one has none. */
function isSame(due: TruthNarrative, found: NarrativeFact | undefined): boolean {
  if (found === undefined) return false;
  const [expected, read] = [compact(due.raw), compact(found.raw)];
  return (
    due.value === found.value &&
    due.qualifier === found.qualifier &&
    due.unit === found.unit &&
    due.status === found.status &&
    (due.status === "derived" || expected.includes(read) || read.includes(expected))
  );
}

function compact(words: string | null): string {
  return (words ?? "").replace(/\s/g, "");
}

function narrativeWords({ value, qualifier, unit, status, raw }: TruthNarrative | NarrativeFact): string {
  return [value, qualifier, unit, status, raw === null ? "" : `“${raw}”`].join(" ");
}

function kindOf(expected: number | null, read: number | null, sameStatus: boolean): Difference["kind"] | null {
  if (expected === read) return sameStatus ? null : "status";
  if (read === null) return "missed";
  return expected === null ? "invented" : "wrong";
}
