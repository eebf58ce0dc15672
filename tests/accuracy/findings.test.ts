import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Dataset, listRows, openDatasetForReading } from "@/db/database";
import { LAYOUTS } from "@/lib/sample/layouts/layouts";
import { DEFAULT_SAMPLE, sampleReports } from "@/lib/sample/sample-reports";
import { type PlantedStory, stories } from "@/lib/sample/stories";
import { STORY_KINDS, type StoryKind } from "@/lib/sample/story-kinds";
import { SAME_FROM } from "@/lib/vocabulary/sameness";
import { seedDatabase } from "../../scripts/seed-database";

const folder = mkdtempSync(join(tmpdir(), "gongkai-findings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** At least this many reports without any story. */
const CLEAN_REPORTS = 2000;
const YEARS = DEFAULT_SAMPLE.years[1] - DEFAULT_SAMPLE.years[0] + 1;
const CLEAN = { ...DEFAULT_SAMPLE, stories: false, townships: Math.ceil(CLEAN_REPORTS / YEARS) };

type Told = { readonly agency: string; readonly county: string; readonly year: number };
type FindingRow = Told & { readonly check: string };

const FINDINGS = `SELECT "check", agency.name AS agency, county, year FROM finding
  JOIN report ON report.id = finding.report JOIN agency ON agency.id = report.agency`;
const REPORTS = "FROM report JOIN agency ON agency.id = report.agency WHERE superseded = 0";

const alike = (kind: string, most: string) => `SELECT agency.name AS agency, county, year FROM sameness
  JOIN report ON report.id = sameness.report JOIN agency ON agency.id = report.agency
  WHERE section = 'problems' AND sameness.kind = '${kind}' AND share >= ${SAME_FROM} AND ${most}`;

const again = (part: "problem" | "measure", least: number) => `SELECT DISTINCT agency, county, 0 AS year FROM (
  SELECT agency, county, code, count(*) AS years FROM (
    SELECT agency, county, code, year - row_number() OVER (PARTITION BY agency, county, code ORDER BY year) AS island
    FROM (SELECT DISTINCT agency.name AS agency, county, code.value AS code, year FROM statement
      JOIN json_each('["' || replace(codes, '|', '","') || '"]') AS code
      JOIN report ON report.id = statement.report AND superseded = 0 JOIN agency ON agency.id = report.agency
      WHERE part = '${part}' AND code.value <> 'other')
  ) GROUP BY agency, county, code, island
) WHERE years >= ${least}`;

/** Where the database shows a story that no check tells. `natural`: sound reports may well show the like. */
const SHOWN: Partial<Record<StoryKind, { readonly sql: string; readonly natural: boolean }>> = {
  missing_years: {
    sql: `SELECT agency.name AS agency, county, years.year AS year FROM agency
      CROSS JOIN (SELECT DISTINCT year FROM report) AS years
      WHERE NOT EXISTS (SELECT 1 FROM report WHERE report.agency = agency.id AND report.year = years.year)
      AND years.year > (SELECT min(year) FROM report WHERE report.agency = agency.id)`,
    natural: false,
  },
  problems_repeated: { sql: again("problem", 5), natural: true },
  promises_repeated: { sql: again("measure", 5), natural: true },
  copied_section: { sql: alike("same_county", "share >= 0.95"), natural: false },
  copied_mostly: { sql: alike("same_county", "share < 1"), natural: false },
  copied_last_year: { sql: alike("last_year", "share >= 0.95"), natural: false },
  tables_lost: {
    sql: `SELECT agency.name AS agency, county, year ${REPORTS} AND requests_state = 'absent'`,
    natural: false,
  },
  table_cut: {
    sql: `SELECT DISTINCT agency.name AS agency, county, year ${REPORTS}
      AND EXISTS (SELECT 1 FROM figure WHERE figure.report = report.id AND status = 'cut_off')`,
    natural: false,
  },
  first_dispute: {
    sql: `SELECT agency.name AS agency, county, year ${REPORTS} AND recon_total > 0 AND NOT EXISTS (
      SELECT 1 FROM report AS earlier WHERE earlier.agency = report.agency AND earlier.year < report.year
      AND earlier.recon_total + earlier.suit_direct_total > 0)`,
    natural: true,
  },
  many_requests: { sql: `SELECT agency.name AS agency, county, year ${REPORTS} AND req_new >= 20`, natural: true },
  renamed_township: {
    sql: `SELECT agency.name AS agency, county, year ${REPORTS} AND EXISTS (
      SELECT 1 FROM report AS earlier JOIN agency AS former ON former.id = earlier.agency
      WHERE former.county = agency.county AND earlier.year < report.year
      AND substr(earlier.agency_name, 1, length(earlier.agency_name) - 1) = substr(report.agency_name, 1, length(report.agency_name) - 1)
      AND earlier.agency_name <> report.agency_name)`,
    natural: false,
  },
  old_form: {
    sql: `SELECT agency.name AS agency, county, year ${REPORTS} AND edition = '2019' AND year > 2020`,
    natural: false,
  },
};

/** A generated corpus after the whole seed: within reports, between years, between agencies. */
async function seeded(name: string, options: typeof DEFAULT_SAMPLE): Promise<Dataset> {
  const corpus = join(folder, name);
  for (const { path, text } of sampleReports(options)) {
    mkdirSync(dirname(join(corpus, path)), { recursive: true });
    writeFileSync(join(corpus, path), text);
  }
  const database = join(folder, `${name}.db`);
  const voice = { say: () => {}, progress: () => {} };
  await seedDatabase({ paths: [corpus], database, manifest: null, jobs: null, fresh: true }, voice);
  return openDatasetForReading(database);
}

describe("findings of a seeded corpus", async () => {
  const clean = await seeded("sound", CLEAN);
  const told = await seeded("stories", DEFAULT_SAMPLE);
  const planted = stories(DEFAULT_SAMPLE);
  const rowsOf = (dataset: Dataset, kind: StoryKind): readonly Told[] => {
    const { check } = STORY_KINDS[kind];
    if (check !== null) return listRows<FindingRow>(dataset, `${FINDINGS} WHERE "check" = ?`, check);
    return listRows<Told>(dataset, SHOWN[kind]?.sql ?? "");
  };
  const isShown = ({ kind, agency, county, years }: PlantedStory, year: number): boolean =>
    rowsOf(told, kind).some(
      (row) =>
        row.county === county &&
        (row.agency === agency || row.agency === stories(DEFAULT_SAMPLE).find((one) => one.kind === kind)?.other) &&
        (row.year === year || (row.year === 0 && years.includes(year))),
    );

  it("tell every planted story", () => {
    const all = planted.flatMap((story) => story.years.map((year) => ({ story, year })));
    const missed = all.filter(({ story, year }) => !isShown(story, year));
    console.info(
      `planted stories: ${planted.length}, in ${all.length} reports and gaps; found ${all.length - missed.length}`,
    );
    expect(missed.map(({ story, year }) => `${story.kind} ${story.agency} ${year}`)).toEqual([]);
  });

  it(`are none in ${CLEAN_REPORTS} reports without stories`, () => {
    const reports = listRows<{ reports: number }>(clean, "SELECT count(*) AS reports FROM report")[0]?.reports ?? 0;
    const found = listRows<FindingRow>(clean, FINDINGS);
    const counts = planted.map(({ kind }) => ({ kind, rows: rowsOf(clean, kind).length }));
    const raised = counts.filter(({ kind, rows }) => rows > 0 && SHOWN[kind]?.natural !== true);
    const natural = counts
      .filter(({ kind }) => SHOWN[kind]?.natural === true)
      .map(({ kind, rows }) => `${kind} ${rows}`);
    console.info(
      `clean reports: ${reports}; findings of checks ${found.length}, stories raised ${raised.length}; ` +
        `what may be so anyway: ${natural.join(", ")}`,
    );
    expect(reports).toBeGreaterThanOrEqual(CLEAN_REPORTS);
    expect(found).toEqual([]);
    expect(raised).toEqual([]);
  });

  it("are no others than the stories and what a layout has lost", () => {
    const isTold = ({ check, agency, county, year }: FindingRow) =>
      planted.some(
        (story) =>
          story.check === check && story.agency === agency && story.county === county && story.years.includes(year),
      );
    const faulty = new Set(
      [...sampleReports(DEFAULT_SAMPLE)]
        .filter(
          ({ truth }) => !Object.entries(LAYOUTS).some(([code, { lossless }]) => code === truth.layout && lossless),
        )
        .map(({ truth }) => `${truth.place.county} ${truth.place.agency} ${truth.year}`),
    );
    const others = listRows<FindingRow>(told, FINDINGS).filter((finding) => !isTold(finding));
    expect(others.filter(({ county, agency, year }) => !faulty.has(`${county} ${agency} ${year}`))).toEqual([]);
    expect(new Set(others.map(({ check }) => check))).toEqual(new Set(["C-07", "C-44"]));
  });
});
