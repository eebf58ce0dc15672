import { afterAll, describe, expect, test } from "vitest";
import { DEFAULT_SAMPLE } from "@/lib/sample/sample-reports";
import { stories } from "@/lib/sample/stories";
import type { StoryKind } from "@/lib/sample/story-kinds";
import { SAME_FROM } from "@/lib/vocabulary/sameness";
import type { Dataset } from "../../db/database";
import { listRows } from "../../db/database";
import { themeRuns } from "../../db/queries/list-recurrence";
import { type SamenessRow, sameness } from "../../db/queries/list-sameness";
import { makeDataset } from "./make-dataset";
import { readSampleCorpus } from "./read-sample-corpus";

const ANYWHERE = { province: null, prefecture: null, county: null, years: null };

function alike(dataset: Dataset, kind: SamenessRow["kind"], section: SamenessRow["section"] = "problems") {
  return sameness(dataset, section, kind, SAME_FROM, ANYWHERE, 1000);
}

describe("the demonstration corpus", () => {
  const dataset = makeDataset(readSampleCorpus(DEFAULT_SAMPLE));
  afterAll(() => dataset.sqlite.close());
  const story = (kind: StoryKind) => {
    const found = stories(DEFAULT_SAMPLE).find((one) => one.kind === kind);
    if (found === undefined) throw new Error(`no story ${kind}`);
    return found;
  };
  const named = (rows: readonly SamenessRow[]) =>
    rows.map((row) => `${row.agencyName} ${row.year} = ${row.otherAgencyName} ${row.otherYear}`).toSorted();

  test("its copied sections are found, the whole copy before the partial one, and nothing else", () => {
    const [whole, most] = [story("copied_section"), story("copied_mostly")];
    const year = whole.years[0];
    const source = whole.other;
    const rows = alike(dataset, "same_county");
    expect(named(rows)).toEqual(
      [
        [whole.agency, source],
        [source, whole.agency],
        [most.agency, source],
        [most.agency, whole.agency],
      ]
        .map(([own, other]) => `${own} ${year} = ${other} ${year}`)
        .concat(named(rows.filter((row) => row.otherAgencyName === most.agency)))
        .toSorted(),
    );
    const share = (own: string, other: string | null) =>
      rows.find((row) => row.agencyName === own && row.otherAgencyName === other)?.share;
    expect(share(whole.agency, source)).toBe(1);
    expect(share(most.agency, source)).toBeGreaterThan(0.8);
    expect(share(most.agency, source)).toBeLessThan(0.97);
  });

  test("its sections repeated from the year before are found, and nothing else", () => {
    const repeated = story("copied_last_year");
    expect(named(alike(dataset, "last_year"))).toEqual(
      repeated.years.map((year) => `${repeated.agency} ${year} = ${repeated.agency} ${year - 1}`),
    );
    expect(alike(dataset, "elsewhere")).toEqual([]);
  });

  test("its problem admitted year after year stands among the longest runs", () => {
    const repeated = story("problems_repeated");
    const runs = themeRuns(dataset, "staffing", ANYWHERE, 50).filter((run) => run.agencyName === repeated.agency);
    const [first, last] = [repeated.years[0], repeated.years.at(-1)];
    expect(runs.some((run) => run.first <= Number(first) && run.last >= Number(last))).toBe(true);
  });
});

test("a clean corpus of 500 reports raises nothing", () => {
  const readings = readSampleCorpus({ ...DEFAULT_SAMPLE, stories: false, townships: 72 });
  expect(readings.length).toBeGreaterThanOrEqual(500);
  const dataset = makeDataset(readings);
  for (const kind of ["last_year", "same_county", "elsewhere"] as const) {
    expect(alike(dataset, kind)).toEqual([]);
    expect(alike(dataset, kind, "overview")).toEqual([]);
  }
  dataset.sqlite.close();
});

test("a copy in another county and year is found by its print", () => {
  const readings = readSampleCorpus({ ...DEFAULT_SAMPLE, stories: false, townships: 20, years: [2021, 2023] });
  const source = readings.find(({ facts }) => facts.report.year === 2021);
  const target = readings.find(
    ({ place, facts }) => place.county !== source?.place.county && facts.report.year === 2023,
  );
  if (source === undefined || target === undefined) throw new Error("two counties expected");
  const words = sectionWords(source);
  const prefix = target.document.text.slice(0, sectionStart(target));
  const text = `${prefix}${words}`;
  const sections = target.facts.report.sections
    .filter(({ kind }) => kind !== "problems" && kind !== "other_matters")
    .concat({ kind: "problems", heading: "", start: prefix.length, bodyStart: prefix.length, end: text.length });
  const copy = {
    ...target,
    document: { ...target.document, text },
    facts: { ...target.facts, report: { ...target.facts.report, sections, statements: [] } },
  };
  const dataset = makeDataset(readings.map((reading) => (reading === target ? copy : reading)));
  const found = alike(dataset, "elsewhere").map((row) => `${row.agencyName} ${row.otherAgencyName}`);
  expect(found.toSorted()).toEqual(
    [`${source.place.agency} ${target.place.agency}`, `${target.place.agency} ${source.place.agency}`].toSorted(),
  );
  dataset.sqlite.close();
});

type Reading = ReturnType<typeof readSampleCorpus>[number];

function sectionStart({ facts }: Reading): number {
  return facts.report.sections.find(({ kind }) => kind === "problems")?.start ?? 0;
}

function sectionWords({ facts, document }: Reading): string {
  const section = facts.report.sections.find(({ kind }) => kind === "problems");
  return section === undefined ? "" : document.text.slice(section.bodyStart, section.end);
}

test("what recurs is summed alike for the country and its provinces", () => {
  const dataset = makeDataset(readSampleCorpus({ ...DEFAULT_SAMPLE, townships: 12 }));
  const sums = (where: string) =>
    listRows(
      dataset,
      `SELECT year, theme, sum(admitted) AS admitted, sum(promised) AS promised, sum(again) AS again, sum(gone) AS gone
       FROM rollup_recurrence WHERE ${where} GROUP BY year, theme ORDER BY year, theme`,
    );
  expect(sums("scope <> '' AND instr(scope, '/') = 0")).toEqual(sums("scope = ''"));
  const admitted = listRows(
    dataset,
    "SELECT year, theme, admitted FROM rollup_recurrence WHERE scope = '' AND admitted > 0 ORDER BY 1, 2",
  );
  const named = listRows(
    dataset,
    `SELECT year, theme, reports_with_theme AS admitted FROM rollup_theme
     WHERE scope = '' AND theme <> 'other' AND reports_with_theme > 0 ORDER BY 1, 2`,
  );
  expect(admitted).toEqual(named);
  dataset.sqlite.close();
});
