import { describe, expect, test } from "vitest";
import { checkReport } from "@/lib/facts/check-report";
import { checkYears } from "@/lib/facts/check-years";
import type { CheckInput } from "@/lib/facts/checked-report";
import { FAULT_KINDS, type FaultKind, plantFault } from "@/lib/sample/faults";
import { sampleDrafts } from "@/lib/sample/sample-reports";
import { readSample, yearFiguresOf } from "./read-sample";

/** Sound reports of an invented country as the reader sees them; GONGKAI_SAMPLE_TOWNSHIPS makes the country larger. */
const TOWNSHIPS = Number(process.env.GONGKAI_SAMPLE_TOWNSHIPS ?? 60);
const drafts = [...sampleDrafts({ seed: 23, townships: TOWNSHIPS, years: [2019, 2025], stories: false })];
const places = groupByAgency(drafts.map(readSample));

function groupByAgency(inputs: readonly CheckInput[]): ReadonlyMap<string, readonly CheckInput[]> {
  const groups = new Map<string, CheckInput[]>();
  for (const input of inputs) groups.set(input.agency, [...(groups.get(input.agency) ?? []), input]);
  return groups;
}

function findingsOf(agency: string, inputs: readonly CheckInput[]) {
  const within = inputs.flatMap((input) => checkReport(input).findings);
  return [...within, ...checkYears(agency, inputs.map(yearFiguresOf)).flatMap(({ findings }) => findings)];
}

describe("generated reports", () => {
  test(`${drafts.length} sound reports give no finding`, () => {
    const found = [...places].flatMap(([agency, inputs]) => findingsOf(agency, inputs));
    expect(found.map(({ check, message }) => `${check} ${message}`)).toEqual([]);
  });

  test.each(FAULT_KINDS)("%s is found where it is planted", (fault) => {
    const planted = drafts.flatMap((draft) => {
      const faulty = draft.plan.layout === "B1" ? plantFault(draft.plan, fault) : null;
      if (faulty === null) return [];
      const input = readSample(faulty);
      const earlier = places.get(input.agency)?.filter(({ facts }) => facts.report.year < draft.plan.year) ?? [];
      return bears(fault, draft.plan.year, earlier.at(-1)) ? [{ input, earlier }] : [];
    });
    const missed = planted.filter(
      ({ input, earlier }) => !findingsOf(input.agency, [...earlier, input]).some(({ check }) => check === fault),
    );
    expect(planted.length).toBeGreaterThan(0);
    expect(missed.map(({ input }) => `${input.agency} ${input.facts.report.year}`)).toEqual([]);
  });
});

/** Some faults show only beside the year before: of the same edition for a stock, without requests for lone disputes. */
function bears(fault: FaultKind, year: number, previous: CheckInput | undefined): boolean {
  if (fault === "C-21") return year >= 2020;
  if (fault !== "C-10" && fault !== "C-30" && fault !== "C-32" && fault !== "C-33") return true;
  if (previous === undefined) return false;
  const received = previous.facts.facts.find(({ cell }) => cell.indicator === "req_new" && cell.applicant === "total");
  if (fault === "C-10") return received?.value === 0;
  return fault !== "C-32" || previous.facts.report.edition === "2021";
}
