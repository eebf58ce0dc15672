import { describe, expect, test } from "vitest";
import { findingDifference } from "../../lib/view/finding-difference";
import { findingPlaces } from "../../lib/view/finding-places";
import { candidateWords, openPlaceClue, openPlaceWords } from "../../lib/view/open-place";
import { checksToCsv, openPlacesToCsv, setAsideToCsv } from "../../lib/view/quality-to-csv";
import { tablesRead } from "../../lib/view/tables-read";
import { checkAdvice } from "../../lib/vocabulary/check-advice";
import { CHECK_CODES } from "../../lib/vocabulary/checks";

test.each([
  ["C-01", "2 + 1 = 3", "5", -2],
  ["C-12", "7", "8 − 2 = 6", 1],
  ["C-20", "8件", "5", 3],
  ["C-15", "1200.5", "1200", 0.5],
  ["C-03", "4", "4", null],
  ["C-40", "2022", "2023", null],
  ["C-42", "我镇", "乡", null],
  ["C-35", "≥3", "青石镇 2023", null],
  ["X-99", "1", "2", null],
])("%s: %s against %s differs by %s", (check, left, right, difference) => {
  expect(findingDifference(check, left, right)).toBe(difference);
});

describe("the places of a finding", () => {
  test("lead to the cells and words of this and other reports", () => {
    const { places, between } = findingPlaces("990123101-2023", "text:3-9 2022/requests.req_carried_out.total", "en");
    expect(between).toBe(0);
    expect(places.map((place) => place.href)).toEqual([
      "/en/reports/990123101-2023#text:3-9",
      "/en/reports/990123101-2022#requests.req_carried_out.total",
    ]);
  });

  test("beside the text are named, and linked where a page shows them", () => {
    const { places } = findingPlaces("990123101-2023", "manifest:county title 990123102-2022/source", "zh");
    expect(places.map(({ words, href }) => [words, href])).toEqual([
      ["清单", null],
      ["标题", "/reports/990123101-2023#title"],
      ["990123102-2022 文件", "/reports/990123102-2022#source"],
    ]);
  });

  test("of a long sum are its two ends", () => {
    const locators = ["natural_person", "org_business", "org_research", "org_other", "total"].map(
      (applicant) => `requests.req_new.${applicant}`,
    );
    const { places, between } = findingPlaces("990123101-2023", locators.join(" "), "zh");
    expect(between).toBe(3);
    expect(places.map((place) => place.locator)).toEqual([locators[0], locators[4]]);
  });
});

test("tables are counted by state, and reports that lack something are named", () => {
  const whole = { proactiveState: "complete", requestsState: "complete", disputesState: "complete" } as const;
  const read = tablesRead([
    { reportId: "1-2022", agencyName: "青石镇", year: 2022, ...whole },
    {
      reportId: "1-2023",
      agencyName: "青石镇",
      year: 2023,
      ...whole,
      requestsState: "partial",
      disputesState: "absent",
    },
    { reportId: "1-2018", agencyName: "青石镇", year: 2018, ...whole, proactiveState: "not_asked" },
  ]);
  expect(read.tables[1]).toEqual({
    table: "requests",
    states: { complete: 2, partial: 1, absent: 0, not_asked: 0 },
  });
  expect(read.incomplete).toEqual([
    {
      reportId: "1-2023",
      agencyName: "青石镇",
      year: 2023,
      lost: [
        { table: "requests", state: "partial" },
        { table: "disputes", state: "absent" },
      ],
    },
  ]);
});

const CANDIDATES = JSON.stringify([
  { code: "990123101", name: "青石镇", province: "云岭省", prefecture: "云岭市", county: "云岭县" },
]);
const PLACE = { agencyName: "青石镇", province: "云岭省", prefecture: null, county: null };

test("places are told as far as they are known, with their candidates", () => {
  expect(openPlaceWords(PLACE)).toBe("云岭省 青石镇");
  expect(candidateWords(CANDIDATES)).toEqual(["云岭省 云岭市 云岭县 青石镇 990123101"]);
});

test.each([
  ["area_code", "0394", "电话区号 “0394”"],
  ["title", "", "标题"],
  ["unresolved", "青石", "“青石”"],
  ["unresolved", "", "–"],
])("the clue %s %s is told as %s", (method, evidence, words) => {
  expect(openPlaceClue({ method, evidence }, "zh")).toBe(words);
});

test("the tables of the page as CSV", () => {
  const check = {
    check: "C-01",
    assessable: 12,
    failed: 1,
    warned: 0,
    notAssessable: 3,
    reasons: [{ reason: "blank", times: 3 }],
  } as const;
  expect(checksToCsv([check], "en").split("\r\n")[1]).toContain(
    ",1,0,12,3,blank: 3,any of the four figures is missing",
  );
  const file = { path: "=一.txt", reason: "no_year", detail: "a, b" } as const;
  expect(setAsideToCsv([file], "zh")).toBe('文件,原因,说明\r\n\'=一.txt,找不到报告年度,"a, b"\r\n');
  const place = {
    ...PLACE,
    reportId: "x1-2023",
    agencyId: "x1",
    year: 2023,
    agencyAsTitled: "青石镇",
    confidence: "unresolved",
    method: "unresolved",
    evidence: "青石",
    candidates: CANDIDATES,
    sourcePath: "a.txt",
  };
  expect(openPlacesToCsv([place], "en").split("\r\n")[1]).toBe(
    "x1-2023,x1,青石镇,2023,Unresolved,云岭省,,,unresolved,青石,云岭省 云岭市 云岭县 青石镇 990123101,a.txt",
  );
});

test("every check says what to look at, and asks", () => {
  for (const check of CHECK_CODES) {
    expect(checkAdvice(check).zh).toContain("请");
    expect(checkAdvice(check).en).toMatch(/please/i);
  }
});
