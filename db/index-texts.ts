import { indexEntry } from "../lib/facts/index-entry";
import { EVERY_ENTRY, markTerm, type SearchTerms, searchTerms } from "../lib/facts/search-terms";
import { termKey } from "../lib/facts/term-keys";
import { readCommonTerms, saveCommonTerms } from "./common-terms";
import { type Dataset, listRows, prepared } from "./database";
import { readDictionary } from "./report-functions";
import { unpackText } from "./report-text";

/**
 * Takes the terms of a stored report for the index. They are written many at a time: the index holds what it is given
 * in memory until the next commit or the next statement that may fail halfway, and each of these costs it a segment.
 */
export function indexText(dataset: Dataset, report: number, terms: SearchTerms): void {
  const waiting = waitingOf(dataset);
  waiting.set(report, terms);
  if (waiting.size === FEWEST_TEXTS && readCommonTerms(dataset) === null) tellCommonTerms(dataset, waiting);
}

/** Whether so many reports wait for the index that they are to be written. */
export function isIndexDue(dataset: Dataset): boolean {
  return waitingOf(dataset).size >= TEXTS_AT_ONCE;
}

/** Writes the terms that wait, in parts: nothing else may be written until the last is done. */
export function* indexInParts(dataset: Dataset): Generator<void> {
  const waiting = waitingOf(dataset);
  const common = readCommonTerms(dataset) ?? "";
  for (const report of [...waiting.keys()].sort((a, b) => a - b)) {
    const terms = waiting.get(report);
    if (terms !== undefined) writeEntry(dataset, report, terms, common);
    waiting.delete(report);
    if (waiting.size % TEXTS_PER_PART === 0) yield;
  }
}

/** Brings the index up to date with the reports: it has those that stand and none that is superseded. */
export function finishIndex(dataset: Dataset): void {
  if (readCommonTerms(dataset) === null) tellCommonTerms(dataset, waitingOf(dataset));
  Array.from(indexInParts(dataset));
  const unwanted = listRows<{ id: number }>(dataset, UNWANTED_SQL);
  for (const { id } of unwanted) unindexText(dataset, id);
  const common = readCommonTerms(dataset) ?? "";
  const dictionary = readDictionary(dataset.sqlite);
  for (const { id, body } of listRows<{ id: number; body: Uint8Array }>(dataset, MISSED_SQL)) {
    writeEntry(dataset, id, searchTerms(unpackText(body, dictionary), common), common);
  }
}

/** Takes a report out of the index; the next finishIndex indexes it anew where it still stands. */
export function unindexText(dataset: Dataset, report: number): void {
  if (waitingOf(dataset).delete(report)) return;
  prepared(dataset, "DELETE FROM search_text WHERE rowid = ?").run(report);
}

/** So many reports tell which terms are common. */
const FEWEST_TEXTS = 256;
const TEXTS_AT_ONCE = 8192;
const TEXTS_PER_PART = 256;

const UNWANTED_SQL = `SELECT id FROM report
WHERE superseded = 1 AND EXISTS (SELECT 1 FROM search_text WHERE search_text.rowid = report.id)`;
const MISSED_SQL = `SELECT id, body FROM report JOIN report_text ON report_text.report = report.id
WHERE superseded = 0 AND NOT EXISTS (SELECT 1 FROM search_text WHERE search_text.rowid = report.id) ORDER BY id`;
const MARKS_SQL = `SELECT year, province, prefecture, county, themes,
  (SELECT group_concat(codes, '|') FROM statement WHERE report = report.id AND part = 'measure') AS measures
FROM report JOIN agency ON agency.id = report.agency WHERE report.id = ?`;

type Waiting = Map<number, SearchTerms>;

const WAITING = new WeakMap<Dataset["sqlite"], Waiting>();

function waitingOf(dataset: Dataset): Waiting {
  const known = WAITING.get(dataset.sqlite);
  if (known !== undefined) return known;
  const waiting: Waiting = new Map();
  WAITING.set(dataset.sqlite, waiting);
  return waiting;
}

/** One row of values at a time: with INSERT ... SELECT the index is flushed to disk after every row. */
function writeEntry(dataset: Dataset, report: number, { terms, isEntry }: SearchTerms, common: string): void {
  const keys = () => terms.split(" ").flatMap((term) => (term === "" ? [] : [termKey(term)]));
  const entry = isEntry ? terms : indexEntry(keys(), common);
  const insert = prepared(dataset, "INSERT INTO search_text (rowid, terms) VALUES (?, ?)");
  insert.run(BigInt(report), `${marksOf(dataset, report)} ${entry}`);
}

type Marked = { readonly year: number; readonly themes: string } & Readonly<
  Record<"measures" | "province" | "prefecture" | "county", string | null>
>;

function marksOf(dataset: Dataset, report: number): string {
  const [marked] = listRows<Marked>(dataset, MARKS_SQL, report);
  if (marked === undefined) throw new Error(`no such report: ${report}`);
  const { year, themes, measures, ...place } = marked;
  const places = PLACE_LEVELS.flatMap((level) => {
    const name = place[level];
    return name === null ? [] : [markTerm(level, name)];
  });
  const named = [
    ...(themes === "" ? [] : themes.split("|")).map((theme) => markTerm("theme", theme)),
    ...[...new Set(measures?.split("|"))].map((measure) => markTerm("measure", measure)),
  ];
  return [EVERY_ENTRY, markTerm("year", String(year)), ...places, ...named].join(" ");
}

const PLACE_LEVELS = ["province", "prefecture", "county"] as const;

function tellCommonTerms(dataset: Dataset, waiting: Waiting): void {
  const texts = [...waiting.values()].map(({ terms }) => terms.split(" "));
  if (texts.length > 0) saveCommonTerms(dataset, texts);
}
