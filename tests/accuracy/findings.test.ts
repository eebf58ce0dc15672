import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listRows, openDatasetForReading } from "@/db/database";
import { LAYOUTS } from "@/lib/sample/layouts/layouts";
import { DEFAULT_SAMPLE, sampleReports } from "@/lib/sample/sample-reports";
import { stories } from "@/lib/sample/stories";
import { seedDatabase } from "../../scripts/seed-database";

const folder = mkdtempSync(join(tmpdir(), "gongkai-findings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type FindingRow = { readonly check: string; readonly agency: string; readonly county: string; readonly year: number };

/** The findings of a generated corpus after the whole seed: within reports, between years, between agencies. */
async function findingsOf(name: string, options: typeof DEFAULT_SAMPLE): Promise<readonly FindingRow[]> {
  const corpus = join(folder, name);
  for (const { path, text } of sampleReports(options)) {
    mkdirSync(dirname(join(corpus, path)), { recursive: true });
    writeFileSync(join(corpus, path), text);
  }
  const database = join(folder, `${name}.db`);
  const voice = { say: () => {}, progress: () => {} };
  await seedDatabase({ paths: [corpus], database, manifest: null, jobs: null, fresh: true }, voice);
  const dataset = openDatasetForReading(database);
  const rows = listRows<FindingRow>(
    dataset,
    `SELECT "check", agency.name AS agency, county, year FROM finding
    JOIN report ON report.id = finding.report JOIN agency ON agency.id = report.agency`,
  );
  dataset.sqlite.close();
  return rows;
}

describe("findings of a seeded corpus", () => {
  it("are none where no story is told", async () => {
    expect(await findingsOf("sound", { ...DEFAULT_SAMPLE, stories: false })).toEqual([]);
  });

  it("are the planted stories, and what a layout has lost", async () => {
    const found = await findingsOf("stories", DEFAULT_SAMPLE);
    const told = stories(DEFAULT_SAMPLE).filter(({ check }) => check !== null);
    const isTold = ({ check, agency, county, year }: FindingRow) =>
      told.some(
        (story) =>
          story.check === check && story.agency === agency && story.county === county && story.years.includes(year),
      );
    for (const { check, agency, county, years } of told) {
      for (const year of years) expect(found).toContainEqual({ check, agency, county, year });
    }
    const faulty = new Set(
      [...sampleReports(DEFAULT_SAMPLE)]
        .filter(
          ({ truth }) => !Object.entries(LAYOUTS).some(([code, { lossless }]) => code === truth.layout && lossless),
        )
        .map(({ truth }) => `${truth.place.county} ${truth.place.agency} ${truth.year}`),
    );
    const others = found.filter((finding) => !isTold(finding));
    expect(others.filter(({ county, agency, year }) => !faulty.has(`${county} ${agency} ${year}`))).toEqual([]);
    expect(new Set(others.map(({ check }) => check))).toEqual(new Set(["C-07", "C-44"]));
  });
});
