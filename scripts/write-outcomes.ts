import { type Dataset, listRows, prepared } from "@/db/database";
import type { PackedReport } from "@/db/pack-report";
import { saveReport } from "@/db/save-report";
import { deleteSource, saveSource } from "@/db/save-source";
import type { FileOutcome } from "./file-outcome";

/** What became of one file: the word that the tally counts. */
export type Written = "stored" | "unchanged" | "duplicate" | "quarantined";

/**
 * Gives a function that writes outcomes to the dataset in the order it gets them, many to a transaction. The same
 * content twice is one report: the first file stands for it. `finish` ends the last transaction.
 */
export function outcomeWriter(dataset: Dataset) {
  let pending = 0;
  let archive: string | null = null;
  const begin = (): void => {
    if (pending === 0) dataset.sqlite.exec("BEGIN");
  };
  const finish = (): void => {
    if (pending > 0) dataset.sqlite.exec("COMMIT");
    pending = 0;
  };
  const write = (outcome: FileOutcome): Written => {
    begin();
    const sameArchive = outcome.archive !== null && outcome.archive === archive;
    archive = outcome.archive;
    const written = writeOutcome(dataset, outcome, !sameArchive);
    pending += 1;
    if (pending === OUTCOMES_PER_TRANSACTION) finish();
    return written;
  };
  return { write, finish };
}

const OUTCOMES_PER_TRANSACTION = 500;

function writeOutcome(dataset: Dataset, outcome: FileOutcome, isFirstOfFile: boolean): Written {
  const { result, ...file } = outcome;
  if (result.state === "unchanged") {
    const touch = prepared(dataset, "UPDATE source SET bytes = ?, modified_ms = ? WHERE root = ? AND path = ?");
    touch.run(file.bytes, file.modifiedMs, file.root, file.path);
    return "unchanged";
  }
  if (isFirstOfFile) forgetFile(dataset, file.root, file.archive ?? file.path);
  const blank = { ...file, format: null, encoding: null, reason: null, detail: null };
  if (result.state === "quarantined") {
    saveSource(dataset, { ...blank, state: "quarantined", reason: result.reason, detail: result.detail });
    return "quarantined";
  }
  const { packed, demonstration } = result;
  const read = { ...blank, format: packed.format, encoding: packed.encoding };
  const first = findTwin(dataset, outcome, packed);
  if (first !== null) {
    saveSource(dataset, { ...read, state: "duplicate", detail: `same content as ${first}` });
    return "duplicate";
  }
  saveReport(dataset, saveSource(dataset, { ...read, state: "stored" }), packed, demonstration);
  return "stored";
}

/**
 * The stored file with the same content. Where the manifest states that this one is the report of another agency or
 * year, it is no twin but one file that stands for two, which is a finding (C-48).
 */
function findTwin(dataset: Dataset, { sha256, manifest }: FileOutcome, packed: PackedReport): string | null {
  const twins = listRows<{ path: string; agencyId: string; year: number }>(dataset, TWIN_SQL, sha256);
  const same = twins.find(({ agencyId, year }) => agencyId === packed.agency.agencyId && year === packed.year);
  const isStated = manifest !== null && STATEMENT.test(manifest);
  return (same ?? (isStated ? undefined : twins[0]))?.path ?? null;
}

const TWIN_SQL = `SELECT path, agency_id AS agencyId, year FROM source
JOIN report ON report.source = source.id JOIN agency ON agency.id = report.agency
WHERE sha256 = ? AND state = 'stored' ORDER BY source.id`;

/** The JSON of a ManifestRow that says whose report of which year the file is. */
const STATEMENT = /"(?:agency|county|divisionCode|year)":(?!null)/;

/** Removes what an earlier run made of a file on disk: one row, or one for each file in the archive. */
export function forgetFile(dataset: Dataset, root: string, path: string): void {
  const rows = prepared(dataset, "SELECT id FROM source WHERE root = ? AND path = ?").pluck().all(root, path);
  const inside = prepared(dataset, "SELECT id FROM source WHERE archive = ? AND root = ?").pluck().all(path, root);
  for (const id of [...rows, ...inside]) if (typeof id === "number") deleteSource(dataset, id);
}
