import { describe, expect, test } from "vitest";
import { checkReport } from "@/lib/facts/check-report";
import type { CheckCode } from "@/lib/vocabulary/checks";
import { type CheckedOptions, makeCheckedReport, type ToldFigure } from "./make-checked-report";

type Row = readonly [check: CheckCode, verdict: string, name: string, report: CheckedOptions];

const received = (value: number, raw: string): ToldFigure => ({ indicator: "requests_received", value, raw });
const inWords = (figure: ToldFigure): ToldFigure => ({ ...figure, status: "stated_none" });

/** `verdict` is "pass", "fail", "warn", "none" (no instance) or the reason why nothing was assessed. */
const FIGURES: readonly Row[] = [
  [
    "C-20",
    "pass",
    "as in the table",
    { cells: { "req_new/total": 16 }, overview: "全年收到政府信息公开申请16件。", told: [received(16, "16件")] },
  ],
  [
    "C-20",
    "fail",
    "not as in the table",
    { cells: { "req_new/total": 15 }, overview: "全年收到政府信息公开申请16件。", told: [received(16, "16件")] },
  ],
  [
    "C-20",
    "fail",
    "none in words against one",
    { cells: { "req_new/total": 1 }, overview: "全年未收到公开申请。", told: [inWords(received(0, "未收到公开申请"))] },
  ],
  [
    "C-20",
    "other_period",
    "of the year before",
    { cells: { "req_new/total": 4 }, overview: "2022年收到公开申请16件。", told: [received(16, "16件")] },
  ],
  [
    "C-20",
    "other_period",
    "over all years",
    { cells: { "req_new/total": 4 }, overview: "历年累计收到公开申请16件。", told: [received(16, "16件")] },
  ],
  [
    "C-20",
    "pass",
    "all of this year",
    { cells: { "req_new/total": 16 }, overview: "全年累计收到公开申请16件。", told: [received(16, "16件")] },
  ],
  [
    "C-20",
    "sub_category",
    "of natural persons",
    { cells: { "req_new/total": 4 }, overview: "收到自然人提出的申请3件。", told: [received(3, "3件")] },
  ],
  [
    "C-20",
    "pass",
    "of everybody, named",
    { cells: { "req_new/total": 3 }, overview: "收到公民、法人或其他组织提出的申请3件。", told: [received(3, "3件")] },
  ],
  [
    "C-20",
    "sub_category",
    "by letter",
    { cells: { "req_new/total": 4 }, overview: "收到信函申请3件。", told: [received(3, "3件")] },
  ],
  [
    "C-20",
    "other_organisation",
    "of the whole county",
    { cells: { "req_new/total": 4 }, overview: "全县收到公开申请90件。", told: [received(90, "90件")] },
  ],
  [
    "C-20",
    "approximate",
    "nearly",
    {
      cells: { "req_new/total": 4 },
      overview: "收到公开申请近10件。",
      told: [{ ...received(10, "近10件"), qualifier: "near" }],
    },
  ],
  [
    "C-20",
    "pass",
    "more than, and it is",
    {
      cells: { "req_new/total": 12 },
      overview: "收到公开申请10余件。",
      told: [{ ...received(10, "10余件"), qualifier: "over" }],
    },
  ],
  [
    "C-20",
    "fail",
    "more than, and it is not",
    {
      cells: { "req_new/total": 7 },
      overview: "收到公开申请10余件。",
      told: [{ ...received(10, "10余件"), qualifier: "over" }],
    },
  ],
  [
    "C-20",
    "derived",
    "the total was computed",
    { cells: { "req_new/total": ["derived", 4] }, overview: "收到公开申请3件。", told: [received(3, "3件")] },
  ],
  [
    "C-20",
    "derived",
    "all were answered",
    {
      cells: { "outcome_total/total": 4 },
      overview: "收到公开申请3件，均已答复。",
      told: [{ indicator: "requests_answered", value: 3, raw: "3件", status: "derived" }],
    },
  ],
  [
    "C-20",
    "table_absent",
    "no table",
    { otherwise: "table_absent", overview: "收到公开申请3件。", told: [received(3, "3件")] },
  ],
  [
    "C-20",
    "pass",
    "carried in",
    {
      cells: { "req_carried_in/total": 2 },
      overview: "上年结转2件。",
      told: [{ indicator: "requests_carried_in", value: 2, raw: "2件" }],
    },
  ],
  [
    "C-20",
    "fail",
    "carried out",
    {
      cells: { "req_carried_out/total": 1 },
      overview: "结转下年2件。",
      told: [{ indicator: "requests_carried_out", value: 2, raw: "2件" }],
    },
  ],
  ["C-20", "none", "nothing told", {}],
  ["C-21", "pass", "told", { other: "本年度没有产生信息处理费。" }],
  ["C-21", "pass", "told as a charge of nothing", { other: "本年度未收取任何费用，收费金额为0。" }],
  ["C-21", "warn", "nothing but none", { other: "无" }],
  ["C-21", "before_rule", "2019", { year: 2019, edition: "2019", other: "无" }],
  [
    "C-22",
    "pass",
    "adds up and agrees",
    { cells: { "req_new/natural_person": 3 }, overview: "收到公开申请5件，其中自然人3件、法人2件。" },
  ],
  [
    "C-22",
    "fail",
    "does not add up",
    { cells: { "req_new/natural_person": 3 }, overview: "收到公开申请6件，其中自然人3件、法人2件。" },
  ],
  [
    "C-22",
    "fail",
    "not the natural persons of the table",
    { cells: { "req_new/natural_person": 1 }, overview: "收到公开申请5件，其中自然人3件、法人2件。" },
  ],
  ["C-22", "wording_incomplete", "one kind only", { overview: "收到公开申请5件，其中自然人3件。" }],
  ["C-22", "wording_incomplete", "three kinds", { overview: "收到公开申请6件，其中自然人3件、法人2件、其他组织1件。" }],
  [
    "C-22",
    "pass",
    "what else came",
    {
      cells: { "req_new/natural_person": 3 },
      overview: "收到公开申请五件，其中自然人申请3件、法人或其他组织申请2件，上年结转1件，已办结6件。",
    },
  ],
  ["C-22", "none", "the word alone", { overview: "认真答复自然人和企业的咨询。" }],
  [
    "C-23",
    "pass",
    "agrees",
    {
      cells: { recon_total: 2 },
      overview: "引发行政复议2件。",
      told: [{ indicator: "recon_total", value: 2, raw: "2件" }],
    },
  ],
  [
    "C-23",
    "fail",
    "suits of both kinds are added",
    {
      cells: { suit_direct_total: 1, suit_after_recon_total: 2 },
      overview: "引发行政诉讼2件。",
      told: [{ indicator: "suit_total", value: 2, raw: "2件" }],
    },
  ],
  [
    "C-23",
    "pass",
    "suits of both kinds",
    {
      cells: { suit_direct_total: 1, suit_after_recon_total: 2 },
      overview: "引发行政诉讼3件。",
      told: [{ indicator: "suit_total", value: 3, raw: "3件" }],
    },
  ],
  [
    "C-23",
    "sub_category",
    "only those upheld",
    {
      cells: { recon_total: 5 },
      overview: "行政复议被维持2件。",
      told: [{ indicator: "recon_total", value: 2, raw: "2件" }],
    },
  ],
  [
    "C-23",
    "other_period",
    "of earlier years",
    {
      cells: { recon_total: 5 },
      overview: "往年引发行政复议2件。",
      told: [{ indicator: "recon_total", value: 2, raw: "2件" }],
    },
  ],
  ["C-24", "pass", "two parts", { overview: "全年公开信息500条，其中网站公开14条、新媒体公开486条。" }],
  ["C-24", "pass", "channels in other words", { overview: "本年主动公开217条，其中门户网站125条，公众号92条。" }],
  [
    "C-24",
    "fail",
    "one short, one named twice",
    { overview: "主动公开72条，其中机构概况3条、规划总结10条、工作动态36条、应急管理9条、规划总结8条和公示公告5条。" },
  ],
  ["C-24", "fail", "one too many", { overview: "网站公开127条，其中工作动态107条、领导信息11条、法定公开10条。" }],
  [
    "C-24",
    "warn",
    "the same label twice although the sum holds",
    { overview: "主动公开20条，其中规划总结8条、工作动态4条、规划总结8条。" },
  ],
  [
    "C-24",
    "pass",
    "more follows after the whole is reached",
    { overview: "主动公开30条，其中网站10条、公众号20条，转发5条。" },
  ],
  ["C-24", "open_list", "and so on", { overview: "主动公开90条，其中网站10条、公众号20条等。" }],
  [
    "C-24",
    "overlapping_parts",
    "the same items on two channels",
    { overview: "主动公开90条，其中网站80条，同步推送公众号60条。" },
  ],
  ["C-24", "mixed_units", "items and times", { overview: "主动公开90条，其中网站80条、培训10次。" }],
  [
    "C-24",
    "nested_parts",
    "parts within parts",
    { overview: "主动公开90条，其中网站80条（含动态30条）、公众号20条。" },
  ],
  ["C-24", "too_few_parts", "one part", { overview: "主动公开312条，其中重点领域50条。" }],
  ["C-24", "approximate", "rounded parts", { overview: "主动公开90条，其中网站60余条、公众号20条。" }],
  [
    "C-24",
    "pass",
    "what was left over from last year is no part",
    { overview: "收到公开申请五件，其中自然人4件、法人1件，上年结转1件，已答复6件。" },
  ],
  ["C-24", "open_list", "against last year", { overview: "主动公开90条，其中网站60条、公众号20条，较上年增加8条。" }],
  [
    "C-24",
    "warn",
    "examples, closed by the end of the sentence",
    { overview: "主动公开312条，其中重点领域50条、政策解读12条。" },
  ],
  [
    "C-24",
    "open_list",
    "examples, more words follow",
    { overview: "主动公开312条，其中重点领域50条、政策解读12条，及时回应了群众关切。" },
  ],
  ["C-24", "fail", "分别为 tells all", { overview: "三个平台公开信息60条，分别为20条、20条和10条。" }],
  ["C-24", "none", "chapters are no parts", { overview: "本报告根据条例第二十条编制，包括总体情况等六个部分。" }],
  ["C-24", "none", "percentages are no parts", { overview: "全年公开信息60条，其中动态占50%、公告占50%。" }],
  [
    "C-25",
    "fail",
    "all closed, one carried out",
    { cells: { "req_carried_out/total": 1 }, overview: "全部申请均已办结。" },
  ],
  ["C-25", "pass", "all closed", { overview: "全部申请均已办结。" }],
  ["C-25", "none", "hotline orders closed", { cells: { "req_carried_out/total": 1 }, overview: "热线工单均已办结。" }],
  [
    "C-25",
    "sub_category",
    "petitions beside requests",
    { cells: { "req_carried_out/total": 1 }, overview: "申请之外的信访件均已办结。" },
  ],
  [
    "C-25",
    "fail",
    "no request, one in the table",
    { cells: { "req_new/total": 1 }, overview: "全年未收到政府信息公开申请。" },
  ],
  ["C-25", "sub_category", "no request online", { cells: { "req_new/total": 1 }, overview: "全年未收到网上申请。" }],
  [
    "C-25",
    "sub_category",
    "no request of firms",
    { cells: { "req_new/total": 1 }, overview: "没有收到企业提出的公开申请。" },
  ],
  [
    "C-25",
    "other_period",
    "no request last year",
    { cells: { "req_new/total": 1 }, overview: "去年，我镇未收到公开申请。" },
  ],
  [
    "C-25",
    "fail",
    "no dispute, one in the table",
    { cells: { suit_direct_total: 1 }, overview: "未发生因信息公开引发的行政诉讼。" },
  ],
  ["C-25", "sub_category", "none lost", { cells: { suit_direct_total: 1 }, overview: "没有行政诉讼败诉。" }],
  ["C-25", "table_absent", "no table", { otherwise: "table_absent", overview: "全年未收到政府信息公开申请。" }],
  ["C-25", "none", "no such clause", { overview: "依法及时答复每一位申请人。" }],
  [
    "C-26",
    "warn",
    "two totals",
    {
      overview: "公开50条。公开55条。",
      told: [{ indicator: "proactive_total", value: 50, raw: "50条" }],
      issues: [{ code: "totals_differ", quote: "50条 / 55条", span: { start: 60, end: 63 } }],
    },
  ],
  [
    "C-26",
    "pass",
    "one total",
    { overview: "公开50条。", told: [{ indicator: "proactive_total", value: 50, raw: "50条" }] },
  ],
  [
    "C-27",
    "warn",
    "normative documents",
    {
      cells: { normative_docs_issued: 1, normative_docs_in_force: 1 },
      overview: "制发规范性文件2件。",
      told: [{ indicator: "normative_docs_issued", value: 2, raw: "2件" }],
    },
  ],
  [
    "C-27",
    "pass",
    "made, in the 2019 edition",
    {
      year: 2020,
      edition: "2019",
      cells: { normative_docs_made: 2, normative_docs_disclosed_stock: 2 },
      overview: "制定规范性文件2件。",
      told: [{ indicator: "normative_docs_issued", value: 2, raw: "2件" }],
    },
  ],
  [
    "C-27",
    "other_quantity",
    "documents in general",
    {
      cells: {},
      overview: "印发各类文件20件。",
      told: [{ indicator: "normative_docs_issued", value: 20, raw: "20件" }],
    },
  ],
];

describe("checks of prose", () => {
  test.each(FIGURES)("%s %s: %s", (check, verdict, _, options) => {
    expect(verdictOf(check, options)).toBe(verdict);
  });

  test("both sides of a contradiction are named by their places", () => {
    const report = makeCheckedReport({ cells: { "req_new/total": 2 }, overview: "全年未收到政府信息公开申请。" });
    const finding = checkReport(report).findings.find(({ check }) => check === "C-25");
    const [, start = "", end = ""] = /^text:(\d+)-(\d+) requests\.req_new\.total$/.exec(finding?.locator ?? "") ?? [];
    expect(report.text.slice(Number(start), Number(end))).toBe("未收到政府信息公开申请");
    expect(finding?.message).toContain("请核对");
    expect(finding?.messageEn).toContain("please check");
  });

  test("a list is quoted with its sum and its total", () => {
    const overview = "网站公开127条，其中工作动态107条、领导信息11条、法定公开10条。";
    const finding = checkReport(makeCheckedReport({ overview })).findings.find(({ check }) => check === "C-24");
    expect(finding).toMatchObject({ left: "107 + 11 + 10 = 128", right: "127", difference: 1 });
  });
});

/** One word for what a check came to: the worst of its instances. */
function verdictOf(check: CheckCode, options: CheckedOptions): string {
  const counts = checkReport(makeCheckedReport(options)).tally.find((row) => row.check === check);
  if (counts === undefined) return "none";
  if (counts.failed > 0) return "fail";
  if (counts.warned > 0) return "warn";
  const [reason] = Object.keys(counts.notAssessable);
  return reason ?? (counts.assessable > 0 ? "pass" : "none");
}
