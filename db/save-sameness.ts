import type { ComparedReports } from "./compared-reports";
import { type Dataset, prepared } from "./database";
import type { SamenessWriter } from "./likeness";
import { rowsInOrder } from "./likeness-rows";

/** Writes what a report is worded like, in the place of what was found before; `isEmpty`: nothing was. */
export function samenessWriter(dataset: Dataset, { ids }: ComparedReports, isEmpty: boolean): SamenessWriter {
  const forget = prepared(dataset, "DELETE FROM sameness WHERE report = ? AND section = ? AND kind = ?");
  const insert = prepared(dataset, INSERT_SQL);
  return (report, section, kind, found) => {
    if (!isEmpty) forget.run(ids[report], section, kind);
    for (const { other, share, sentences, common } of found) {
      insert.run(ids[report], section, kind, ids[other], share, sentences, common);
    }
  };
}

/** Writes all of `sameness` anew, from the rows that were gathered (likenessRows). */
export function saveAllSameness(dataset: Dataset, { ids }: ComparedReports, parts: readonly Float64Array[]): void {
  prepared(dataset, "DELETE FROM sameness").run();
  const insert = prepared(dataset, INSERT_SQL);
  for (const { report, section, kind, other, share, sentences, common } of rowsInOrder(parts, ids)) {
    insert.run(ids[report], section, kind, ids[other], share, sentences, common);
  }
}

const INSERT_SQL =
  "INSERT INTO sameness (report, section, kind, other, share, sentences, common) VALUES (?, ?, ?, ?, ?, ?, ?)";
