import { PROBLEM_STRUCTURES, STRUCTURE_CODES, type StructureCode } from "./problem-structures";
import { pickWeighted, randomOf } from "./random";
import type { ReportDraft, ReportPlan } from "./sample-report";
import { writeOtherMatters } from "./write-other-matters";
import { writeOverview } from "./write-overview";
import { writeProblems } from "./write-problems";
import { writeTitle } from "./write-title";

/** Writes the prose of a report; the same plan gives the same words. */
export function planToDraft(plan: ReportPlan): ReportDraft {
  const { seed, place, year } = plan;
  const randomFor = (purpose: string) => randomOf(seed, place.prefecture, place.county, place.agency, year, purpose);
  const overview = writeOverview(randomFor("overview"), plan);
  const otherMatters = writeOtherMatters(randomFor("other"), year);
  const random = randomFor("problems");
  return {
    plan,
    title: writeTitle(randomFor("title"), plan),
    overview: overview.lines,
    problems: writeProblems(random, place.kind, drawStructure(random)),
    otherMatters: otherMatters.lines,
    narrative: [...overview.narrative, ...otherMatters.narrative],
  };
}

const STRUCTURES: readonly { readonly code: StructureCode; readonly weight: number }[] = STRUCTURE_CODES.filter(
  (code) => PROBLEM_STRUCTURES[code].full,
).map((code) => ({ code, weight: PROBLEM_STRUCTURES[code].weight }));

function drawStructure(random: () => number): StructureCode {
  return pickWeighted(random, STRUCTURES).code;
}
