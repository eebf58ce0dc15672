import { describe, expect, test } from "vitest";
import { draftToReport } from "@/lib/sample/draft-to-report";
import { FAULT_KINDS, plantFault } from "@/lib/sample/faults";
import { figureOf } from "@/lib/sample/form-slots";
import { DEFAULT_SAMPLE, sampleDrafts, sampleReports } from "@/lib/sample/sample-reports";
import { stories } from "@/lib/sample/stories";
import { STORY_KINDS } from "@/lib/sample/story-kinds";

const reports = [...sampleReports(DEFAULT_SAMPLE)];
const clean = new Map([...sampleReports({ ...DEFAULT_SAMPLE, stories: false })].map((report) => [report.path, report]));

describe("the default corpus", () => {
  test("plants every kind of story", () => {
    expect(
      stories(DEFAULT_SAMPLE)
        .map((story) => story.kind)
        .sort(),
    ).toEqual(Object.keys(STORY_KINDS).sort());
  });

  test.each(stories(DEFAULT_SAMPLE))("tells $kind in the reports of $agency", ({ kind, agency, county, years }) => {
    const told = reports.filter(({ truth }) => truth.place.county === county && truth.stories.includes(kind));
    if (kind === "missing_years") {
      const own = reports.filter(({ truth }) => truth.place.county === county && truth.place.agency === agency);
      expect(own.some(({ truth }) => years.includes(truth.year))).toBe(false);
      return;
    }
    expect(told.map(({ truth }) => truth.year)).toEqual(years);
    for (const report of told) expect(report.text).not.toBe(clean.get(report.path)?.text);
  });

  test("gives a renamed township one division code under both names", () => {
    const codes = new Map(reports.map(({ manifest }) => [manifest.agency, manifest.division_code]));
    const renamed = stories(DEFAULT_SAMPLE).find((one) => one.kind === "renamed_township");
    expect(codes.get(renamed?.agency ?? "")).toMatch(/^99\d{7}$/);
    expect(codes.get(renamed?.other ?? "")).toBe(codes.get(renamed?.agency ?? ""));
    expect([...codes.values()].filter((code) => code !== "")).toHaveLength(2);
  });

  test("copies sections as far as its stories say", () => {
    const section = (position: string, year: number) =>
      problemsOf(reports.find(({ truth }) => truth.place.agency === position && truth.year === year)?.text ?? "");
    const [whole, most] = ["copied_section", "copied_mostly"].map((kind) =>
      stories(DEFAULT_SAMPLE).find((one) => one.kind === kind),
    );
    expect(section(whole?.agency ?? "", 2023)).toBe(section(whole?.other ?? "", 2023));
    const share = containment(section(most?.agency ?? "", 2023), section(most?.other ?? "", 2023));
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(0.97);
    const repeated = stories(DEFAULT_SAMPLE).find((one) => one.kind === "copied_last_year")?.agency ?? "";
    expect(section(repeated, 2022)).toBe(section(repeated, 2021));
  });
});

describe("a corpus without stories", () => {
  test("has no two sections 5 that look copied", () => {
    const sections = [...sampleReports({ ...DEFAULT_SAMPLE, stories: false, townships: 286 })].map(({ text }) =>
      problemsOf(text),
    );
    expect(sections.length).toBeGreaterThan(2000);
    expect(greatestContainment(sections)).toBeLessThan(0.85);
  });
});

describe("faults", () => {
  const drafts = [...sampleDrafts({ ...DEFAULT_SAMPLE, stories: false, townships: 28 })];

  test.each(FAULT_KINDS)("%s changes a report and stays within it", (fault) => {
    const planted = drafts.flatMap((draft) => {
      const faulty = plantFault(draft.plan, fault);
      return faulty === null ? [] : [{ draft, faulty }];
    });
    expect(planted.length).toBeGreaterThan(0);
    for (const { draft, faulty } of planted) {
      const report = draftToReport(faulty);
      expect(report.path).toBe(draftToReport(draft).path);
      expect(report.text).not.toBe(draftToReport(draft).text);
      for (const { raw } of report.truth.narrative) if (raw !== null) expect(report.text).toContain(raw);
    }
  });

  test("C-03 leaves the sums of columns alone", () => {
    const figures = plantFault(drafts[10]?.plan ?? missing(), "C-03")?.plan.figures ?? [];
    const sum = figureOf(figures, "req_new", "total") + figureOf(figures, "req_carried_in", "total");
    expect(sum).toBe(figureOf(figures, "outcome_total", "total") + figureOf(figures, "req_carried_out", "total"));
    expect(figureOf(figures, "req_new", "total")).not.toBe(figureOf(figures, "req_new", "natural_person"));
  });
});

function missing(): never {
  throw new Error("the corpus has no such report");
}

function problemsOf(text: string): string {
  return text
    .slice(text.lastIndexOf("五、存在的主要问题及改进情况") + 14, text.lastIndexOf("六、其他需要报告的事项"))
    .replace(/\s/g, "");
}

function shingles(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 4) }, (_, at) => text.slice(at, at + 5)));
}

function containment(text: string, other: string): number {
  const own = shingles(text);
  const theirs = shingles(other);
  return [...own].filter((shingle) => theirs.has(shingle)).length / own.size;
}

/** Over all pairs, by an index from shingle to texts. */
function greatestContainment(texts: readonly string[]): number {
  const sets = texts.map(shingles);
  const holders = new Map<string, number[]>();
  for (const [text, set] of sets.entries()) {
    for (const shingle of set) holders.set(shingle, [...(holders.get(shingle) ?? []), text]);
  }
  let greatest = 0;
  for (const [text, set] of sets.entries()) {
    const shared = new Uint16Array(texts.length);
    for (const shingle of set)
      for (const holder of holders.get(shingle) ?? []) shared[holder] = (shared[holder] ?? 0) + 1;
    shared[text] = 0;
    for (const count of shared) greatest = Math.max(greatest, count / set.size);
  }
  return greatest;
}
