import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDataset } from "../../db/create-dataset";
import { type Dataset, openDatasetForReading } from "../../db/database";
import { finishDataset } from "../../db/finish-dataset";
import { packReport } from "../../db/pack-report";
import { readDictionary } from "../../db/report-functions";
import type { ReportReading } from "../../db/report-reading";
import { saveReport } from "../../db/save-report";
import { saveSource } from "../../db/save-source";

/**
 * Writes a finished dataset of these readings to a temporary folder and returns its path; null is a file that was set
 * aside.
 */
export function writeDataset(readings: readonly (ReportReading | null)[]): string {
  const path = join(mkdtempSync(join(tmpdir(), "gongkai-")), "test.db");
  const dataset = createDataset(path);
  for (const [index, reading] of readings.entries()) storeReading(dataset, index, reading);
  finishDataset(dataset);
  dataset.sqlite.close();
  return path;
}

/** Stores a reading as that of a file of this number and returns its row's id; null is a file that was set aside. */
export function storeReading(dataset: Dataset, index: number, reading: ReportReading | null): number {
  const text = reading?.document.text ?? "";
  const file = {
    root: "/reports",
    path: `${String(index).padStart(4, "0")}.txt`,
    archive: null,
    sha256: createHash("sha256").update(`${index}${text}`).digest("hex"),
    bytes: text.length,
    modifiedMs: 0,
    manifest: null,
    manifestPrint: 0,
  };
  const source = saveSource(dataset, file, {
    state: reading === null ? "quarantined" : "stored",
    format: reading?.document.format ?? null,
    encoding: reading?.document.encoding ?? null,
    reason: reading === null ? "not_a_report" : null,
    detail: null,
  });
  const packed = reading === null ? null : packReport(reading, readDictionary(dataset.sqlite));
  if (packed !== null) saveReport(dataset, source, packed, false);
  return source;
}

/** A finished dataset of these readings, opened for reading. */
export function makeDataset(readings: readonly (ReportReading | null)[]): Dataset {
  return openDatasetForReading(writeDataset(readings));
}
