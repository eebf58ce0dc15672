import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { datasetSummary } from "@/db/queries/dataset-summary";
import { findAgency, listPeers, listReportsOfAgency } from "@/db/queries/find-agency";
import { findScope } from "@/db/queries/find-scope";
import { countAgencies, listAgencies } from "@/db/queries/list-agencies";
import { listCountyMedians } from "@/db/queries/list-county-medians";
import { listDueNarrative, listFiguresOfAgency } from "@/db/queries/list-figures";
import { listStatements } from "@/db/queries/list-statements";
import { type AgencyYears, agencyYears } from "@/lib/view/agency-years";
import { compareRows } from "@/lib/view/compare-rows";
import { sharedYears } from "@/lib/view/compared-years";
import { runningBalance } from "@/lib/view/running-balance";
import { themeTimeline } from "@/lib/view/theme-timeline";
import { agencyBreaks, TOWNSHIP_MEASURES, townshipFigure } from "@/lib/view/township-figures";
import { townshipMeasures } from "@/lib/view/township-measures";
import { MEASURE_CODES } from "@/lib/vocabulary/derived-measures";
import { writeCounty } from "./county-of-readings";

beforeAll(() => vi.stubEnv("GONGKAI_DB", writeCounty()));
afterAll(() => vi.unstubAllEnvs());

const BLUESTONE = "990123101";
const WILLOW = "990123102";

function load(agencyId: string): { readonly years: AgencyYears; readonly ids: readonly number[]; readonly id: number } {
  const agency = findAgency(agencyId);
  if (agency === null) throw new Error(`no agency ${agencyId}`);
  const reports = listReportsOfAgency(agency.id);
  const ids = reports.map((report) => report.id);
  const years = agencyYears(datasetSummary().years, reports, listFiguresOfAgency(agency.id), listDueNarrative(ids));
  return { years, ids, id: agency.id };
}

test("the running balance checks each year and the year before", () => {
  const rows = runningBalance(load(BLUESTONE).years, "zh");
  expect(rows.map((row) => [row.year, row.withinYear.outcome, row.betweenYears.outcome])).toEqual([
    [2020, "agrees", "first"],
    [2021, "agrees", "agrees"],
    [2022, "agrees", "differs"],
  ]);
  expect(rows[2]?.betweenYears).toEqual({ outcome: "differs", left: 0, right: 1 });
});

test("a missing report and a missing figure are gaps with their reasons, and are never checked", () => {
  const rows = runningBalance(load(WILLOW).years, "zh");
  expect(rows.map((row) => [row.received.value, row.received.text])).toEqual([
    [null, "没有报告"],
    [null, "缺此表"],
    [0, "0"],
  ]);
  expect(rows[1]?.withinYear.outcome).toBe("cannot");
});

test("derived measures are told as n/d, with the reason where there is none", () => {
  const figure = townshipMeasures(load(WILLOW).years, WILLOW, "zh");
  const words = (code: string) => figure.rows.find(({ key }) => key === code)?.cells.map(({ text }) => text);
  expect(words("workload")).toEqual(["受理总量", "没有报告", "缺此表", "0", "本年新收＋上年结转"]);
  expect(words("granted_rate")?.slice(2)).toEqual([
    "5/5",
    "0/0",
    expect.stringContaining("（予以公开＋部分公开）÷办理总计；口径不一"),
  ]);
  const own = townshipMeasures(load(BLUESTONE).years, BLUESTONE, "en").rows.find(({ key }) => key === "workload");
  expect(own?.cells.slice(1, -1).map(({ value }) => value)).toEqual(
    runningBalance(load(BLUESTONE).years, "en").map(({ carriedIn, received }) =>
      carriedIn.value === null || received.value === null ? null : carriedIn.value + received.value,
    ),
  );
});

test("measures that are 0/0 in every year are named and not listed", () => {
  const { rows, notes } = townshipMeasures(load(WILLOW).years, WILLOW, "zh");
  const named = /未列出：(.+)。/.exec(notes[0] ?? "")?.[1]?.split("、") ?? [];
  expect(named).toContain("复议纠错（全部）");
  expect(rows.length + named.length).toBe(MEASURE_CODES.length);
  expect(rows.map(({ cells }) => cells[0]?.text)).not.toContain("复议纠错（全部）");
});

test("a theme named in a row is told as a run, and later silence is not called solved", () => {
  const { years, ids } = load(BLUESTONE);
  const [row] = themeTimeline(years, listStatements(ids));
  expect(row).toMatchObject({ theme: "timeliness", run: { from: 2020, to: 2021 }, notNamedFrom: 2022 });
});

test("the figure of a measure tells its latest year and leads each number to its cell", () => {
  const { years } = load(BLUESTONE);
  const [disclosures, requests] = TOWNSHIP_MEASURES.map((measure) => townshipFigure(years, measure, BLUESTONE, "zh"));
  expect(disclosures?.title).toBe("主动公开信息总数：2021 年度 120 条");
  expect(disclosures?.rows[2]?.cells[1]).toMatchObject({ value: null, text: "正文未载" });
  expect(requests?.rows[0]?.cells[1]).toMatchObject({
    value: 3,
    href: `/reports/${BLUESTONE}-2020#requests.req_new.total`,
  });
});

test("a change of edition is a break before the year of the new form", () => {
  expect(agencyBreaks(load(BLUESTONE).years, "zh")).toEqual([{ after: "2020", words: "2019 版式 → 2021 版式" }]);
});

test("a comparison puts the largest differences first and folds what is equal or one-sided", () => {
  const [a, b] = [load(BLUESTONE).years, load(WILLOW).years];
  expect(sharedYears(a, b)).toEqual([2021, 2022]);
  const rows = compareRows(a, b, { a: 2022, b: 2022 }, "zh");
  expect(rows.different.map((row) => row.key)).toEqual(["granted_full", "outcome_total", "req_new", "req_carried_in"]);
  expect(rows.oneSided.map((row) => row.key)).toEqual(["narrative.proactive_total"]);
  expect(rows.missing.map((row) => row.key)).toEqual(["narrative.requests_received"]);
});

test("what is usual in a county leaves out the agency itself, and what nobody states", () => {
  const own = findAgency(BLUESTONE);
  const medians = own === null ? [] : listCountyMedians(own);
  expect(medians.filter(({ measure }) => measure === "requests")).toEqual([
    { measure: "requests", year: 2021, middle: null, n: 0 },
    { measure: "requests", year: 2022, middle: 0, n: 1 },
  ]);
});

test("partners for a comparison are of the same county", () => {
  const own = findAgency(BLUESTONE);
  const peers = own === null ? [] : listPeers(own, [2020, 2021, 2022], null, 5);
  expect(peers.map(({ agencyId, sharedYears: shared }) => [agencyId, shared])).toEqual([[WILLOW, 2]]);
});

test.each([
  ["柳溪", [WILLOW]],
  ["liuxi", [WILLOW]],
  ["lxz", [WILLOW]],
  ["云岭 qsz", [BLUESTONE]],
  ["无此", []],
])("the directory finds %s", (words, found) => {
  const filter = { province: null, prefecture: null, county: null, kind: null, words };
  const rows = listAgencies(filter, { sort: "place", descending: false }, { limit: 10, offset: 0 });
  expect(rows.map((row) => row.agencyId)).toEqual(found);
  expect(countAgencies(filter).reduce((sum, row) => sum + row.agencies, 0)).toBe(found.length);
});

test("missing figures come last in either order", () => {
  const filter = { province: null, prefecture: null, county: null, kind: null, words: null };
  const orders = [false, true].map((descending) =>
    listAgencies(filter, { sort: "disclosures", descending }, { limit: 10, offset: 0 }).map((row) => row.disclosures),
  );
  expect(orders).toEqual([
    [40, null],
    [40, null],
  ]);
});

test("a county is found by its name alone", () => {
  expect(findScope({ province: null, prefecture: null, county: "云岭县" })).toMatchObject({
    kind: "found",
    key: "云岭省/云岭市/云岭县",
  });
  expect(findScope({ province: null, prefecture: null, county: "无此县" })).toEqual({ kind: "unknown" });
});
