import { DEMONSTRATION_MARK } from "../vocabulary/demonstration";
import { draftToTruth } from "./draft-to-truth";
import { disputesHtml, type HtmlCell, type HtmlRow, proactiveHtml, requestsHtml } from "./html-tables";
import type { ReportDraft, ReportTruth } from "./sample-report";
import { SECTION_HEADINGS } from "./section-headings";

/** How cells are written (B11): plain, with paragraphs and breaks inside and a table around all, or padded with &nbsp;. */
export type HtmlVariant = "spans" | "nested" | "nbsp";

export const HTML_VARIANTS: readonly HtmlVariant[] = ["spans", "nested", "nbsp"];

/** The report as a page of a site, with what a correct reader finds: every figure is printed, so every one is stated. */
export function draftToHtml(
  draft: ReportDraft,
  variant: HtmlVariant,
  charset: "utf-8" | "gbk" = "utf-8",
): { readonly html: string; readonly truth: ReportTruth } {
  const { figures, edition, place } = draft.plan;
  const write = VARIANTS[variant];
  const table = (rows: readonly HtmlRow[]) =>
    `<table border="1">\n${rows.map((row) => tableRow(row, write.cell)).join("\n")}\n</table>`;
  const body = [
    `<p>${DEMONSTRATION_MARK}</p>`,
    `<h1>${draft.title.replace("\n", "<br>")}</h1>`,
    paragraphs(SECTION_HEADINGS.overview, draft.overview),
    paragraphs(SECTION_HEADINGS.proactive, []),
    table(proactiveHtml(figures, edition)),
    paragraphs(SECTION_HEADINGS.requests, []),
    table(requestsHtml(figures, edition)),
    paragraphs(SECTION_HEADINGS.disputes, []),
    table(disputesHtml(figures, edition)),
    paragraphs(SECTION_HEADINGS.problems, draft.problems.lines),
    paragraphs(SECTION_HEADINGS.otherMatters, draft.otherMatters),
  ].join("\n");
  const html = [
    "<!DOCTYPE html>",
    `<html><head><meta charset="${charset}"><title>${draft.title.replace("\n", "")}</title>`,
    '<style>td { border: 1px solid #999 }</style><script>var page = "一、不属于报告";</script></head>',
    `<body><div class="nav"><a href="/">首页</a> &gt; <a href="/zwgk">政府信息公开</a> &gt; ${place.agency}</div>`,
    write.around(body),
    "</body></html>",
    "",
  ].join("\n");
  return {
    html,
    truth: draftToTruth({ ...draft, plan: { ...draft.plan, layout: `B11 ${variant}` } }, new Map(), true),
  };
}

type Writing = { readonly cell: (text: string) => string; readonly around: (body: string) => string };

const VARIANTS: Readonly<Record<HtmlVariant, Writing>> = {
  spans: { cell: (text) => text, around: (body) => `<div class="content">${body}</div>` },
  nested: {
    cell: (text) =>
      `<p><span>${text.length > 3 && !/\d/.test(text) ? `${text.slice(0, 2)}<br/>${text.slice(2)}` : text}</span></p>`,
    around: (body) => `<table width="100%"><tr><td>${body}</td></tr></table>`,
  },
  nbsp: { cell: (text) => `&nbsp;${text}&nbsp;`, around: (body) => `<div class="content">${body}</div>` },
};

function tableRow(row: HtmlRow, write: Writing["cell"]): string {
  return `<tr>${row.map((cell) => `<td${spans(cell)}>${write(cell.text)}</td>`).join("")}</tr>`;
}

function spans({ rows, columns }: HtmlCell): string {
  return `${rows === undefined ? "" : ` rowspan="${rows}"`}${columns === undefined ? "" : ` colspan="${columns}"`}`;
}

function paragraphs(heading: string, lines: readonly string[]): string {
  return [heading, ...lines].map((line) => `<p>${line}</p>`).join("\n");
}
