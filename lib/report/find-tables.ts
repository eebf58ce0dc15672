import type { SourceDocument, SourceLine } from "../document/source-document";
import type { ReportEdition } from "../vocabulary/editions";
import type { Table } from "../vocabulary/form";
import { findDisputesTable } from "./find-disputes-table";
import { findProactiveTable } from "./find-proactive-table";
import { findRequestsTable } from "./find-requests-table";
import type { ParsedCell, ParsedTable, ReadingIssue, Section } from "./parsed-report";
import { type ReadTable, type RecallTable, tableRecaller } from "./recall-table";
import { runSteps, type Steps } from "./steps";
import { linesFromTable, upToNextTable } from "./table-bounds";

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
  return runSteps(findTablesInSteps(document, sections, edition));
}

/** The same in steps. */
export function* findTablesInSteps(
  document: SourceDocument,
  sections: readonly Section[],
  edition: ReportEdition,
): Steps<FoundTables> {
  const issues: ReadingIssue[] = [];
  if (edition === "free") return { tables: { proactive: NO_TABLE, requests: NO_TABLE, disputes: NO_TABLE }, issues };
  const proactive = findTable("proactive", document, sections, edition, issues);
  yield;
  const requests = findTable("requests", document, sections, edition, issues);
  yield;
  const disputes = findTable("disputes", document, sections, edition, issues);
  return { tables: { proactive, requests, disputes }, issues };
}

const NO_TABLE: ParsedTable = { found: false, lostTo: null, cells: [] };

const READERS: Readonly<Record<Table, ReadTable>> = {
  proactive: findProactiveTable,
  requests: findRequestsTable,
  disputes: findDisputesTable,
};

/** The same for the lines of one section. */
const RECALLERS: Readonly<Record<Table, RecallTable>> = {
  proactive: tableRecaller(findProactiveTable),
  requests: tableRecaller(findRequestsTable),
  disputes: tableRecaller(findDisputesTable),
};

function findTable(
  table: Table,
  document: SourceDocument,
  sections: readonly Section[],
  edition: ReportEdition,
  issues: ReadingIssue[],
): ParsedTable {
  const read = READERS[table];
  const [only, ...others] = sections.filter(({ kind }) => kind === table).map((own) => linesWithin(document, own));
  const lines = others.length === 0 ? (only ?? []) : [only ?? [], ...others].flat();
  const inSection = others.length === 0 ? RECALLERS[table](document, lines, edition) : read(lines, edition);
  const elsewhere = inSection.cells.length > 0 ? null : read(linesFromTable(document.lines, table), edition);
  const finding = elsewhere !== null && elsewhere.cells.length > 0 ? elsewhere : inSection;
  for (const issue of finding.issues) issues.push(issue);
  for (const cell of finding.cells) if (cell.status === "illegible") pushIllegible(issues, cell);
  const found = finding.cells.length > 0;
  return { found, lostTo: found ? null : findSubstitute(upToNextTable(lines, table)), cells: finding.cells };
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
