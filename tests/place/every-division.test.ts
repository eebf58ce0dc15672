import { describe, expect, it } from "vitest";
import type { Division } from "@/lib/place/resolved-place";
import { readGazetteer } from "../../scripts/read-gazetteer";
import { readListedUnits } from "./listed-units";
import { placeOfReport } from "./place-of-report";

const TOWNSHIPS = readListedUnits()
  .filter((code) => /^[\u4e00-\u9fff]+(?:乡|镇|街道|苏木)$/.test(readGazetteer().findUnit(code)?.name ?? ""))
  .map((code) => readGazetteer().findUnit(code))
  .filter((division) => division !== null);

/** How many of the townships come back as themselves, and how many as another. */
function tally(townships: readonly Division[], titleOf: (division: Division) => string) {
  const tallied = { right: 0, open: 0, inferred: 0, wrong: [] as string[] };
  for (const division of townships) {
    const title = titleOf(division);
    const place = placeOfReport(`${title}政府信息公开工作年度报告`, "");
    if (place.confidence === "unresolved") tallied.open++;
    else if (place.divisionCode !== division.code) tallied.wrong.push(title);
    else if (place.confidence === "sure") tallied.right++;
    else tallied.inferred++;
  }
  return tallied;
}

const every = (step: number) => TOWNSHIPS.filter((_, at) => at % step === 0);

describe("the townships of the gazetteer", () => {
  it("come back by county and name, shared county names left open", () => {
    const told = tally(TOWNSHIPS, ({ county, name }) => `${county}${name}人民政府2023年`);
    console.info(`county and name: ${told.right} right, ${told.open} open of ${TOWNSHIPS.length}`);
    expect(told.wrong).toEqual([]);
    expect(told.right).toBeGreaterThan(TOWNSHIPS.length * 0.999);
  });

  it.each<[string, (division: Division) => string]>([
    [
      "province, prefecture, county",
      ({ province, prefecture, county, name }) =>
        `${[...new Set([province, prefecture, county])].join("")}${name}2023年`,
    ],
    ["the year in front", ({ county, name }) => `2023年度${county}${name}人民政府`],
  ])("come back by %s", (_, titleOf) => {
    const some = every(7);
    const told = tally(some, titleOf);
    expect(told.wrong).toEqual([]);
    expect(told.right).toBeGreaterThan(some.length * 0.999);
  });

  it.each<[string, (division: Division) => string]>([
    ["the name alone", ({ name }) => `${name}2023年`],
    ["the name behind 年度", ({ name }) => `2023年度${name}人民政府`],
    ["the name behind 年", ({ name }) => `2023年${name}`],
  ])("are never taken for another by %s", (what, titleOf) => {
    const some = every(7).filter(({ name }) => name !== "街道");
    const told = tally(some, titleOf);
    console.info(`${what}: ${told.right} right, ${told.inferred} inferred, ${told.open} open of ${some.length}`);
    expect(told.wrong).toEqual([]);
    expect(told.right).toBeGreaterThan(some.length * 0.6);
  });
});
