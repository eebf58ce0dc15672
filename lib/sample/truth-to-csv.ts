import type { ManifestRow, ReportTruth, SampleReport } from "./sample-report";
import type { PlantedStory } from "./stories";

/** A table of the corpus as CSV (RFC 4180): its heads and the lines of one report, each ending with CRLF. */
export type CsvTable = {
  readonly name: string;
  readonly heads: string;
  readonly linesOf: (report: SampleReport) => string;
};

const MANIFEST_HEADS = [
  "file",
  "agency",
  "province",
  "prefecture",
  "county",
  "division_code",
  "year",
  "source_url",
  "published_on",
] as const satisfies readonly (keyof ManifestRow)[];

export const MANIFEST_TABLE: CsvTable = {
  name: "manifest.csv",
  heads: line(MANIFEST_HEADS),
  linesOf: ({ manifest }) => line(MANIFEST_HEADS.map((head) => manifest[head])),
};

const PLACE_HEADS = ["agency", "province", "prefecture", "county", "year"] as const;

/**
 * The truth, in the columns of the datasets `reports`, `facts` and `problems`; ids and places in the text are left to
 * the reader, so rows are told by `source_file`.
 */
export const TRUTH_TABLES: readonly CsvTable[] = [
  {
    name: "truth/reports.csv",
    heads: line([
      "source_file",
      ...PLACE_HEADS,
      "agency_kind",
      "edition",
      "title",
      "proactive_state",
      "requests_state",
      "disputes_state",
      "cells_stated",
      "cells_due",
      "problem_state",
      "layout",
      "structure",
      "stories",
    ]),
    linesOf: ({ path, truth }) =>
      line([
        path,
        ...placeOf(truth),
        truth.place.kind,
        truth.edition,
        truth.title,
        truth.tableStates.proactive,
        truth.tableStates.requests,
        truth.tableStates.disputes,
        truth.cellsStated,
        truth.cellsDue,
        truth.problemState,
        truth.layout,
        truth.structure,
        truth.stories.join("|"),
      ]),
  },
  {
    name: "truth/facts.csv",
    heads: line([
      "source_file",
      ...PLACE_HEADS,
      "table",
      "indicator",
      "applicant",
      "value",
      "qualifier",
      "unit",
      "status",
      "raw",
    ]),
    linesOf: factLines,
  },
  {
    name: "truth/problems.csv",
    heads: line(["source_file", ...PLACE_HEADS, "part", "ordinal", "statement", "themes", "start", "end"]),
    linesOf: statementLines,
  },
];

/** The planted stories as CSV. */
export function storiesToCsv(planted: readonly PlantedStory[]): string {
  const heads = ["kind", "check", "agency", "province", "prefecture", "county", "years", "other"] as const;
  const rows = planted.map((story) => heads.map((head) => (head === "years" ? story.years.join("|") : story[head])));
  return [heads, ...rows].map(line).join("");
}

function factLines({ path, truth }: SampleReport): string {
  const about = line([path, ...placeOf(truth)]).slice(0, -2);
  let lines = "";
  for (const { cell, value, status } of truth.facts) {
    lines += `${about},${line([cell.table, cell.indicator, cell.applicant, value, null, cell.unit, status, null])}`;
  }
  for (const { indicator, value, qualifier, unit, status, raw } of truth.narrative) {
    lines += `${about},${line(["narrative", indicator, null, value, qualifier, unit, status, raw])}`;
  }
  return lines;
}

function statementLines({ path, text, truth }: SampleReport): string {
  const about = [path, ...placeOf(truth)];
  const spans = statementSpans(text, truth);
  return truth.statements
    .map(({ part, ordinal, text, codes }, place) =>
      line([...about, part, ordinal, text, codes.join("|"), spans[place]?.start ?? null, spans[place]?.end ?? null]),
    )
    .join("");
}

/** Where each statement stands in the text: UTF-16 offsets, found from the last section 5 heading on. */
export function statementSpans(
  text: string,
  truth: ReportTruth,
): readonly { readonly start: number; readonly end: number }[] {
  const from = text.lastIndexOf("存在的主要问题及改进情况");
  return truth.statements.map((statement) => {
    const start = text.indexOf(statement.text, from);
    if (start < 0) throw new Error(`the text lacks its own statement: ${statement.text}`);
    return { start, end: start + statement.text.length };
  });
}

function placeOf({ place, year }: ReportTruth): readonly (string | number)[] {
  return [place.agency, place.province, place.prefecture, place.county, year];
}

function line(fields: readonly (string | number | null)[]): string {
  return `${fields.map(quoted).join(",")}\r\n`;
}

function quoted(field: string | number | null): string {
  if (field === null) return "";
  const text = String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
