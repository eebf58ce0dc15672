import { HEADLINES } from "../lib/vocabulary/headlines";
import { UNCHECKED } from "./check-tally";
import { type Dataset, prepared } from "./database";
import { recallRow } from "./recall-row";
import { saveWordOrNull } from "./save-word";

/** The columns of the view `report` by name, but for ids and what is known of other reports. */
export type ReportColumns = Readonly<Record<string, Column>>;

type Column = string | number | null;

/** The same in the order in which they are written: the words and the kind, which many reports share, as they are. */
export type PackedRow = {
  readonly kind: readonly Column[];
  readonly words: readonly (string | null)[];
  readonly plain: readonly Column[];
};

/** What a row gets where it is written. */
export type RowPlace = {
  readonly id: number;
  readonly agency: number;
  readonly year: number;
  /** In the order of the tables. */
  readonly fills: readonly number[];
  readonly demonstration: boolean;
  readonly tally: number;
  readonly findings: number;
};

export function packRow(columns: ReportColumns): PackedRow {
  const columnOf = (name: string): Column => {
    const value = columns[name];
    if (value === undefined) throw new Error(`report without ${name}`);
    return value;
  };
  const wordOf = (name: string): string | null => {
    const word = columnOf(name);
    return typeof word === "string" ? word : null;
  };
  const [host, path] = divideUrl(wordOf("source_url"));
  return {
    kind: KIND_COLUMNS.map(columnOf),
    words: [titlePattern(columns), host, ...WORD_COLUMNS.map(wordOf)],
    plain: [path, ...PLAIN_COLUMNS.map(columnOf)],
  };
}

/** Writes a row of `report_row`: what many reports share is kept as an id. */
export function insertReport(dataset: Dataset, { kind, words, plain }: PackedRow, place: RowPlace): void {
  const { id, agency, year, fills, demonstration, tally, findings } = place;
  const whole = [...kind, ...fills, demonstration ? 1 : 0];
  const values: Column[] = [recallRow(dataset, "report_kind", WHOLE_KIND, whole)];
  for (const word of words) values.push(saveWordOrNull(dataset, word));
  for (const value of plain) values.push(value);
  prepared(dataset, INSERT_SQL).run(...values, id, agency, year, 0, tally, UNCHECKED, findings);
}

const KIND_COLUMNS = [
  "edition",
  "cells_due",
  "proactive_state",
  "requests_state",
  "disputes_state",
  "problem_state",
  "proactive_qualifier",
  "mentions_cleanup",
];

/** What `report_kind` holds. */
const WHOLE_KIND = [...KIND_COLUMNS, "proactive_fill", "requests_fill", "disputes_fill", "demonstration"];

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
  "place_confidence",
  "agency_reading",
  "terms",
  "cells_stated",
  "proactive_print",
  "requests_print",
  "disputes_print",
  ...Object.keys(HEADLINES),
  "problems",
  "unclassified",
];

const PACKED_COLUMNS = ["kind", "title", "url_host", ...WORD_COLUMNS, "url_path", ...PLAIN_COLUMNS];
const ROW = [...PACKED_COLUMNS, "id", "agency", "year", "superseded", "check_tally", "year_tally", "findings"];
const INSERT_SQL = `INSERT INTO report_row (${ROW.join(", ")}) VALUES (${ROW.map(() => "?").join(", ")})`;

/** A title with signs in the place of its agency and year, which stand in no text: many reports have the same. */
function titlePattern({ title, agency_as_titled: agency, year }: ReportColumns): string | null {
  if (typeof title !== "string") return null;
  const named = typeof agency === "string" && agency !== "" ? title.replaceAll(agency, AGENCY_SIGN) : title;
  return named.replaceAll(String(year), YEAR_SIGN);
}

/** As the view puts them together again. */
const AGENCY_SIGN = String.fromCharCode(30);
const YEAR_SIGN = String.fromCharCode(31);

/** An address is its host, with what stands before it, and the rest. */
function divideUrl(url: string | null): readonly [string | null, string | null] {
  if (url === null) return [null, null];
  const host = /^[a-z]+:\/\/[^/]*/i.exec(url)?.[0] ?? "";
  return [host, url.slice(host.length)];
}
