import { describe, expect, test } from "vitest";
import { checkReport } from "@/lib/facts/check-report";
import { checkYears } from "@/lib/facts/check-years";
import type { CheckInput } from "@/lib/facts/checked-report";
import { draftToReport } from "@/lib/sample/draft-to-report";
import { FAULT_KINDS, plantFault } from "@/lib/sample/faults";
import { slotsOf } from "@/lib/sample/form-slots";
import { planToDraft } from "@/lib/sample/plan-to-draft";
import type { ReportDraft, ReportPlan } from "@/lib/sample/sample-report";
import { sampleDrafts } from "@/lib/sample/sample-reports";
import { FORM_CELLS, type FormCode } from "@/lib/vocabulary/form";
import { TEXT_FAULTS, type TextFaultCode } from "./plant-in-text";
import { agencyOf, readSample, readSampleText, yearFiguresOf } from "./read-sample";

/** Sound reports of an invented country as the reader sees them; GONGKAI_SAMPLE_TOWNSHIPS makes the country larger. */
const TOWNSHIPS = Number(process.env.GONGKAI_SAMPLE_TOWNSHIPS ?? 60);
/** `npm run bench -- accuracy` checks ten thousand. */
const CLEAN_REPORTS = Number(process.env.GONGKAI_SOUND_REPORTS ?? 2_000);
const YEARS = [2019, 2025] as const;
const drafts = [...sampleDrafts({ seed: 23, townships: TOWNSHIPS, years: YEARS, stories: false })];
const places = groupByAgency(drafts.map(readSample));

function groupByAgency(inputs: readonly CheckInput[]): ReadonlyMap<string, readonly CheckInput[]> {
  const groups = new Map<string, CheckInput[]>();
  for (const input of inputs) {
    const group = groups.get(input.agency);
    if (group === undefined) groups.set(input.agency, [input]);
    else group.push(input);
  }
  return groups;
}

function findingsOf(agency: string, inputs: readonly CheckInput[]) {
  const within = inputs.flatMap((input) => checkReport(input).findings);
  return [...within, ...checkYears(agency, inputs.map(yearFiguresOf)).flatMap(({ findings }) => findings)];
}

/** Faults of several years: the same figure three times, a whole table twice. */
const SERIES_FAULTS: Readonly<
  Record<string, (draft: ReportDraft, earlier: readonly CheckInput[]) => readonly Planted[]>
> = {
  "C-34": (draft) => {
    const own = planned(draft, 3);
    if (own.length < 3) return [];
    const inputs = own.map((plan) => readSample(planToDraft(withValue(plan, "penalty_decisions", 8))));
    return [{ agency: inputs[0]?.agency ?? "", inputs }];
  },
  "C-35": (draft) => {
    const [before, own] = planned(draft, 2);
    if (before === undefined || own === undefined || before.edition !== "2021" || own.edition !== "2021") return [];
    const quiet = ["normative_docs_issued", "normative_docs_repealed"] as const;
    const first = quiet.reduce((plan, code) => withValue(plan, code, 0), before);
    const busy = withValue(
      withValue(withValue(first, "licensing_decisions", 41), "penalty_decisions", 13),
      "coercion_decisions",
      4,
    );
    const figures = [...own.figures];
    for (const slot of slotsOf("2021", "proactive")) figures[slot] = busy.figures[slot] ?? null;
    const inputs = [busy, { ...own, figures }].map((plan) => readSample(planToDraft(plan)));
    return [{ agency: inputs[0]?.agency ?? "", inputs }];
  },
};

describe("generated reports", () => {
  test(`${CLEAN_REPORTS} sound reports give no finding`, () => {
    const townships = Math.ceil(CLEAN_REPORTS / (YEARS[1] - YEARS[0] + 1));
    let reports = 0;
    const found: string[] = [];
    let agency: CheckInput[] = [];
    const checkAgency = () => {
      const [first] = agency;
      if (first !== undefined)
        found.push(...findingsOf(first.agency, agency).map(({ check, message }) => `${check} ${message}`));
      agency = [];
    };
    for (const draft of sampleDrafts({ seed: 5, townships, years: YEARS, stories: false })) {
      const input = readSample(draft);
      if (agency[0] !== undefined && agency[0].agency !== input.agency) checkAgency();
      agency.push(input);
      reports += 1;
    }
    checkAgency();
    console.info(`sound reports: ${reports}, findings: ${found.length}`);
    expect(reports).toBeGreaterThanOrEqual(CLEAN_REPORTS);
    expect(found).toEqual([]);
  });

  test.each([...FAULT_KINDS, ...textFaults(), ...Object.keys(SERIES_FAULTS)])(
    "%s is found where it is planted, and nothing else",
    (fault) => {
      const planted = drafts.flatMap((draft) => plant(fault, draft));
      const told = planted.map(({ agency, inputs }) => new Set(findingsOf(agency, inputs).map(({ check }) => check)));
      const others = told.flatMap((checks) => [...checks].filter((check) => check !== fault));
      console.info(
        `${fault}: planted ${planted.length}, found ${told.filter((checks) => [...checks].some((check) => check === fault)).length}`,
      );
      expect(planted.length).toBeGreaterThan(0);
      expect(told.filter((checks) => ![...checks].some((check) => check === fault))).toEqual([]);
      expect(others).toEqual([]);
    },
  );
});

type Planted = { readonly agency: string; readonly inputs: readonly CheckInput[] };

/** A faulty report after the sound ones of its earlier years; none where it cannot bear the fault. */
function plant(fault: string, draft: ReportDraft): readonly Planted[] {
  if (draft.plan.layout !== "B1") return [];
  const earlier = (places.get(agencyOf(draft)) ?? []).filter(({ facts }) => facts.report.year < draft.plan.year);
  const series = SERIES_FAULTS[fault];
  if (series !== undefined) return series(draft, earlier);
  if (!bears(fault, draft.plan.year, earlier.at(-1))) return [];
  const input = plantOne(fault, draft);
  return input === null ? [] : [{ agency: input.agency, inputs: [...earlier, input] }];
}

function plantOne(fault: string, draft: ReportDraft): CheckInput | null {
  if (isTextFault(fault)) {
    const { path, text } = draftToReport(draft);
    const faulty = TEXT_FAULTS[fault](text, draft);
    return faulty === null || faulty === text ? null : readSampleText(draft, path, faulty);
  }
  const kind = FAULT_KINDS.find((one) => one === fault);
  const faulty = kind === undefined ? null : plantFault(draft.plan, kind);
  return faulty === null ? null : readSample(faulty);
}

function textFaults(): readonly TextFaultCode[] {
  return Object.keys(TEXT_FAULTS).filter(isTextFault);
}

function isTextFault(fault: string): fault is TextFaultCode {
  return fault in TEXT_FAULTS;
}

/** Some faults show only beside the year before, of the same edition for a stock; some are two faults beside it. */
function bears(fault: string, year: number, previous: CheckInput | undefined): boolean {
  const before = (code: string) =>
    previous?.facts.facts.find(({ cell }) => cell.indicator === code && ["", "total"].includes(cell.applicant))?.value;
  const sameStock = previous?.facts.report.edition === "2021";
  if (fault === "C-21") return year >= 2020;
  if (fault === "C-10") return before("req_new") === 0;
  if (fault === "C-13") return !sameStock;
  if (fault === "C-15") return !(Number(before("admin_fees_wan_yuan")) >= 1);
  if (fault === "C-12") return sameStock && before("normative_docs_repealed") === 0;
  if (fault === "C-32") return sameStock;
  if (fault === "C-30" || fault === "C-18") return previous !== undefined;
  return fault !== "C-33" || Number(before("licensing_decisions")) >= 1;
}

/** The plans of an agency's years that end with this draft's. */
function planned(draft: ReportDraft, years: number): readonly ReportPlan[] {
  const { place, year } = draft.plan;
  return drafts
    .map(({ plan }) => plan)
    .filter((plan) => plan.place.agency === place.agency && plan.place.county === place.county)
    .filter((plan) => plan.year <= year && plan.year > year - years)
    .map((plan) => ({ ...plan, layout: "B1" }));
}

function withValue(plan: ReportPlan, code: FormCode, value: number): ReportPlan {
  const slot = FORM_CELLS.findIndex(({ indicator }) => indicator === code);
  return { ...plan, figures: plan.figures.map((figure, at) => (at === slot ? value : figure)) };
}
