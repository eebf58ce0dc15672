import { type Comparison, compareWithTruth } from "@/lib/sample/compare-with-truth";
import { draftToReport } from "@/lib/sample/draft-to-report";
import { LAYOUT_CODES } from "@/lib/sample/layouts/layouts";
import type { ReportDraft, ReportTruth } from "@/lib/sample/sample-report";
import { DEFAULT_SAMPLE, sampleDrafts } from "@/lib/sample/sample-reports";
import { type AccuracyTally, addComparison, tallyOf } from "@/lib/sample/tally-comparisons";
import { readReport } from "../read-report";

/** A file made of a draft, with what a correct reader finds in it. */
export type TruthFile = { readonly path: string; readonly bytes: Uint8Array; readonly truth: ReportTruth };

/** Reads so many generated reports, each in the next of the layouts of text, and tallies them by layout. */
export async function measureLayouts(
  reports: number,
  notice: (file: TruthFile, comparison: Comparison) => void = () => {},
): Promise<ReadonlyMap<string, AccuracyTally>> {
  const tallies = new Map<string, AccuracyTally>();
  let nth = 0;
  for (const draft of generateDrafts(reports)) {
    const layout = LAYOUT_CODES[nth % LAYOUT_CODES.length] ?? draft.plan.layout;
    nth += 1;
    const { path, text, truth } = draftToReport({ ...draft, plan: { ...draft.plan, layout } });
    const file = { path, bytes: new TextEncoder().encode(text), truth };
    const comparison = await readAndCompare(file);
    addComparison(tallyOf(tallies, layout), comparison);
    notice(file, comparison);
  }
  return tallies;
}

/** So many sound reports of invented townships. */
export function* generateDrafts(reports: number): Iterable<ReportDraft> {
  const [first, last] = DEFAULT_SAMPLE.years;
  const townships = Math.ceil(reports / (last - first + 1));
  let left = reports;
  for (const draft of sampleDrafts({ ...DEFAULT_SAMPLE, stories: false, townships, layouts: ["B1"] })) {
    if (left === 0) return;
    left -= 1;
    yield draft;
  }
}

/** A file through the whole reader, with nothing told beside it; a generated report that is set aside is a fault. */
export async function readAndCompare({ path, bytes, truth }: TruthFile): Promise<Comparison> {
  const reading = await readReport(bytes, { path, manifest: null, aliases: [] });
  if (!reading.ok) throw new Error(`${path} (${truth.layout}): ${reading.reason}: ${reading.detail}`);
  return compareWithTruth(truth, reading.value);
}
