import type { Dataset } from "./database";
import { listRows, prepared } from "./database";
import { saveWord } from "./save-word";

/** Writes anew which statements have a code, in the order in which they are kept: that makes the table small. */
export function buildStatementCodes(dataset: Dataset): void {
  dataset.sqlite.exec(
    "DELETE FROM statement_code_row; CREATE TEMP TABLE code_of (codes INTEGER, code INTEGER, PRIMARY KEY (codes, code)) WITHOUT ROWID",
  );
  const insert = prepared(dataset, "INSERT OR IGNORE INTO code_of (codes, code) VALUES (?, ?)");
  for (const { id, text } of listRows<{ id: number; text: string }>(dataset, CODES_SQL)) {
    for (const code of text.split("|")) insert.run(id, saveWord(dataset, code));
  }
  dataset.sqlite.exec(FILL_SQL);
  prepared(dataset, "DROP TABLE code_of").run();
}

const CODES_SQL = "SELECT id, text FROM word WHERE id IN (SELECT DISTINCT codes FROM statement_row)";

const FILL_SQL = `INSERT INTO statement_code_row (code, report, part, ordinal)
SELECT code, report, part, ordinal FROM statement_row CROSS JOIN code_of ON code_of.codes = statement_row.codes
ORDER BY code, report, part, ordinal`;
