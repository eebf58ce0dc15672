import type { SourceDocument, SourceLine } from "../document/source-document";
import type { ReportEdition } from "../vocabulary/editions";
import type { Table } from "../vocabulary/form";
import { findDisputesTable } from "./find-disputes-table";
import { findProactiveTable } from "./find-proactive-table";
import { findRequestsTable } from "./find-requests-table";
import { foldLabel } from "./fold-label";
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
    const lines = upToNextTable(
      own.flatMap((section) => linesWithin(document, section)),
      table,
    );
    const inSection = read(lines);
    const elsewhere = inSection.cells.length > 0 ? null : read(linesFromLabel(document, table));
    const finding = elsewhere !== null && elsewhere.cells.length > 0 ? elsewhere : inSection;
    issues.push(...finding.issues);
    for (const cell of finding.cells) if (cell.status === "illegible") pushIllegible(issues, cell);
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

function pushIllegible(issues: ReadingIssue[], { raw, span }: ParsedCell): void {
  if (raw !== null) issues.push({ code: "figure_illegible", quote: raw, span });
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

/** From the table's first label to the first of another table. */
function linesFromLabel({ lines }: SourceDocument, table: Table): readonly SourceLine[] {
  const first = lines.findIndex(({ cells }) => cells.some(({ text }) => isLabel(text, STARTS[table])));
  return first === -1 ? [] : upToNextTable(lines.slice(first), table);
}

function upToNextTable(lines: readonly SourceLine[], table: Table): readonly SourceLine[] {
  const next = lines.findIndex(({ cells }) => cells.some(({ text }) => isLabel(text, ENDS[table])));
  return next === -1 ? lines : lines.slice(0, next);
}

function isLabel(text: string, labels: ReadonlySet<string>): boolean {
  return text.length >= SHORTEST_LABEL && text.length <= LONGEST_LABEL && labels.has(foldLabel(text));
}

const SHORTEST_LABEL = 3;
const LONGEST_LABEL = 30;

/** Labels that stand in one table only, folded, early ones first. */
const STARTS: Readonly<Record<Table, ReadonlySet<string>>> = {
  proactive: new Set(["第二十条第一项", "第二十条第", "本年制发件数", "本年新制作数量"]),
  requests: new Set(["申请人情况", "自然人", "本年新收政府信息公开申请数量"]),
  disputes: new Set(["行政复议", "结果维持"]),
};

/** Labels of the tables that come later: a lost heading leaves two tables in one section. */
const ENDS: Readonly<Record<Table, ReadonlySet<string>>> = {
  proactive: new Set([...STARTS.requests, ...STARTS.disputes]),
  requests: STARTS.disputes,
  disputes: new Set(["存在的主要问题及改进情况", "其他需要报告的事项"]),
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
