import { DEMONSTRATION_MARK } from "../vocabulary/demonstration";
import { draftToTruth } from "./draft-to-truth";
import { isLayoutCode, LAYOUTS, type Layout } from "./layouts/layouts";
import { between, randomOf } from "./random";
import type { ManifestRow, ReportDraft, SampleReport } from "./sample-report";

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
  const readings = new Map([...tables.proactive.readings, ...tables.requests.readings, ...tables.disputes.readings]);
  return {
    path,
    text: [
      DEMONSTRATION_MARK,
      draft.title,
      ...section(SECTION_HEADINGS.overview, draft.overview),
      SECTION_HEADINGS.proactive,
      tables.proactive.lines.join("\n"),
      SECTION_HEADINGS.requests,
      tables.requests.lines.join("\n"),
      SECTION_HEADINGS.disputes,
      tables.disputes.lines.join("\n"),
      ...section(SECTION_HEADINGS.problems, draft.problems.lines),
      ...section(SECTION_HEADINGS.otherMatters, draft.otherMatters),
      "",
    ].join("\n\n"),
    manifest: manifestRow(draft, path),
    truth: draftToTruth(draft, readings, true),
  };
}

/** The six headings of both editions. */
export const SECTION_HEADINGS = {
  overview: "一、总体情况",
  proactive: "二、主动公开政府信息情况",
  requests: "三、收到和处理政府信息公开申请情况",
  disputes: "四、政府信息公开行政复议、行政诉讼情况",
  problems: "五、存在的主要问题及改进情况",
  otherMatters: "六、其他需要报告的事项",
} as const;

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
  const { province, prefecture, county, agency } = plan.place;
  const day = between(randomOf(plan.seed, file, "published"), 6, 31);
  return {
    file,
    agency,
    province,
    prefecture,
    county,
    division_code: "",
    year: plan.year,
    source_url: `https://demonstration.invalid/${plan.year}/${encodeURIComponent(county + agency)}`,
    published_on: `${plan.year + 1}-01-${String(day).padStart(2, "0")}`,
  };
}
