import type { ReportReading } from "../../db/report-reading";
import type { Fact } from "../../lib/facts/report-facts";
import { agencyIdOf } from "../../lib/place/agency-id-of";
import type { ResolvedPlace } from "../../lib/place/resolved-place";
import type { Statement } from "../../lib/report/parsed-report";
import { hasValue, type Status } from "../../lib/vocabulary/absences";
import type { ReportEdition } from "../../lib/vocabulary/editions";
import { cellKey, cellsDue } from "../../lib/vocabulary/form";

/** What a made-up reading may differ in; all else is a 2021 form full of zeros from 云岭县 青石镇. */
export type ReadingOptions = {
  readonly year?: number;
  readonly edition?: ReportEdition;
  /** By cell key: a number is stated, a word is a status. */
  readonly cells?: Readonly<Record<string, number | Status>>;
  readonly place?: Partial<ResolvedPlace>;
  readonly proactiveTotal?: number | null;
  readonly problems?: readonly { readonly text: string; readonly codes: Statement["codes"] }[];
  readonly publishedOn?: string;
  readonly findings?: ReportReading["findings"];
  readonly tally?: ReportReading["tally"];
};

/** A ReportReading as the parser would yield it, for tests of what comes after. */
export function makeReading(options: ReadingOptions = {}): ReportReading {
  const { year = 2023, edition = "2021", cells = {}, proactiveTotal = 120, problems = [] } = options;
  const place = { ...PLACE, ...options.place };
  const title = `${place.agency}${year}年政府信息公开工作年度报告`;
  const words = problems.map((problem) => problem.text).join("；");
  const text = `${title}\n共公开信息${proactiveTotal}条\n五、存在的主要问题及改进情况\n${words}`;
  const facts = cellsDue(edition).map((cell): Fact => {
    const given = cells[cellKey(cell.indicator, cell.applicant)] ?? 0;
    if (typeof given === "number") return { cell, value: given, status: "stated", raw: String(given), span: SPAN };
    return { cell, value: hasValue(given) ? 0 : null, status: given, raw: null, span: null };
  });
  const stated = facts.filter((fact) => fact.value !== null).length;
  const state = (table: string) => {
    const own = facts.filter((fact) => fact.cell.table === table);
    const read = own.filter((fact) => fact.value !== null).length;
    if (own.length === 0) return "not_asked" as const;
    return read === own.length ? ("complete" as const) : read === 0 ? ("absent" as const) : ("partial" as const);
  };
  const table = { found: true, lostTo: null, cells: [] };
  return {
    document: { text, format: "text", encoding: "utf-8" },
    place,
    publishedOn: options.publishedOn ?? null,
    sourceUrl: null,
    agencyId: agencyIdOf(place, { fileName: "made.txt", url: null }),
    tally: options.tally ?? [],
    findings: options.findings ?? [],
    facts: {
      facts,
      cellsDue: facts.length,
      cellsStated: stated,
      tableStates: { proactive: state("proactive"), requests: state("requests"), disputes: state("disputes") },
      narrative: [
        proactiveTotal === null
          ? { ...NOT_STATED, indicator: "proactive_total", unit: "条" }
          : {
              indicator: "proactive_total",
              value: proactiveTotal,
              qualifier: "exact",
              unit: "条",
              status: "stated",
              raw: `${proactiveTotal}条`,
              span: SPAN,
            },
        { ...NOT_STATED, indicator: "requests_received", unit: "件" },
      ],
      report: {
        title,
        agency: { name: place.agency, kind: "镇", prefix: "", otherCuts: [] },
        year,
        edition,
        sections: [{ kind: "problems", heading: "五、存在的主要问题及改进情况", start: 0, bodyStart: 5, end: 10 }],
        tables: { proactive: table, requests: table, disputes: table },
        narrative: [],
        problemState: problems.length === 0 ? "none_stated" : "stated",
        statements: problems.map((problem, index) => ({
          part: "problem",
          ordinal: index + 1,
          text: problem.text,
          codes: problem.codes,
          start: text.indexOf(problem.text),
          end: text.indexOf(problem.text) + problem.text.length,
        })),
        issues: [{ code: "unknown_label", quote: "其它栏", span: null }],
      },
    },
  };
}

const SPAN = { start: 3, end: 4 };
const NOT_STATED = { value: null, qualifier: null, status: "not_stated", raw: null, span: null } as const;

const PLACE: ResolvedPlace = {
  agency: "青石镇",
  kind: "镇",
  province: "云岭省",
  prefecture: "云岭市",
  county: "云岭县",
  divisionCode: "990123101",
  method: "title",
  confidence: "sure",
  evidence: "云岭县",
  candidates: [],
};
