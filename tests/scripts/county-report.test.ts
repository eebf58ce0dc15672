import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Dataset, listRows, openDatasetForReading } from "@/db/database";
import { listCheckRollups } from "@/db/queries/list-quality";
import { COUNTY_KEYS } from "@/lib/facts/check-agencies";
import { draftToReport } from "@/lib/sample/draft-to-report";
import { DEFAULT_SAMPLE, sampleDrafts } from "@/lib/sample/sample-reports";
import { cellKey } from "@/lib/vocabulary/form";
import { seedDatabase } from "../../scripts/seed-database";

const folder = mkdtempSync(join(tmpdir(), "gongkai-county-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OPTIONS = { ...DEFAULT_SAMPLE, stories: false, townships: 24, years: [2023, 2023], layouts: ["B1"] } as const;
const townships = [...sampleDrafts(OPTIONS)].map(draftToReport);
const place = townships[0]?.truth.place;
const ofCounty = townships.filter(({ truth }) => truth.place.county === place?.county);

/** A report of the county that prints the figures of one of its townships, under the county's own title. */
async function seeded(name: string, title: string, figuresOf: (typeof townships)[number]) {
  const corpus = join(folder, name);
  const { agency } = figuresOf.truth.place;
  const county = figuresOf.text.replace(/^[^\n]+/, title).replaceAll(agency, place?.county ?? "");
  for (const { path, text } of [...ofCounty, { path: "县级/报告.txt", text: county }]) {
    mkdirSync(dirname(join(corpus, path)), { recursive: true });
    writeFileSync(join(corpus, path), text);
  }
  const database = join(folder, `${name}.db`);
  const voice = { say: () => {}, progress: () => {} };
  await seedDatabase({ paths: [corpus], database, manifest: null, jobs: 1, fresh: true }, voice);
  return openDatasetForReading(database);
}

function stated({ truth }: (typeof townships)[number], key: string): number {
  const fact = truth.facts.find(({ cell }) => cellKey(cell.indicator, cell.applicant) === key);
  return fact?.value ?? Number.NaN;
}

const totals = COUNTY_KEYS.map((key) => ofCounty.reduce((sum, report) => sum + stated(report, key), 0));
const least = ofCounty.toSorted((a, b) => stated(a, "req_new/total") - stated(b, "req_new/total"))[0];

test("the townships of a county are held against its report", async () => {
  if (least === undefined) throw new Error("no township");
  const dataset = await seeded(
    "county",
    `${place?.prefecture}${place?.county}人民政府2023年政府信息公开工作年度报告`,
    least,
  );
  expect(listRows(dataset, "SELECT path, reason FROM source WHERE state = 'quarantined'")).toEqual([
    { path: "县级/报告.txt", reason: "county_report" },
  ]);
  const excess = COUNTY_KEYS.filter((key, index) => (totals[index] ?? Number.NaN) > stated(least, key));
  expect(excess.length).toBeGreaterThan(0);
  const findings = listRows<{ left: string; right: string }>(
    dataset,
    `SELECT "left", "right" FROM finding WHERE "check" = 'C-50' ORDER BY locator`,
  );
  const expected = excess.map((key) => ({
    left: String(totals[COUNTY_KEYS.indexOf(key)]),
    right: String(stated(least, key)),
  }));
  expect(findings.toSorted((a, b) => a.left.localeCompare(b.left))).toEqual(
    expected.toSorted((a, b) => a.left.localeCompare(b.left)),
  );
  expect(countyChecks(dataset)).toMatchObject([
    { assessable: COUNTY_KEYS.length, warned: excess.length, notAssessable: 0 },
  ]);
});

test("the report of a department says nothing of the townships", async () => {
  if (least === undefined) throw new Error("no township");
  const dataset = await seeded("department", `${place?.county}教育局2023年政府信息公开工作年度报告`, least);
  expect(listRows(dataset, "SELECT reason FROM source WHERE state = 'quarantined'")).toEqual([
    { reason: "not_a_report" },
  ]);
  expect(countyChecks(dataset)).toEqual([]);
});

function countyChecks(dataset: Dataset) {
  return listCheckRollups("", null, dataset).filter(({ check }) => check === "C-50");
}
