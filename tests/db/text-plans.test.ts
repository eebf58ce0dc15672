import { afterAll, describe, expect, test } from "vitest";
import { DEFAULT_SAMPLE } from "@/lib/sample/sample-reports";
import { listRows } from "../../db/database";
import { REPORT_KEY_SQL } from "../../db/queries/find-report-key";
import { themeRunsSql } from "../../db/queries/list-recurrence";
import { countSamenessSql, SAMENESS_OF_AGENCY_SQL, samenessSql } from "../../db/queries/list-sameness";
import {
  countUnclassifiedSql,
  MARKED_SQL,
  STATEMENTS_SQL,
  statementReportsSql,
} from "../../db/queries/list-theme-statements";
import { COUNT_SQL, COUNTY_ROWS_SQL, ROWS_SQL, YEAR_BEFORE_SQL } from "../../db/queries/search-texts";
import { makeDataset } from "./make-dataset";
import { readSampleCorpus } from "./read-sample-corpus";

const YEARS = { from: 2021, to: 2023 };
const PLACE = { province: "云岭省", prefecture: "云岭市", county: "云岭县" };
const NOWHERE = { province: null, prefecture: null, county: null };
const CODE = { code: "staffing", part: "problem" } as const;

describe("no query of these pages reads a whole large table", () => {
  const dataset = makeDataset(readSampleCorpus(DEFAULT_SAMPLE));
  afterAll(() => dataset.sqlite.close());

  test.each([
    ["search", ROWS_SQL],
    ["search in a county", COUNTY_ROWS_SQL],
    ["count of a search", COUNT_SQL],
    ["where a page of a search begins", REPORT_KEY_SQL],
    ["years of a search", YEAR_BEFORE_SQL],
    ["longest runs of all", themeRunsSql(null, [])],
    ["longest runs of a theme and county", themeRunsSql("staffing", ["province", "prefecture", "county"])],
    ["most alike", samenessSql({ ...NOWHERE, years: null })],
    ["most alike of a county", samenessSql({ ...PLACE, years: YEARS })],
    ["count of the alike", countSamenessSql({ ...NOWHERE, years: null })],
    ["wording of an agency", SAMENESS_OF_AGENCY_SQL],
    ["reports with a theme", MARKED_SQL],
    ["reports of a county with a theme", statementReportsSql({ ...CODE, ...PLACE, years: YEARS }, true)],
    ["sentences", STATEMENTS_SQL],
    ["unclassified of a county", countUnclassifiedSql({ ...PLACE, years: YEARS })],
  ])("%s", (_, sql) => {
    const names = [...sql.matchAll(/:(\w+)/g)].map(([, name]) => name);
    const values = Object.fromEntries(names.map((name) => [name, VALUES[name ?? ""] ?? "1"]));
    const plan = listRows<{ detail: string }>(dataset, `EXPLAIN QUERY PLAN ${sql}`, values);
    expect(plan.map(({ detail }) => detail).filter((detail) => LARGE_SCAN.test(detail))).toEqual([]);
  });
});

const LARGE_SCAN = /^SCAN (?:report|other|report_text|statement|fact|narrative|sameness)(?:_row)?\b/;

const VALUES: Readonly<Record<string, string>> = { ids: "[1]", kinds: '["last_year"]', terms: '"信息"' };
