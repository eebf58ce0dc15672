import type { ComparedReports } from "./compared-reports";
import { type Dataset, prepared } from "./database";
import type { SamenessWriter } from "./likeness";
import { rowsInOrder } from "./likeness-rows";
import { saveWord } from "./save-word";

/** Writes what a report is worded like, in the place of what was found before; `isEmpty`: nothing was. */
export function samenessWriter(dataset: Dataset, { ids }: ComparedReports, isEmpty: boolean): SamenessWriter {
  const forget = prepared(dataset, "DELETE FROM sameness_row WHERE report = ? AND section = ? AND kind = ?");
  const insert = prepared(dataset, INSERT_SQL);
  return (report, section, kind, found) => {
    const key = [ids[report], saveWord(dataset, section), saveWord(dataset, kind)];
    if (!isEmpty) forget.run(...key);
    for (const { other, share, sentences, common } of found) insert.run(...key, ids[other], share, sentences, common);
  };
}

/** Writes all of `sameness` anew, from the rows that were gathered (likenessRows). */
export function saveAllSameness(dataset: Dataset, { ids }: ComparedReports, parts: readonly Float64Array[]): void {
  prepared(dataset, "DELETE FROM sameness_row").run();
  const insert = prepared(dataset, INSERT_SQL);
  for (const { report, section, kind, other, share, sentences, common } of rowsInOrder(parts, ids)) {
    const key = [ids[report], saveWord(dataset, section), saveWord(dataset, kind)];
    insert.run(...key, ids[other], share, sentences, common);
  }
}

/** Removes likenesses to reports that have gone since they were compared, before others come under their ids. */
export function forgetGone(dataset: Dataset): void {
  dataset.sqlite.exec("DELETE FROM sameness_row WHERE other IN (SELECT -report FROM wording_print WHERE report < 0)");
}

const INSERT_SQL =
  "INSERT INTO sameness_row (report, section, kind, other, share, sentences, common) VALUES (?, ?, ?, ?, ?, ?, ?)";
