import { foldText, searchTerms } from "../lib/facts/search-terms";
import { type Dataset, listRows, prepared } from "./database";
import { readDictionary } from "./report-functions";
import { unpackText } from "./report-text";

/** Adds the texts to the search index that are not in it yet: all of them in a new dataset, else what seed has added. */
export function indexTexts(dataset: Dataset): void {
  const dictionary = readDictionary(dataset.sqlite);
  dataset.sqlite.exec(ENTER_SQL);
  // One row of values at a time: with INSERT ... SELECT the index is flushed to disk after every row.
  const terms = prepared(dataset, "INSERT INTO search_text (rowid, terms) VALUES (?, ?)");
  const text = prepared(dataset, "SELECT body FROM report_text WHERE report = ?").pluck();
  for (const { report, position } of listRows<NewEntry>(dataset, "SELECT * FROM new_entry ORDER BY position")) {
    const body = text.get(report);
    if (!(body instanceof Uint8Array)) throw new Error(`report without text: ${report}`);
    terms.run(BigInt(position), searchTerms(foldText(unpackText(body, dictionary))));
  }
  prepared(dataset, "DROP TABLE new_entry").run();
}

/** Takes a report out of the search index. */
export function unindexText(dataset: Dataset, report: number): void {
  const entry = "(SELECT position FROM search_entry WHERE report = ?)";
  prepared(dataset, `DELETE FROM search_text WHERE rowid = ${entry}`).run(report);
  prepared(dataset, "DELETE FROM search_entry WHERE report = ?").run(report);
}

type NewEntry = { readonly report: number; readonly position: number };

/** The position of a report among results: the latest year first, within it in the order in which reports were stored. */
const ENTER_SQL = `
CREATE TEMP TABLE new_entry AS
SELECT report.id AS report, ((9999 - report.year) << 32) + report.id AS position
FROM report LEFT JOIN search_entry ON search_entry.report = report.id WHERE search_entry.report IS NULL;
CREATE UNIQUE INDEX temp.new_entry_by_report ON new_entry (report);
INSERT INTO search_entry (position, report) SELECT position, report FROM new_entry;`;
