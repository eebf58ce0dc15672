import { describe, expect, test } from "vitest";
import { draftToReport } from "@/lib/sample/draft-to-report";
import { figureAt, figureOf, slotOf, TOTAL_COLUMN } from "@/lib/sample/form-slots";
import { LAYOUT_CODES, LAYOUTS } from "@/lib/sample/layouts/layouts";
import { DEFAULT_SAMPLE, sampleDrafts, sampleReports } from "@/lib/sample/sample-reports";
import { statementSpans } from "@/lib/sample/truth-to-csv";
import { hasValue } from "@/lib/vocabulary/absences";
import { DEMONSTRATION_MARK } from "@/lib/vocabulary/demonstration";
import { cellsDue } from "@/lib/vocabulary/form";
import { APPLICANT_PARTS, DISPUTE_SUMS, rowIdentities } from "@/lib/vocabulary/identities";
import { APPLICANTS, REQUEST_ROWS } from "@/lib/vocabulary/requests-form";

const CLEAN = { ...DEFAULT_SAMPLE, stories: false, townships: 290 };
const drafts = [...sampleDrafts(CLEAN)];

describe("a corpus", () => {
  test("is the same for the same seed and another for another", () => {
    const corpus = (seed: number) => JSON.stringify([...sampleReports({ ...DEFAULT_SAMPLE, seed, townships: 20 })]);
    expect(corpus(5)).toBe(corpus(5));
    expect(corpus(5)).not.toBe(corpus(6));
  });

  test("does not change in its first counties when it grows", () => {
    const first = (townships: number) =>
      sampleReports({ ...CLEAN, townships })
        [Symbol.iterator]()
        .next().value?.text;
    expect(first(14)).toBe(first(28));
  });

  test("has four counties, 48 townships and seven years where nothing else is asked", () => {
    const rows = [...sampleReports({ ...DEFAULT_SAMPLE, stories: false })].map((report) => report.manifest);
    expect(rows).toHaveLength(48 * 7);
    expect(new Set(rows.map((row) => row.county)).size).toBe(4);
    expect(new Set(rows.map((row) => row.file)).size).toBe(rows.length);
  });

  test("carries the mark of a demonstration as first line of every report", () => {
    for (const draft of drafts) expect(draftToReport(draft).text.split("\n")[0]).toBe(DEMONSTRATION_MARK);
  });

  test("refuses years without a form", () => {
    expect(() => [...sampleReports({ ...CLEAN, years: [2018, 2020] })]).toThrow("no such years: 2018-2020");
  });
});

describe("figures", () => {
  test("satisfy R1 to R4 and R9", () => {
    const wrong: unknown[] = [];
    // To expect each of the million sums by itself would take longer than to add them up.
    const compare = (place: unknown, found: number, wanted: number) => {
      if (found !== wanted) wrong.push({ place, found, wanted });
    };
    for (const { plan } of drafts) {
      const { figures, edition } = plan;
      for (const { left, right } of rowIdentities(edition)) {
        for (const { code: applicant } of APPLICANTS) {
          const sum = (rows: typeof left) => rows.reduce((sum, row) => sum + figureOf(figures, row, applicant), 0);
          compare(left, sum(left), sum(right));
        }
      }
      for (const { code, editions } of REQUEST_ROWS) {
        if (!editions.some((one) => one === edition)) continue;
        const parts = APPLICANT_PARTS.reduce((sum, applicant) => sum + figureOf(figures, code, applicant), 0);
        compare(code, figureOf(figures, code, "total"), parts);
      }
      for (const { total, parts } of DISPUTE_SUMS) {
        const sum = parts.reduce((sum, part) => sum + figureOf(figures, part), 0);
        compare(total, figureOf(figures, total), sum);
      }
      for (const cell of cellsDue(edition)) {
        const figure = figureAt(figures, cell.ordinal - 1);
        if (cell.indicator.startsWith("rules_")) compare(cell, figure, 0);
        if (cell.measure === "count" && !(Number.isInteger(figure) && figure >= 0)) wrong.push({ cell, figure });
      }
    }
    expect(wrong).toEqual([]);
  });

  test("chain from year to year (R5, R6, R7)", () => {
    for (const [place, { plan }] of drafts.entries()) {
      const next = drafts[place + 1]?.plan;
      if (next === undefined || next.place !== plan.place) continue;
      for (let column = 0; column <= TOTAL_COLUMN; column++) {
        const carriedOut = figureAt(plan.figures, slotOf("req_carried_out", "natural_person") + column);
        expect(figureAt(next.figures, slotOf("req_carried_in", "natural_person") + column)).toBe(carriedOut);
      }
      if (plan.edition !== next.edition) continue;
      if (plan.edition === "2019") {
        const stock = figureOf(plan.figures, "licensing_items_prev") + figureOf(plan.figures, "licensing_items_change");
        expect(figureOf(next.figures, "licensing_items_prev")).toBe(stock);
      } else {
        const changed =
          figureOf(next.figures, "normative_docs_issued") - figureOf(next.figures, "normative_docs_repealed");
        const stock = figureOf(plan.figures, "normative_docs_in_force") + changed;
        expect(figureOf(next.figures, "normative_docs_in_force")).toBe(stock);
      }
    }
  });

  test("are spread like those of real townships", () => {
    const requests = drafts.map(({ plan }) => figureOf(plan.figures, "req_new", "total"));
    const zeros = requests.filter((count) => count === 0).length / requests.length;
    expect(zeros).toBeGreaterThan(0.68);
    expect(zeros).toBeLessThan(0.8);
    const disclosed = drafts.map(({ plan }) => plan.disclosed).sort((a, b) => a - b);
    const quartile = (share: number) => disclosed[Math.floor(disclosed.length * share)] ?? Number.NaN;
    expect(quartile(0.25)).toBeGreaterThan(35);
    expect(quartile(0.25)).toBeLessThan(70);
    expect(quartile(0.5)).toBeGreaterThan(110);
    expect(quartile(0.5)).toBeLessThan(190);
    expect(quartile(0.75)).toBeGreaterThan(270);
    expect(quartile(0.75)).toBeLessThan(470);
  });
});

describe("truth", () => {
  test.each(LAYOUT_CODES)("of layout %s has every due cell, each with a value or a reason", (layout) => {
    for (const draft of drafts.slice(0, 70)) {
      const { truth, text } = draftToReport({ ...draft, plan: { ...draft.plan, layout } });
      expect(truth.facts.map((fact) => fact.cell)).toEqual(cellsDue(truth.edition));
      expect(truth.facts.filter(({ value, status }) => (value !== null) !== hasValue(status))).toEqual([]);
      if (LAYOUTS[layout].lossless) expect(truth.cellsStated).toBe(truth.cellsDue);
      expect(text.length).toBeGreaterThan(800);
    }
  });

  test("has no value that is not the plan's own", () => {
    for (const layout of LAYOUT_CODES) {
      for (const draft of drafts.slice(0, 140)) {
        const { truth } = draftToReport({ ...draft, plan: { ...draft.plan, layout } });
        const invented = truth.facts.filter(
          ({ cell, value }) => value !== null && value !== draft.plan.figures[cell.ordinal - 1],
        );
        expect(invented).toEqual([]);
      }
    }
  });

  test("names words that stand in the text: figures, statements, title", () => {
    for (const draft of drafts) {
      const { truth, text } = draftToReport(draft);
      for (const { raw } of truth.narrative) if (raw !== null) expect(text).toContain(raw);
      expect(text.replace(/\s/g, "")).toContain(truth.title);
      for (const [place, span] of statementSpans(text, truth).entries()) {
        expect(text.slice(span.start, span.end)).toBe(truth.statements[place]?.text);
      }
    }
  });

  test("agrees between prose and tables", () => {
    for (const draft of drafts) {
      for (const { indicator, value, status } of draft.narrative) {
        if (indicator === "requests_received" && status !== "not_stated") {
          expect(value).toBe(figureOf(draft.plan.figures, "req_new", "total"));
        }
        if (indicator === "recon_total") expect(value).toBe(figureOf(draft.plan.figures, "recon_total"));
      }
    }
  });
});
