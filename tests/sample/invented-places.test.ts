import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { parseGazetteer } from "@/lib/place/gazetteer";
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

test("no province, prefecture or county is one of the gazetteer", () => {
  const gazetteer = parseGazetteer(gunzipSync(readFileSync("lib/place/gazetteer.txt.gz")).toString());
  const real = new Set<string>();
  for (const { townships } of inventCounties(1, MOST_TOWNSHIPS)) {
    for (const { province, prefecture, county } of townships.slice(0, 1)) {
      for (const name of [province, prefecture, county]) if (gazetteer.findAreas(name).length > 0) real.add(name);
    }
  }
  expect([...real]).toEqual([]);
});

test("more townships than names are refused", () => {
  expect(() => [...inventCounties(1, MOST_TOWNSHIPS + 1)]).toThrow("too many townships");
});

test("a small corpus spans two provinces, prefectures and four counties", () => {
  const places = [...inventCounties(7, 48)].flatMap((county) => county.townships);
  expect(new Set(places.map((place) => place.province)).size).toBe(2);
  expect(new Set(places.map((place) => place.prefecture)).size).toBe(2);
  expect(new Set(places.map((place) => place.county)).size).toBe(4);
});
