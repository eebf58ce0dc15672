import { DEMONSTRATION_MARK } from "../vocabulary/demonstration";
import { draftToTruth } from "./draft-to-truth";
import { isLayoutCode, LAYOUTS, type Layout } from "./layouts/layouts";
import { between, randomOf } from "./random";
import type { ManifestRow, ReportDraft, SampleReport } from "./sample-report";
import { SECTION_HEADINGS } from "./section-headings";
import { writeFrame } from "./write-frame";

/** Lays a draft out as text and tells what a correct reader finds in it. */
export function draftToReport(draft: ReportDraft): SampleReport {
  const { plan } = draft;
  const layout = layoutOf(plan.layout);
  const tables = {
    proactive: layout.proactive(plan.figures, plan.edition),
    requests: layout.requests(plan.figures, plan.edition),
    disputes: layout.disputes(plan.figures, plan.edition),
  };
  const path = reportPath(draft);
  const frame = writeFrame(draft, layout.frame);
  const readings = new Map([...tables.proactive.readings, ...tables.requests.readings, ...tables.disputes.readings]);
  return {
    path,
    text: [
      DEMONSTRATION_MARK,
      ...frame.before,
      draft.title,
      ...section(SECTION_HEADINGS.overview, [...frame.doubled, ...draft.overview, ...frame.plan]),
      SECTION_HEADINGS.proactive,
      tables.proactive.lines.join("\n"),
      SECTION_HEADINGS.requests,
      tables.requests.lines.join("\n"),
      SECTION_HEADINGS.disputes,
      tables.disputes.lines.join("\n"),
      ...section(SECTION_HEADINGS.problems, draft.problems.lines),
      ...section(SECTION_HEADINGS.otherMatters, draft.otherMatters),
      "",
    ]
      .filter((paragraph, place, all) => paragraph !== "" || place === all.length - 1)
      .join("\n\n"),
    manifest: manifestRow(draft, path),
    truth: draftToTruth(draft, readings, layout.withoutLabels !== true),
  };
}

function layoutOf(code: string): Layout {
  if (!isLayoutCode(code)) throw new Error(`unknown layout: ${code}`);
  return LAYOUTS[code];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return [heading, ...lines];
}

function reportPath({ plan }: ReportDraft): string {
  const { province, prefecture, county, agency } = plan.place;
  return `${province}/${prefecture}/${county}/${agency}${plan.year}年度报告.txt`;
}

function manifestRow({ plan }: ReportDraft, file: string): ManifestRow {
  const { province, prefecture, county, agency, divisionCode } = plan.place;
  const day = between(randomOf(plan.seed, file, "published"), 6, 31);
  return {
    file,
    agency,
    province,
    prefecture,
    county,
    division_code: divisionCode ?? "",
    year: plan.year,
    source_url: `https://demonstration.invalid/${plan.year}/${encodeURIComponent(county + agency)}`,
    published_on: `${plan.year + 1}-01-${String(day).padStart(2, "0")}`,
  };
}
