import { HEADLINES } from "../lib/vocabulary/headlines";
import { type Dataset, prepared } from "./database";
import { recallRow } from "./recall-row";
import { saveWord } from "./save-word";

/** The columns of the view `report` by name. */
export type ReportColumns = Readonly<Record<string, string | number | null>>;

/** Writes a row of `report_row`: what many reports share is kept as an id. */
export function insertReport(dataset: Dataset, columns: ReportColumns): void {
  const columnOf = (name: string): Column => {
    const value = columns[name];
    if (value === undefined) throw new Error(`report without ${name}`);
    return value;
  };
  const wordOf = (word: Column): number | null => (typeof word === "string" ? saveWord(dataset, word) : null);
  const [host, path] = divideUrl(columnOf("source_url"));
  prepared(dataset, INSERT_SQL).run([
    recallRow(dataset, "report_kind", KIND_COLUMNS, KIND_COLUMNS.map(columnOf)),
    wordOf(titlePattern(columnOf("title"), columns)),
    wordOf(host),
    path,
    ...WORD_COLUMNS.map((name) => wordOf(columnOf(name))),
    ...PLAIN_COLUMNS.map(columnOf),
  ]);
}

/** What `report_kind` holds. */
const KIND_COLUMNS = [
  "edition",
  "cells_due",
  "proactive_state",
  "requests_state",
  "disputes_state",
  "proactive_fill",
  "requests_fill",
  "disputes_fill",
  "problem_state",
  "proactive_qualifier",
  "mentions_cleanup",
  "demonstration",
];

/** What is kept as the id of a word. */
const WORD_COLUMNS = [
  "agency_as_titled",
  "agency_name",
  "agency_kind",
  "published_on",
  "place_method",
  "place_evidence",
  "place_candidates",
  "themes",
];

const PLAIN_COLUMNS = [
  "id",
  "agency",
  "year",
  "superseded",
  "place_confidence",
  "agency_reading",
  "terms",
  "cells_stated",
  "proactive_print",
  "requests_print",
  "disputes_print",
  "check_tally",
  "year_tally",
  ...Object.keys(HEADLINES),
  "problems",
  "unclassified",
  "findings",
];

const ROW = ["kind", "title", "url_host", "url_path", ...WORD_COLUMNS, ...PLAIN_COLUMNS];
const INSERT_SQL = `INSERT INTO report_row (${ROW.join(", ")}) VALUES (${ROW.map(() => "?").join(", ")})`;

type Column = ReportColumns[string];

/** A title with signs in the place of its agency and year, which stand in no text: many reports have the same. */
function titlePattern(title: Column, { agency_as_titled: agency, year }: ReportColumns): string | null {
  if (typeof title !== "string") return null;
  const named = typeof agency === "string" && agency !== "" ? title.replaceAll(agency, AGENCY_SIGN) : title;
  return named.replaceAll(String(year), YEAR_SIGN);
}

/** As the view puts them together again. */
const AGENCY_SIGN = String.fromCharCode(30);
const YEAR_SIGN = String.fromCharCode(31);

/** An address is its host, with what stands before it, and the rest. */
function divideUrl(url: Column): readonly [string | null, string | null] {
  if (typeof url !== "string") return [null, null];
  const host = /^[a-z]+:\/\/[^/]*/i.exec(url)?.[0] ?? "";
  return [host, url.slice(host.length)];
}
