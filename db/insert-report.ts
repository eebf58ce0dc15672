import { type Dataset, prepared } from "./database";
import { recallRow } from "./recall-row";
import { saveWord, saveWordOrNull } from "./save-word";

/** The columns of the view `report` by name. */
export type ReportColumns = Readonly<Record<string, string | number | null>>;

/** Writes a row of `report_row`: what many reports share is kept as an id. */
export function insertReport(dataset: Dataset, columns: ReportColumns): void {
  const { title = null, source_url = null, ...others } = columns;
  const kind = KIND_COLUMNS.map((name) => columns[name] ?? null);
  const [host, path] = divideUrl(source_url);
  const row: Record<string, string | number | null> = {
    kind: recallRow(dataset, "report_kind", KIND_COLUMNS, kind),
    title: saveWordOrNull(dataset, titlePattern(title, columns)),
    url_host: saveWordOrNull(dataset, host),
    url_path: path,
  };
  for (const [name, value] of Object.entries(others)) {
    if (KINDS.has(name)) continue;
    row[name] = typeof value === "string" && WORDS.has(name) ? saveWord(dataset, value) : value;
  }
  const names = Object.keys(row);
  const sql = `INSERT INTO report_row (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
  prepared(dataset, sql).run(Object.values(row));
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
const KINDS: ReadonlySet<string> = new Set(KIND_COLUMNS);

/** What is kept as the id of a word. */
const WORDS: ReadonlySet<string> = new Set([
  "agency_as_titled",
  "agency_name",
  "agency_kind",
  "published_on",
  "place_method",
  "place_evidence",
  "place_candidates",
  "themes",
]);

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
