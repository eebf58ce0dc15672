import { type BesideReport, type CheckInput, NOTHING_BESIDE } from "@/lib/facts/checked-report";
import type { Fact } from "@/lib/facts/report-facts";
import type {
  AgencyKind,
  NarrativeFigure,
  ReadingIssue,
  Section,
  SectionKind,
  Statement,
} from "@/lib/report/parsed-report";
import { hasValue, type Status } from "@/lib/vocabulary/absences";
import type { ReportEdition } from "@/lib/vocabulary/editions";
import { cellKey, cellsDue } from "@/lib/vocabulary/form";

/** A figure as the reader of prose would return it: `raw` is found in the text, `words` around it to tell it apart. */
export type ToldFigure = Pick<NarrativeFigure, "indicator" | "value" | "raw"> &
  Partial<Pick<NarrativeFigure, "qualifier" | "status" | "unit">>;

/** What a made-up report may differ in; all else is a sound report of 青石镇 full of zeros. */
export type CheckedOptions = {
  readonly year?: number;
  readonly edition?: ReportEdition;
  readonly kind?: AgencyKind;
  readonly name?: string;
  readonly title?: string;
  /** By cell key: a number is stated, a word is a status, a pair a status with its value or the text of the cell. */
  readonly cells?: Readonly<Record<string, number | Status | readonly [Status, number | string]>>;
  /** What cells without an entry are. */
  readonly otherwise?: number | Status;
  /** Paragraphs of section 1, of section 5 and of section 6. */
  readonly overview?: string;
  readonly problems?: string;
  readonly other?: string;
  /** The whole text instead of these. */
  readonly text?: string;
  readonly told?: readonly ToldFigure[];
  readonly statements?: readonly Statement["part"][];
  readonly issues?: readonly ReadingIssue[];
  readonly beside?: Partial<BesideReport>;
};

export function makeCheckedReport(options: CheckedOptions = {}): CheckInput {
  const { year = 2023, edition = "2021", kind = "镇", name = "青石镇", cells = {}, otherwise = 0 } = options;
  const title = options.title ?? `${name}人民政府${year}年政府信息公开工作年度报告`;
  const text = options.text ?? writeText(title, options);
  const facts = cellsDue(edition).map((cell): Fact => {
    const given = cells[cellKey(cell.indicator, cell.applicant)] ?? otherwise;
    return { cell, span: null, ...settled(given) };
  });
  const narrative = (options.told ?? []).map((figure): NarrativeFigure => {
    const start = text.indexOf(figure.raw);
    if (start < 0) throw new Error(`no such words in the text: ${figure.raw}`);
    return { qualifier: "exact", status: "stated", unit: "件", ...figure, start, end: start + figure.raw.length };
  });
  const table = { found: true, lostTo: null, cells: [] };
  return {
    text,
    agency: "990123101",
    agencyName: name,
    beside: { ...NOTHING_BESIDE, ...options.beside },
    facts: {
      facts,
      narrative: [],
      tableStates: { proactive: "complete", requests: "complete", disputes: "complete" },
      cellsDue: facts.length,
      cellsStated: facts.filter(({ value }) => value !== null).length,
      report: {
        title,
        agency: { name, kind, prefix: "", otherCuts: [] },
        year,
        edition,
        sections: findHeadings(text),
        tables: { proactive: table, requests: table, disputes: table },
        narrative,
        problemState: "stated",
        statements: (options.statements ?? []).map((part, index) => ({
          part,
          ordinal: index + 1,
          text: "",
          codes: [],
          start: 0,
          end: 0,
        })),
        issues: options.issues ?? [],
      },
    },
  };
}

function settled(given: number | Status | readonly [Status, number | string]): Pick<Fact, "value" | "status" | "raw"> {
  if (typeof given === "number") return { value: given, status: "stated", raw: String(given) };
  const [status, content] = typeof given === "string" ? [given, null] : given;
  if (typeof content === "string") return { value: null, status, raw: content };
  return { value: content ?? (hasValue(status) ? 0 : null), status, raw: content === null ? null : String(content) };
}

const SOUND_OVERVIEW = "本镇公开工作平稳推进。";
const SOUND_PROBLEMS = "一是部分信息更新不及时。下一步，将加强日常督促，按月核对栏目。";
const SOUND_OTHER = "本年度未收取政府信息公开信息处理费。";

function writeText(title: string, { kind = "镇", overview, problems, other }: CheckedOptions): string {
  return [
    title,
    "一、总体情况",
    overview ?? SOUND_OVERVIEW.replace("本镇", `本${kind}`),
    "二、主动公开政府信息情况",
    "行政许可\t0",
    "三、收到和处理政府信息公开申请情况",
    "一、本年新收政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0",
    "四、政府信息公开行政复议、行政诉讼情况",
    "0\t0\t0",
    "五、存在的主要问题及改进情况",
    problems ?? SOUND_PROBLEMS,
    "六、其他需要报告的事项",
    other ?? SOUND_OTHER,
    "",
  ].join("\n");
}

const HEADINGS: readonly (readonly [RegExp, SectionKind])[] = [
  [/^.{0,3}总体情况/, "overview"],
  [/^.{0,3}主动公开政府信息/, "proactive"],
  [/^.{0,3}收到和处理政府信息公开申请/, "requests"],
  [/^.{0,3}(?:因)?政府信息公开.{0,8}行政复议/, "disputes"],
  [/^.{0,3}存在的?(?:主要)?问题/, "problems"],
  [/^.{0,3}其他需要报告/, "other_matters"],
];

/** Sections by the wording of short lines, side by side; the text before the first is the preamble. */
function findHeadings(text: string): readonly Section[] {
  const found: { kind: SectionKind; heading: string; start: number; bodyStart: number }[] = [
    { kind: "preamble", heading: "", start: 0, bodyStart: 0 },
  ];
  let start = 0;
  for (const line of text.split("\n")) {
    const kind =
      line.length > 40 ? undefined : HEADINGS.find(([words]) => words.test(line) && !line.includes("\t"))?.[1];
    if (kind !== undefined) found.push({ kind, heading: line, start, bodyStart: start + line.length });
    start += line.length + 1;
  }
  return found.map((section, index) => ({ ...section, end: found[index + 1]?.start ?? text.length }));
}
