import { type Dataset, listRows, readDatasetKey } from "@/db/database";
import type { StepSeconds } from "@/db/finish-dataset";
import type { QuarantineReason } from "@/lib/vocabulary/absences";

/** What a run did. `stored` to `quarantined` count the files of this run; the rest is of the whole dataset. */
export type SeedTally = {
  readonly files: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly duplicate: number;
  readonly quarantined: Readonly<Partial<Record<QuarantineReason, number>>>;
  readonly reports: number;
  readonly superseded: number;
  readonly cells_stated: number;
  readonly cells_due: number;
  readonly findings: number;
  readonly seconds: number;
  /** Of these, what each step took; of the last step on, what is left goes to copying and syncing the file. */
  readonly steps: StepSeconds;
  readonly reports_per_second: number;
  readonly fingerprint: string;
  readonly database: string;
};

type WholeDataset = Pick<SeedTally, "reports" | "superseded" | "cells_stated" | "cells_due" | "findings">;

/** The counts of the whole dataset. */
export function countDataset(dataset: Dataset): WholeDataset & Pick<SeedTally, "fingerprint"> {
  const [counts] = listRows<WholeDataset>(
    dataset,
    `SELECT count(*) AS reports, count(CASE superseded WHEN 1 THEN 1 END) AS superseded,
      total(cells_stated) AS cells_stated, total(cells_due) AS cells_due, total(findings) AS findings FROM report`,
  );
  if (counts === undefined) throw new Error("no counts");
  return { ...counts, fingerprint: readDatasetKey(dataset, "fingerprint") ?? "" };
}

/** The tally in lines for a person. */
export function formatTally(tally: SeedTally): string {
  const quarantined = Object.entries(tally.quarantined);
  const reasons = quarantined.map(([reason, count]) => `${reason} ${count}`).join(", ");
  const total = quarantined.reduce((sum, [, count]) => sum + count, 0);
  return [
    `${tally.files} files: ${tally.stored} stored, ${tally.unchanged} unchanged, ${tally.duplicate} duplicate, ${total} quarantined${total > 0 ? ` (${reasons})` : ""}`,
    `${tally.reports} reports in the database, ${tally.superseded} of them superseded; ${tally.cells_stated} of ${tally.cells_due} due cells have a value; ${tally.findings} findings`,
    `${tally.seconds.toFixed(1)} s, ${tally.reports_per_second} reports/s; fingerprint ${tally.fingerprint}; ${tally.database}`,
  ].join("\n");
}
