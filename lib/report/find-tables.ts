import type { SourceDocument, SourceLine } from "@/lib/document/source-document";
import type { ReportEdition } from "@/lib/vocabulary/editions";
import type { Table } from "@/lib/vocabulary/form";
import { findDisputesTable } from "./find-disputes-table";
import { findProactiveTable } from "./find-proactive-table";
import { findRequestsTable } from "./find-requests-table";
import { foldCharacters } from "./fold-label";
import type { ParsedCell, ParsedTable, ReadingIssue, Section } from "./parsed-report";
import type { TableFinding } from "./table-issues";

export type FoundTables = {
  readonly tables: Readonly<Record<Table, ParsedTable>>;
  readonly issues: readonly ReadingIssue[];
};

/**
 * The three tables of the form. Each is looked for in the sections of its wording, and where it is not there, from its
 * first label on in the rest of the text. Reports written before the form have none.
 */
export function findTables(
  document: SourceDocument,
  sections: readonly Section[],
  edition: ReportEdition,
): FoundTables {
  const issues: ReadingIssue[] = [];
  const find = (table: Table, read: (lines: readonly SourceLine[]) => TableFinding): ParsedTable => {
    if (edition === "free") return { found: false, lostTo: null, cells: [] };
    const own = sections.filter(({ kind }) => kind === table);
    const lines = own.flatMap((section) => linesWithin(document, section));
    const inSection = read(lines);
    const elsewhere = inSection.cells.length > 0 ? null : read(linesFromLabel(document, table));
    const finding = elsewhere !== null && elsewhere.cells.length > 0 ? elsewhere : inSection;
    issues.push(...finding.issues, ...finding.cells.flatMap(illegibleIssue));
    const found = finding.cells.length > 0;
    return { found, lostTo: found ? null : findSubstitute(lines), cells: finding.cells };
  };
  const tables = {
    proactive: find("proactive", (lines) => findProactiveTable(lines, edition)),
    requests: find("requests", (lines) => findRequestsTable(lines, edition)),
    disputes: find("disputes", findDisputesTable),
  };
  return { tables, issues };
}

function illegibleIssue({ status, raw, span }: ParsedCell): readonly ReadingIssue[] {
  return status === "illegible" && raw !== null ? [{ code: "figure_illegible", quote: raw, span }] : [];
}

/** The lines of a section without its heading. */
function linesWithin({ lines }: SourceDocument, { bodyStart, end }: Section): readonly SourceLine[] {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle]?.start ?? 0) < bodyStart) from = middle + 1;
    else to = middle;
  }
  const first = from;
  while (from < lines.length && (lines[from]?.start ?? end) < end) from += 1;
  return lines.slice(first, from);
}

/** From the table's first label to the first of another table or section. */
function linesFromLabel({ lines }: SourceDocument, table: Table): readonly SourceLine[] {
  const first = lines.findIndex(({ cells }) => cells.some(({ text }) => startsTable(text, table)));
  if (first === -1) return [];
  const length = lines
    .slice(first)
    .findIndex(({ cells }) => cells.some(({ text }) => ENDS[table].test(foldCharacters(text.slice(0, 60)))));
  return lines.slice(first, length === -1 ? lines.length : first + length);
}

function startsTable(text: string, table: Table): boolean {
  return text.length >= 2 && text.length <= 80 && STARTS[table].test(foldCharacters(text));
}

const STARTS: Readonly<Record<Table, RegExp>> = {
  proactive: /^第二十条第|^本年(?:制发件数|新制作数量)/,
  requests: /^[(]?本列数据的勾稽关系|^申请人情况|本年新收政府信息公开申请数量/,
  disputes: /^(?:行政复议|结果维持)$/,
};

const ENDS: Readonly<Record<Table, RegExp>> = {
  proactive: /^[(]?本列数据的勾稽关系|^申请人情况|^一、本年新收|收到和处理政府信息公开申请/,
  requests: /^行政复议$|^结果维持|行政复议、行政诉讼情况/,
  disputes: /存在的?(?:主要)?问题|其他需要报告/,
};

/** What stands in the section where the table should: a picture or a file. */
function findSubstitute(lines: readonly SourceLine[]): ParsedTable["lostTo"] {
  for (const { cells } of lines) {
    for (const { text } of cells) {
      if (text.length < 3 || text.length > 200) continue;
      if (IMAGE.test(text)) return "image";
      if (ATTACHMENT.test(text)) return "attachment";
    }
  }
  return null;
}

const IMAGE = /\.(?:jpe?g|png|gif|bmp|webp|tiff?)\b|^[[【(（]?图片|!\[/i;
const ATTACHMENT = /\.(?:docx?|xlsx?|pdf|wps|et|rar|zip)\b|附件|附表|见附/i;
