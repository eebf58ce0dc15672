import { Converter } from "opencc-js/cn2t";
import { afterAll, describe, expect, test } from "vitest";
import { foldText } from "@/lib/facts/fold-text";
import { findTerms } from "@/lib/facts/search-terms";
import { DEFAULT_SAMPLE } from "@/lib/sample/sample-reports";
import { countHits, countTexts, type SearchHit, searchTexts, type TextSearch } from "../../db/queries/search-texts";
import { makeDataset } from "./make-dataset";
import { makeReading } from "./make-reading";
import { readSampleCorpus } from "./read-sample-corpus";

const EVERYWHERE = { province: null, prefecture: null, county: null, years: null, theme: null, section: null };

const readings = readSampleCorpus({ ...DEFAULT_SAMPLE, townships: 18 });
const dataset = makeDataset(readings);
afterAll(() => dataset.sqlite.close());

function searchAll(search: Partial<TextSearch>, limit = 20): readonly SearchHit[] {
  const hits: SearchHit[] = [];
  let after: string | null = null;
  do {
    const page = searchTexts(dataset, { ...EVERYWHERE, words: [], ...search }, after, limit);
    hits.push(...page.hits);
    after = page.next;
  } while (after !== null);
  return hits;
}

/** Stretches of one to six characters drawn from the texts by a fixed series. */
function drawWords(count: number): readonly string[] {
  let state = 12345;
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const words: string[] = [];
  while (words.length < count) {
    const text = readings[next(readings.length)]?.document.text ?? "";
    const at = next(text.length - 6);
    const word = text.slice(at, at + 1 + next(6));
    if (findTerms(foldText(word)).length > 0) words.push(word);
  }
  return words;
}

describe("a search", () => {
  test("finds what a plain scan finds, for 200 stretches of one to six characters and in traditional ones too", () => {
    const toTraditional = Converter({ from: "cn", to: "t" });
    const texts = readings.map(({ document, place, facts }) => {
      return { folded: foldText(document.text), key: `${place.agency} ${facts.report.year}` };
    });
    for (const [index, word] of drawWords(200).entries()) {
      const folded = foldText(word);
      const traditional = toTraditional(word);
      expect(foldText(traditional), word).toBe(folded);
      const scanned = texts.filter((text) => text.folded.includes(folded)).map(({ key }) => key);
      const found = searchAll({ words: [index % 2 === 0 ? word : traditional] }, 500);
      expect(found.map((hit) => `${hit.agencyName} ${hit.year}`).toSorted(), word).toEqual(scanned.toSorted());
      const counted = countTexts(dataset, { ...EVERYWHERE, words: [word] });
      if (counted.exact) expect(counted.reports, word).toBe(found.length);
      else expect(counted.reports, word).toBeGreaterThanOrEqual(found.length);
    }
  });

  test("counts what a page that holds all of it shows", () => {
    for (const [words, section] of [
      [["栏目"], null],
      [["培训"], "problems"],
      [["没有报告这样写"], null],
    ] as const) {
      const search = { ...EVERYWHERE, words, section };
      const page = searchTexts(dataset, search, null, 500);
      const first = searchTexts(dataset, search, null, 1);
      expect(countHits(dataset, search, null, page).reports).toBe(page.hits.length);
      expect(countHits(dataset, search, null, first)).toEqual(
        page.hits.length > 1 ? countTexts(dataset, search) : { reports: page.hits.length, exact: true, more: false },
      );
    }
  });

  test("gives the latest year first, page by page without gap or double", () => {
    const whole = searchAll({ words: ["信息"] }, 500).map(({ reportId }) => reportId);
    expect(whole.length).toBe(readings.length);
    expect(searchAll({ words: ["信息"] }, 7).map(({ reportId }) => reportId)).toEqual(whole);
    const years = searchAll({ words: ["信息"] }).map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test("gives a county's reports in the same order, page by page", () => {
    const { county = null } = readings[0]?.place ?? {};
    for (const years of [null, { from: 2021, to: 2022 }]) {
      const ofAll = searchAll({ words: ["信息"], years }, 500);
      const whole = ofAll.filter((hit) => hit.county === county).map(({ reportId }) => reportId);
      expect(whole.length).toBeGreaterThan(5);
      for (const limit of [500, 3]) {
        const found = searchAll({ words: ["信息"], county, years }, limit);
        expect(found.map(({ reportId }) => reportId)).toEqual(whole);
      }
    }
  });

  test("keeps to a place, years, a theme and a section", () => {
    const county = readings[0]?.place.county ?? "";
    const near = searchAll({ words: ["信息"], county, years: { from: 2022, to: 2023 } });
    expect(near.length).toBeGreaterThan(5);
    expect(near.every((hit) => hit.county === county && hit.year >= 2022 && hit.year <= 2023)).toBe(true);
    const themed = searchAll({ words: ["信息"], theme: "staffing" });
    const named = readings.filter(({ facts }) =>
      facts.report.statements.some(
        ({ part, codes }) => part === "problem" && codes.some((code) => code === "staffing"),
      ),
    );
    expect(themed.length).toBe(named.length);
    const inSection = searchAll({ words: ["信息"], section: "problems" });
    expect(inSection.length).toBeLessThan(readings.length);
    for (const { places, sections } of inSection) {
      const problems = sections.filter(({ kind }) => kind === "problems" || kind === "plan");
      for (const { start, end } of places) {
        expect(problems.some((section) => section.start <= start && end <= section.end)).toBe(true);
      }
    }
  });

  test("asks for all words, and for nothing where there are only signs", () => {
    const both = searchAll({ words: ["培训", "栏目"] });
    const texts = readings.map(({ document }) => document.text);
    expect(both.length).toBe(texts.filter((text) => text.includes("培训") && text.includes("栏目")).length);
    for (const words of [[], [","], ["信息", '"'], ["* OR"]]) expect(searchAll({ words }).length).toBe(0);
  });
});

test("traditional and full-width input finds simplified and plain text, and the other way round", () => {
  const own = makeDataset([
    makeReading({ problems: [{ text: "乡镇门户网站ＡＢ栏目更新慢", codes: ["timeliness"] }] }),
    makeReading({ year: 2022, problems: [{ text: "鄉鎮門戶網站更新慢", codes: ["timeliness"] }] }),
  ]);
  const years = (word: string) =>
    searchTexts(own, { ...EVERYWHERE, words: [word] }, null, 20).hits.map(({ year }) => year);
  expect(years("鄉鎮門戶")).toEqual([2023, 2022]);
  expect(years("乡镇门户网站")).toEqual([2023, 2022]);
  expect(years("网站ab栏目")).toEqual([2023]);
  own.sqlite.close();
});
