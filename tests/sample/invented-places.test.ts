import { expect, test } from "vitest";
import { COUNTY_SIZE, inventCounties, MOST_TOWNSHIPS } from "@/lib/sample/invented-places";

test("names suffice for forty thousand townships, unique within their county", () => {
  expect(MOST_TOWNSHIPS).toBeGreaterThan(40_000);
  const counties = [...inventCounties(3, 40_000)];
  const names = new Set<string>();
  const pairs = new Set<string>();
  for (const { townships } of counties) {
    expect(townships.length).toBeLessThanOrEqual(COUNTY_SIZE);
    for (const { prefecture, county, agency } of townships) names.add(`${prefecture}${county}${agency}`);
    pairs.add(townships[0]?.county ?? "");
  }
  expect(names.size).toBe(40_000);
  expect(pairs.size).toBe(counties.length);
});

test("a name ends with its kind", () => {
  for (const { townships } of inventCounties(9, 300)) {
    for (const { agency, kind } of townships) expect(agency.endsWith(kind)).toBe(true);
  }
});

test("no invented province is one of the real ones", () => {
  const invented = new Set([...inventCounties(1, 40_000)].map((county) => county.townships[0]?.province));
  for (const province of REAL_PROVINCES) expect(invented.has(province)).toBe(false);
  expect(invented.size).toBeGreaterThan(20);
});

test("more townships than names are refused", () => {
  expect(() => [...inventCounties(1, MOST_TOWNSHIPS + 1)]).toThrow("too many townships");
});

const REAL_PROVINCES = [
  "河北省",
  "山西省",
  "辽宁省",
  "吉林省",
  "黑龙江省",
  "江苏省",
  "浙江省",
  "安徽省",
  "福建省",
  "江西省",
  "山东省",
  "河南省",
  "湖北省",
  "湖南省",
  "广东省",
  "海南省",
  "四川省",
  "贵州省",
  "云南省",
  "陕西省",
  "甘肃省",
  "青海省",
  "台湾省",
];
