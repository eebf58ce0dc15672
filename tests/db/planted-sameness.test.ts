import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyBands, emptyPrints } from "@/lib/facts/alike-texts";
import { SAME_FROM, type SamenessKind } from "@/lib/vocabulary/sameness";
import { compareReports, compareReportsInThreads } from "../../db/build-sameness";
import { CHANGED } from "../../db/compare-all";
import { type ComparedReports, groupCount, toCompared } from "../../db/compared-reports";
import { createDataset } from "../../db/create-dataset";
import { type Dataset, listRows } from "../../db/database";
import { runComparison } from "../../db/run-comparison";
import { keepWording } from "../../db/wording-store";
import { packTexts, plantedText, TEXTS_PER_BLOCK } from "../../scripts/bench/planted-texts";

/** Of one block the texts that plants are among: a dozen townships of each county, and all that are copies. */
const TEXTS = Array.from({ length: TEXTS_PER_BLOCK }, (_, number) => number).filter((number) => {
  const { township, year, county } = plantedText(number);
  return year <= 2024 && (township < 12 || (county === 0 && year <= 2021 && township < 24));
});

const WORDINGS = new Map(TEXTS.map((number) => [number, packTexts({ from: number, to: number + 1 })[0]]));

function emptyDataset(): Dataset {
  return createDataset(join(mkdtempSync(join(tmpdir(), "gongkai-")), "test.db"));
}

/** Compares `texts` where the wordings of `known` alone can be read: any other would be an error. */
function compare(dataset: Dataset, texts: readonly number[], known: readonly number[]): void {
  keepWordings(dataset, known);
  compareReports(dataset, comparedOf(texts));
}

function keepWordings(dataset: Dataset, texts: readonly number[]): void {
  for (const number of texts) keepWording(dataset, number + 1, WORDINGS.get(number) ?? new Uint32Array(0));
}

function comparedOf(texts: readonly number[]): ComparedReports {
  const reports = texts.map((number) => {
    const { county, year, township } = plantedText(number);
    const agencyId = `${county}-${township}`;
    return { id: number + 1, agency: county * 100 + township, year, place: `county ${county}`, agencyId };
  });
  return toCompared(reports);
}

type Row = { report: number; other: number; kind: SamenessKind; share: number };

function rowsOf(dataset: Dataset): readonly Row[] {
  return listRows<Row>(
    dataset,
    "SELECT report - 1 AS report, other - 1 AS other, kind, share FROM sameness ORDER BY share DESC, report, kind, other",
  );
}

const whole = emptyDataset();
compare(whole, TEXTS, TEXTS);

describe("copies planted at 100, 85, 60 and 30 %", () => {
  const copies = TEXTS.filter((number) => plantedText(number).copyOf !== null);
  const rows = rowsOf(whole);
  const found = (kind: SamenessKind) =>
    rows
      .filter((row) => row.kind === kind && copies.includes(row.report) && plantedText(row.report).copyOf === row.other)
      .map(({ report, share }) => [plantedText(report).percent, share] as const);

  test.each([
    ["last_year", [100, 85, 60, 30]],
    ["same_county", [100, 85, 60]],
  ] as const)("%s: are ranked in that order, the first two flagged, in their measure", (kind, percents) => {
    expect(found(kind).map(([percent]) => percent)).toEqual(percents);
    expect(found(kind).map(([, share]) => share >= SAME_FROM)).toEqual(percents.map((percent) => percent >= 85));
    for (const [percent, share] of found(kind)) expect(Math.abs(share - percent / 100)).toBeLessThan(0.04);
  });

  test("elsewhere: the first two are found among all and flagged, none below half is", () => {
    const percents = found("elsewhere").map(([percent]) => percent);
    expect(percents.slice(0, 2)).toEqual([100, 85]);
    expect(percents).not.toContain(30);
    const flagged = found("elsewhere").filter(([, share]) => share >= SAME_FROM);
    expect(flagged.map(([percent]) => percent)).toEqual([100, 85]);
  });

  test("nothing else is flagged", () => {
    const originOf = (number: number) => plantedText(number).copyOf ?? number;
    const strays = rows.filter((row) => row.share >= SAME_FROM && originOf(row.report) !== originOf(row.other));
    expect(strays).toEqual([]);
  });
});

test("three threads find what one does", async () => {
  const dataset = emptyDataset();
  keepWordings(dataset, TEXTS);
  await compareReportsInThreads(dataset, comparedOf(TEXTS), 3);
  for (const table of ["sameness", "wording_print"]) {
    const rows = (of: Dataset) => listRows(of, `SELECT * FROM ${table}`);
    expect(rows(dataset)).toEqual(rows(whole));
  }
});

test("a thread that fails ends the comparison with its error, and no other waits for it", async () => {
  const reports = comparedOf(TEXTS.slice(0, 200));
  const texts = reports.ids.length;
  const comparison = {
    reports,
    changes: new Uint8Array(groupCount(reports)).fill(CHANGED),
    prints: { problems: emptyPrints(texts), overview: emptyPrints(texts) },
    bands: emptyBands(texts),
  };
  const lost = { file: -1, froms: new Float64Array(texts), lengths: new Uint32Array(texts).fill(10) };
  await expect(runComparison(comparison, lost, 2, () => {})).rejects.toThrow();
});

describe("a later run compares only what has changed, and finds what a first run would", () => {
  const isNew = (number: number) => plantedText(number).county === 3 && plantedText(number).year === 2024;
  const isRead = (number: number) => plantedText(number).county === 3 && plantedText(number).year >= 2023;
  const copied = plantedText(TEXTS.find((number) => isNew(number) && plantedText(number).copyOf !== null) ?? -1).copyOf;

  test("a county's new year: read are its reports, the year before, and the counties and years of what they copy", () => {
    const dataset = emptyDataset();
    const before = TEXTS.filter((number) => !isNew(number));
    compare(dataset, before, before);
    const alike = groupsOf(copied);
    const near = TEXTS.filter((number) => isRead(number) || alike.has(groupOf(number)));
    expect(near.length).toBeLessThan(TEXTS.length / 3);
    compare(dataset, TEXTS, near);
    expect(rowsOf(dataset)).toEqual(rowsOf(whole));
  });

  test("nothing new: nothing is read", () => {
    compare(whole, TEXTS, []);
    expect(rowsOf(whole).length).toBeGreaterThan(TEXTS.length / 2);
  });
});

/** The counties and years of a copied text and of its copies. */
function groupsOf(copied: number | null): ReadonlySet<string> {
  return new Set(TEXTS.filter((one) => one === copied || plantedText(one).copyOf === copied).map(groupOf));
}

function groupOf(number: number): string {
  const { county, year } = plantedText(number);
  return `${county} ${year}`;
}
