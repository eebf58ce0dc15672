import { describe, expect, test } from "vitest";
import { problemTerms } from "@/lib/facts/problem-terms";
import { risingTerms, type TermYear } from "@/lib/facts/rising-terms";

const problem = (text: string) => problemTerms([{ part: "problem", text }]);

describe("terms of problem statements", () => {
  test.each([
    ["村级微信群管理不规范", "微信群"],
    ["受疫情影响，线下活动没有开展", "疫情"],
    ["网格员人手紧", "网格员"],
    ["拆迁补偿公开较少", "拆迁"],
    ["小程序入口难找", "小程序"],
  ])("%s has %s", (text, term) => {
    expect(problem(text)).toContain(term);
  });

  test("everyday words and the words of themes are none", () => {
    expect(problem("部分信息更新不及时，公开渠道单一，存在一些问题")).toEqual([]);
  });

  test("measures are not looked at, and a term counts once", () => {
    expect(problemTerms([{ part: "measure", text: "用好小程序" }])).toEqual([]);
    expect(problem("疫情反复，疫情影响大").filter((term) => term === "疫情")).toHaveLength(1);
  });
});

describe("rising terms", () => {
  const year = (year: number, reports: number, counts: Record<string, number>): TermYear => ({
    year,
    reports,
    counts: new Map(Object.entries(counts)),
  });
  const EARLIER = [year(2021, 100, { 疫情: 30, 培训: 20 }), year(2022, 100, { 疫情: 25, 培训: 22 })];

  test.each([
    ["a new term", year(2023, 100, { 微信群: 15, 培训: 21 }), ["微信群"]],
    ["a term that stays", year(2023, 100, { 培训: 24 }), []],
    ["a term that falls", year(2023, 100, { 疫情: 3 }), []],
    ["four reports", year(2023, 100, { 微信群: 4 }), []],
    ["too few reports in the year", year(2023, 9, { 微信群: 9 }), []],
    ["a part of a longer term", year(2023, 100, { 微信群: 15, 信群: 15 }), ["微信群"]],
    ["a part that is more frequent by itself", year(2023, 100, { 微信群: 15, 微信: 60 }), ["微信", "微信群"]],
  ] as const)("%s", (_, latest, expected) => {
    expect(risingTerms(latest, EARLIER, 10).map(({ term }) => term)).toEqual(expected);
  });

  test("no year before, nothing rises", () => {
    expect(risingTerms(year(2023, 100, { 微信群: 15 }), [], 10)).toEqual([]);
  });
});
