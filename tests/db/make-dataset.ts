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

/** Writes a finished dataset of these readings to a temporary folder and returns its path. */
export function writeDataset(readings: readonly ReportReading[]): string {
  const path = join(mkdtempSync(join(tmpdir(), "gongkai-")), "test.db");
  const dataset = createDataset(path);
  const dictionary = readDictionary(dataset.sqlite);
  for (const [index, reading] of readings.entries()) {
    const source = saveSource(dataset, {
      root: "/reports",
      path: `${String(index).padStart(4, "0")}.txt`,
      archive: null,
      sha256: createHash("sha256").update(`${index}${reading.document.text}`).digest("hex"),
      bytes: reading.document.text.length,
      modifiedMs: 0,
      format: reading.document.format,
      encoding: reading.document.encoding,
      manifest: null,
      state: "stored",
      reason: null,
      detail: null,
    });
    saveReport(dataset, source, packReport(reading, dictionary), false);
  }
  finishDataset(dataset);
  dataset.sqlite.close();
  return path;
}

/** The same, opened for reading. */
export function makeDataset(readings: readonly ReportReading[]): Dataset {
  return openDatasetForReading(writeDataset(readings));
}
