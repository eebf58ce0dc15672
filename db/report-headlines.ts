import type { ReportFacts } from "../lib/facts/report-facts";
import { HEADLINES, type Headline } from "../lib/vocabulary/headlines";
import { GROUP_SUBTOTALS } from "../lib/vocabulary/identities";
import { UNCLASSIFIED } from "../lib/vocabulary/themes";

/** The headline columns of a report; null where the figure has no value. */
export type ReportHeadlines = Readonly<Record<Headline, number | null>> & {
  readonly proactive_qualifier: string | null;
  readonly problems: number | null;
  readonly unclassified: number | null;
};

/** Copies the headlines out of a report's figures. A subtotal is null unless every line of its group has a value. */
export function reportHeadlines(facts: ReportFacts): ReportHeadlines {
  const values = totalColumn(facts);
  const proactive = facts.narrative.find((figure) => figure.indicator === "proactive_total");
  const read = (name: Headline): number | null => {
    const { from } = HEADLINES[name];
    if (from === "narrative") return proactive?.value ?? null;
    return from === "cell" ? (values.get(name) ?? null) : readSubtotal(name, values);
  };
  return {
    ...headlinesFrom(read),
    proactive_qualifier: proactive?.qualifier ?? null,
    ...countProblems(facts),
  };
}

/** Every headline by its name; the cast is safe because the names come from HEADLINES itself. */
function headlinesFrom(read: (name: Headline) => number | null): Record<Headline, number | null> {
  const names = Object.keys(HEADLINES) as Headline[];
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Headline, number | null>;
}

function totalColumn(facts: ReportFacts): ReadonlyMap<string, number | null> {
  const values = new Map<string, number | null>();
  for (const { cell, value } of facts.facts) {
    if (cell.applicant === "" || cell.applicant === "total") values.set(cell.indicator, value);
  }
  return values;
}

/** Adds up the lines that the report's edition asks for; where it prints the subtotal itself, that is the one line. */
function readSubtotal(name: string, values: ReadonlyMap<string, number | null>): number | null {
  const group = GROUP_SUBTOTALS.find((candidate) => candidate.subtotal === name);
  const lines = group?.rows.filter((row) => values.has(row)).map((row) => values.get(row)) ?? [];
  if (lines.length === 0) return null;
  let sum = 0;
  for (const line of lines) {
    if (line === null || line === undefined) return null;
    sum += line;
  }
  return sum;
}

/** Null where section 5 was not read: a report without the section does not say that it has no problems. */
function countProblems({ report }: ReportFacts): Pick<ReportHeadlines, "problems" | "unclassified"> {
  if (report.problemState === "absent") return { problems: null, unclassified: null };
  const problems = report.statements.filter((statement) => statement.part === "problem");
  const unclassified = problems.filter((statement) => statement.codes.includes(UNCLASSIFIED));
  return { problems: problems.length, unclassified: unclassified.length };
}
