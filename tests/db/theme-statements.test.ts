import { afterAll, expect, test } from "vitest";
import { DEFAULT_SAMPLE } from "@/lib/sample/sample-reports";
import { listRows } from "../../db/database";
import { type StatementFilter, themeStatements } from "../../db/queries/list-theme-statements";
import { makeDataset } from "./make-dataset";
import { readSampleCorpus } from "./read-sample-corpus";

const dataset = makeDataset(readSampleCorpus(DEFAULT_SAMPLE));
afterAll(() => dataset.sqlite.close());

const [somewhere] = listRows<{ province: string; prefecture: string; county: string }>(
  dataset,
  "SELECT province, prefecture, county FROM agency WHERE county IS NOT NULL ORDER BY id DESC LIMIT 1",
);
const NOWHERE = { province: null, prefecture: null, county: null };

const PLAIN_SQL = `SELECT DISTINCT report.year, report.id, report.report_id AS reportId FROM statement
JOIN json_each('["' || replace(codes, '|', '","') || '"]') AS code
JOIN report ON report.id = statement.report JOIN agency ON agency.id = report.agency
WHERE code.value = :code AND part = :part AND superseded = 0 AND year BETWEEN :from AND :to
  AND (:county IS NULL OR county = :county) ORDER BY year DESC, report.id`;

test.each([
  { code: "staffing", part: "problem", ...NOWHERE, years: null },
  { code: "staffing", part: "problem", ...NOWHERE, years: { from: 2020, to: 2022 } },
  { code: "other", part: "problem", ...NOWHERE, years: null },
  { code: "timeliness", part: "problem", ...NOWHERE, ...somewhere, years: null },
  { code: "m_training", part: "measure", ...NOWHERE, years: null },
  { code: "m_training", part: "measure", ...NOWHERE, ...somewhere, years: { from: 2020, to: 2022 } },
] as const)("page by page every report of $part $code is there once, $years", (filter: StatementFilter) => {
  const shown: string[] = [];
  let after: string | null = null;
  do {
    const page = themeStatements(dataset, filter, after, 3);
    for (const { reportId } of page.statements) if (shown.at(-1) !== reportId) shown.push(reportId);
    after = page.next;
  } while (after !== null);
  const { code, part, county, years } = filter;
  const asked = { code, part, county, from: years?.from ?? 0, to: years?.to ?? 9999 };
  expect(shown).toEqual(listRows<{ reportId: string }>(dataset, PLAIN_SQL, asked).map(({ reportId }) => reportId));
});
