import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listRows, openDatasetForReading } from "@/db/database";
import { listCheckRollups } from "@/db/queries/list-quality";
import { DEFAULT_SAMPLE, sampleReports } from "@/lib/sample/sample-reports";
import { seedDatabase } from "../seed-database";
import type { BenchTable } from "./bench-part";

/**
 * Sound generated reports, without stories and in layouts that lose nothing, through the whole seed: within reports,
 * between years and between agencies. Every finding that they raise is a false alarm.
 */
export async function measureSoundCorpus(reports: number): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-sound-"));
  try {
    const database = join(folder, "sound.db");
    writeSound(join(folder, "reports"), reports);
    const voice = { say: () => {}, progress: () => {} };
    const paths = [join(folder, "reports")];
    await seedDatabase({ paths, database, manifest: null, jobs: null, fresh: true }, voice);
    return { title: "false alarms in sound generated reports", rows: tellAlarms(database) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeSound(folder: string, reports: number): void {
  const [first, last] = DEFAULT_SAMPLE.years;
  const townships = Math.ceil(reports / (last - first + 1));
  for (const { path, text } of sampleReports({ ...DEFAULT_SAMPLE, stories: false, townships })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function tellAlarms(database: string): BenchTable["rows"] {
  const dataset = openDatasetForReading(database);
  try {
    const [total] = listRows<{ reports: number; failed: number; doubtful: number }>(
      dataset,
      `SELECT (SELECT count(*) FROM report) AS reports, count(*) FILTER (WHERE outcome = 'fail') AS failed,
        count(*) FILTER (WHERE outcome = 'warn') AS doubtful FROM finding`,
    );
    const checks = listCheckRollups("", null, dataset);
    const read = {
      assessable: checks.reduce((sum, { assessable }) => sum + assessable, 0),
      "not assessable": checks.reduce((sum, { notAssessable }) => sum + notAssessable, 0),
    };
    const alarms = listRows<{ check: string; findings: number }>(
      dataset,
      `SELECT "check", count(*) AS findings FROM finding GROUP BY "check" ORDER BY "check"`,
    );
    const words = alarms.map(({ check, findings }) => `${check} ${findings}`).join(", ");
    return [{ ...total, ...read, "by check": words === "" ? "none" : words }];
  } finally {
    dataset.sqlite.close();
  }
}
