import { describe, expect, test } from "vitest";
import { type FindingFilter, findingPageQuery, listFindingPage } from "../../db/queries/list-findings";
import {
  countOpenPlaces,
  countSetAside,
  countStored,
  listCheckRollups,
  listOpenPlaces,
  listSetAside,
} from "../../db/queries/list-quality";
import type { Finding } from "../../lib/facts/report-facts";
import type { CheckCode } from "../../lib/vocabulary/checks";
import { makeDataset } from "./make-dataset";
import { makeReading } from "./make-reading";

const NOWHERE = { province: null, prefecture: null, county: null };
const BROOK = { agency: "白溪乡", kind: "乡", county: "河湾县", divisionCode: "990124202" };
const REED = {
  agency: "芦塘镇",
  divisionCode: null,
  province: null,
  prefecture: null,
  county: null,
  method: "unresolved",
  confidence: "unresolved",
  evidence: "芦塘镇",
} as const;

const dataset = makeDataset([
  makeReading({ year: 2021, findings: [makeFinding("a1", "C-01"), makeFinding("b1", "C-44", "warn")] }),
  makeReading({ year: 2022, findings: [makeFinding("c1", "C-01")] }),
  makeReading({ year: 2022, place: BROOK, findings: [makeFinding("d1", "C-08"), makeFinding("e1", "C-01")] }),
  makeReading({ year: 2023, place: { ...BROOK, confidence: "inferred", evidence: "白溪" }, findings: [] }),
  makeReading({ year: 2023, place: REED, findings: [makeFinding("f1", "C-01")] }),
]);

const FILTERS: readonly (readonly [string, Partial<FindingFilter>, readonly string[]])[] = [
  ["everything", {}, ["a1", "b1", "c1", "d1", "e1", "f1"]],
  ["one check", { check: "C-01" }, ["a1", "c1", "e1", "f1"]],
  ["one year", { years: { from: 2022, to: 2022 } }, ["c1", "d1", "e1"]],
  ["some years", { years: { from: 2022, to: 2023 } }, ["c1", "d1", "e1", "f1"]],
  ["a county", { place: { ...NOWHERE, county: "河湾县" } }, ["d1", "e1"]],
  [
    "check, years and province",
    { place: { ...NOWHERE, province: "云岭省" }, check: "C-01", years: { from: 2022, to: 2022 } },
    ["c1", "e1"],
  ],
  ["check and years", { check: "C-01", years: { from: 2021, to: 2022 } }, ["a1", "c1", "e1"]],
  ["check and year", { check: "C-01", years: { from: 2022, to: 2022 } }, ["c1", "e1"]],
];

describe.each(FILTERS)("findings of %s", (_, narrowed, ids) => {
  const filter: FindingFilter = { place: NOWHERE, years: null, check: null, ...narrowed };

  test.each([1, 2, 50])("come whole and once in pages of %i", (limit) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = listFindingPage(filter, after, limit, dataset);
      expect(page.findings.length).toBeLessThanOrEqual(limit);
      seen.push(...page.findings.map((finding) => finding.id));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(ids);
  });

  test("are found by indexes, without reading every report or finding", () => {
    const { sql, values } = findingPageQuery(filter);
    const plan = planOf(sql, { ...values, report: 0, finding: "", limit: 50 });
    expect(plan.filter((step) => /SCAN (report|finding)/.test(step))).toEqual([]);
    if (filter.place.province === null && filter.place.county === null) {
      expect(plan.filter((step) => step.includes("TEMP B-TREE"))).toEqual([]);
    }
  });
});

test("a mark of a report that is gone begins at the start", () => {
  const { findings } = listFindingPage({ place: NOWHERE, years: null, check: null }, "gone-2021.zz", 1, dataset);
  expect(findings.map((finding) => finding.id)).toEqual(["a1"]);
});

test("a finding has both sides and is told in both languages", () => {
  const { findings } = listFindingPage({ place: NOWHERE, years: null, check: "C-08" }, null, 10, dataset);
  expect(findings).toMatchObject([
    { agencyName: "白溪乡", county: "河湾县", year: 2022, left: "4", right: "5", message: "四", messageEn: "four" },
  ]);
});

test("checks are rolled up for a place and years", () => {
  const found = (scope: string, years: { from: number; to: number } | null) =>
    listCheckRollups(scope, years, dataset)
      .filter(({ failed, warned }) => failed + warned > 0)
      .map(({ check, failed, warned }) => [check, failed, warned]);
  expect(found("", null)).toEqual([
    ["C-01", 4, 0],
    ["C-08", 1, 0],
    ["C-44", 0, 1],
  ]);
  expect(found("云岭省/云岭市/河湾县", { from: 2022, to: 2022 })).toEqual([
    ["C-01", 1, 0],
    ["C-08", 1, 0],
  ]);
});

test("places that are open are listed with what was found, the unresolved first", () => {
  expect(listOpenPlaces(NOWHERE, 10, dataset)).toMatchObject([
    { agencyAsTitled: "芦塘镇", confidence: "unresolved", evidence: "芦塘镇", candidates: "[]" },
    { agencyAsTitled: "白溪乡", confidence: "inferred", evidence: "白溪" },
  ]);
  expect(countOpenPlaces({ ...NOWHERE, county: "河湾县" }, dataset)).toEqual([{ confidence: "inferred", reports: 1 }]);
});

test("what was set aside is listed and counted by an index", () => {
  expect([listSetAside(10, dataset), countSetAside(dataset), countStored(dataset)]).toEqual([[], [], 5]);
  const plan = planOf(
    "SELECT path FROM source WHERE state <> 'stored' AND state = 'quarantined' ORDER BY reason, path",
  );
  expect(plan[0]).toContain("USING INDEX source_not_stored");
  const places = planOf(
    "SELECT id FROM report WHERE place_confidence <> 'sure' ORDER BY place_confidence DESC, id DESC",
  );
  expect(places[0]).toContain("INDEX report_by_open_place");
});

function planOf(sql: string, values: Readonly<Record<string, string | number>> = {}): readonly string[] {
  return dataset.sqlite
    .prepare<[typeof values], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(values)
    .map(({ detail }) => detail);
}

function makeFinding(id: string, check: CheckCode, outcome: "fail" | "warn" = "fail"): Finding {
  return {
    id,
    check,
    version: 1,
    outcome,
    edition: "2021",
    left: "4",
    right: "5",
    leftLabel: { zh: "左", en: "left" },
    rightLabel: { zh: "右", en: "right" },
    leftValue: 4,
    rightValue: 5,
    difference: -1,
    message: "四",
    messageEn: "four",
    locator: "requests.req_new.total",
  };
}
