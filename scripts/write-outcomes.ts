import { setImmediate } from "node:timers/promises";
import { type Dataset, listRows, prepared } from "@/db/database";
import { indexInParts, isIndexDue } from "@/db/index-texts";
import type { PackedReport } from "@/db/pack-report";
import { saveReport } from "@/db/save-report";
import { deleteSource, saveSource } from "@/db/save-source";
import type { FileOutcome } from "./file-outcome";
import { contentsOf } from "./stored-contents";

/** What became of one file: the word that the tally counts. */
export type Written = "stored" | "unchanged" | "duplicate" | "quarantined";

/**
 * Writes outcomes to the dataset in the order it gets them, many to a transaction. The same content twice is one report:
 * the first file stands for it. `rest` is to be called between them: it does what has gathered, and lets the process
 * listen to its threads meanwhile. `finish` ends the last transaction.
 */
export function outcomeWriter(dataset: Dataset) {
  let pending = 0;
  let archive: string | null = null;
  const begin = (): void => {
    if (pending === 0) dataset.sqlite.exec("BEGIN");
    pending += 1;
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
    if (pending === OUTCOMES_PER_TRANSACTION) finish();
    return written;
  };
  const rest = async (): Promise<void> => {
    if (!isIndexDue(dataset)) return;
    begin();
    for (const _ of indexInParts(dataset)) await setImmediate();
    finish();
  };
  return { write, rest, finish };
}

const OUTCOMES_PER_TRANSACTION = 1000;

function writeOutcome(dataset: Dataset, outcome: FileOutcome, isFirstOfFile: boolean): Written {
  const { result, knownId } = outcome;
  if (result.state === "unchanged") {
    const touch = prepared(dataset, "UPDATE source_row SET bytes = ?, modified_ms = ? WHERE id = ?");
    touch.run(outcome.bytes, outcome.modifiedMs, knownId);
    return "unchanged";
  }
  if (isFirstOfFile && knownId !== null) forgetFile(dataset, knownId);
  if (result.state === "quarantined") {
    const { state, reason, detail } = result;
    saveSource(dataset, outcome, { state, format: null, encoding: null, reason, detail });
    return "quarantined";
  }
  const { packed, demonstration } = result;
  const { format, encoding } = packed;
  const first = findTwin(dataset, outcome, packed);
  if (first !== null) {
    const detail = `same content as ${first}`;
    saveSource(dataset, outcome, { state: "duplicate", format, encoding, reason: null, detail });
    return "duplicate";
  }
  const fate = { state: "stored", format, encoding, reason: null, detail: null } as const;
  const source = saveSource(dataset, outcome, fate, packed.told);
  saveReport(dataset, source, packed, demonstration);
  contentsOf(dataset).addReport(source, outcome.sha256);
  return "stored";
}

/**
 * The stored file with the same content. Where the manifest states that this one is the report of another agency or
 * year, it is no twin but one file that stands for two, which is a finding (C-48).
 */
function findTwin(dataset: Dataset, { sha256, manifest }: FileOutcome, packed: PackedReport): string | null {
  const alike = contentsOf(dataset).reportsLike(sha256);
  if (alike.length === 0) return null;
  const twins = listRows<Twin>(dataset, TWIN_SQL, JSON.stringify(alike), sha256);
  const same = twins.find(({ agencyId, year }) => agencyId === packed.agency.agencyId && year === packed.year);
  const isStated = manifest !== null && STATEMENTS.some((field) => manifest[field] !== null);
  return (same ?? (isStated ? undefined : twins[0]))?.path ?? null;
}

type Twin = { readonly path: string; readonly agencyId: string; readonly year: number };

const TWIN_SQL = `SELECT source.path, agency_id AS agencyId, year
FROM json_each(?) AS alike CROSS JOIN report ON report.id = alike.value
CROSS JOIN source ON source.id = report.source JOIN agency ON agency.id = report.agency
WHERE source.sha256 = ? ORDER BY source.id`;

/** What says whose report of which year a file is. */
const STATEMENTS = ["agency", "county", "divisionCode", "year"] as const;

/** Removes what an earlier run made of a file on disk, from its row: that one, or one for each file in the archive. */
export function forgetFile(dataset: Dataset, id: number): void {
  const rows = listRows<{ id: number }>(dataset, SAME_ARCHIVE_SQL, id);
  for (const row of rows.length === 0 ? [{ id }] : rows) deleteSource(dataset, row.id);
}

const SAME_ARCHIVE_SQL = `SELECT other.id FROM source_row AS one
JOIN source_row AS other ON other.archive = one.archive AND other.root = one.root WHERE one.id = ?`;
