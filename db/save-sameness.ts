import type { ComparedSection, SamenessKind } from "../lib/vocabulary/sameness";
import type { ComparedReport } from "./compared-reports";
import { type Dataset, prepared } from "./database";

/** How far a report's section is worded like another's. */
export type Likeness = {
  readonly other: ComparedReport;
  readonly share: number;
  readonly sentences: number;
  readonly common: number;
};

export type SamenessWriter = ReturnType<typeof samenessWriter>;

/** Writes what a report is worded like, in the place of what was found before; `isEmpty`: nothing was. */
export function samenessWriter(dataset: Dataset, isEmpty: boolean) {
  const forget = prepared(dataset, "DELETE FROM sameness WHERE report = ? AND section = ? AND kind = ?");
  const insert = prepared(
    dataset,
    "INSERT INTO sameness (report, section, kind, other, share, sentences, common) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  return (report: ComparedReport, section: ComparedSection, kind: SamenessKind, found: readonly Likeness[]): void => {
    if (!isEmpty) forget.run(report.id, section, kind);
    for (const { other, share, sentences, common } of found) {
      insert.run(report.id, section, kind, other.id, share, sentences, common);
    }
  };
}

/** Shares below this are not worth showing, but for the year before. */
export const LEAST_SHARE = 0.5;
export const MOST_OTHERS = 3;
