import { describe, expect, test } from "vitest";
import { checkReport } from "@/lib/facts/check-report";
import { checkYears } from "@/lib/facts/check-years";
import type { CheckInput } from "@/lib/facts/checked-report";
import { FAULT_KINDS, plantFault } from "@/lib/sample/faults";
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
      const faulty = draft.plan.year > 2019 && draft.plan.layout === "B1" ? plantFault(draft.plan, fault) : null;
      return faulty === null ? [] : [readSample(faulty)];
    });
    const missed = planted.slice(0, 40).filter((input) => {
      const others = places.get(input.agency)?.filter(({ facts }) => facts.report.year < input.facts.report.year) ?? [];
      return !findingsOf(input.agency, [...others, input]).some(({ check }) => check === fault);
    });
    expect(planted.length).toBeGreaterThan(0);
    expect(missed.map(({ agency, facts }) => `${agency} ${facts.report.year}`)).toEqual([]);
  });
});
