import type { ReportReading } from "@/db/report-reading";
import { fileToDocument } from "@/lib/document/file-to-document";
import type { SourceDocument } from "@/lib/document/source-document";
import { isPlainText, readPlainText } from "@/lib/document/text-to-document";
import type { ResolvedPlace } from "@/lib/place/resolved-place";
import { findTitle } from "@/lib/report/find-title";
import type { Span } from "@/lib/report/parsed-report";
import { explainTables } from "./explain-tables";
import { type FileContext, readDocument } from "./read-report";

/** What every stage makes of a file, in lines for a person: what was read where, and what was not and why. */
export async function explainFile(bytes: Uint8Array, context: FileContext): Promise<string> {
  const document = isPlainText(bytes) ? readPlainText(bytes) : await fileToDocument(bytes, context.path);
  if (!document.ok) return `set aside: ${document.reason}: ${document.detail}`;
  const lines = explainDocument(document.value, bytes.length, context);
  const reading = readDocument(document.value, context);
  if (!reading.ok) return [...lines, `set aside: ${reading.reason}: ${reading.detail}`].join("\n");
  const { place, facts } = reading.value;
  return [
    ...lines,
    ...explainTitle(document.value, context),
    ...explainPlace(place, reading.value.agencyId),
    ...explainSections(reading.value),
    ...explainTables(facts),
    ...explainProse(reading.value),
  ].join("\n");
}

function explainDocument(document: SourceDocument, bytes: number, { path, manifest }: FileContext): readonly string[] {
  const { format, encoding, text, lines, clues } = document;
  const grids = new Set(lines.flatMap(({ grid }) => grid ?? [])).size;
  const told = Object.entries(clues).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return [
    `file: ${path}, ${bytes} bytes`,
    `format: ${format}${encoding === null ? "" : `, ${encoding}`}; ${text.length} characters, ${lines.length} lines, ${grids} grids`,
    ...indent("the file itself tells", told),
    ...(manifest === null ? [] : [`manifest: ${JSON.stringify(manifest)}`]),
  ];
}

function explainTitle(document: SourceDocument, { path, manifest }: FileContext): readonly string[] {
  const titled = findTitle(document, path, { agency: manifest?.agency ?? null, year: manifest?.year ?? null });
  if (!titled.ok) return [];
  const { title, agency, year, yearSources } = titled.value;
  const cuts = agency.otherCuts.length === 0 ? "" : `; other cuts: ${agency.otherCuts.join(", ")}`;
  return [
    `title: ${title ?? "none"}`,
    `agency: ${agency.name} (${agency.kind})${agency.prefix === "" ? "" : `, after ${agency.prefix}`}${cuts}`,
    `year: ${year}`,
    ...indent(
      "years told",
      yearSources.map(({ source, year: told, quote }) => `${source}: ${told} (${quote})`),
    ),
  ];
}

function explainPlace(place: ResolvedPlace, agencyId: string): readonly string[] {
  const { agency, province, prefecture, county, method, confidence, evidence, candidates } = place;
  return [
    `place: ${[province, prefecture, county].map((name) => name ?? "?").join(" ")} ${agency}, id ${agencyId}`,
    `  ${confidence}, by ${method}: ${evidence === "" ? "no evidence" : evidence}`,
    ...indent(
      "candidates",
      candidates.map(
        (division) =>
          `${division.code} ${division.province} ${division.prefecture} ${division.county} ${division.name}`,
      ),
    ),
  ];
}

function explainSections({ document, facts }: ReportReading): readonly string[] {
  const { edition, sections } = facts.report;
  const line = lineCounter(document.text);
  return [
    `edition: ${edition}`,
    ...indent(
      "sections",
      sections.map(
        ({ kind, heading, start, end }) =>
          `lines ${line(start)}-${line(Math.max(start, end - 1))}: ${kind}: ${heading === "" ? "(no heading)" : heading}`,
      ),
    ),
  ];
}

function explainProse({ document, facts, findings }: ReportReading): readonly string[] {
  const { problemState, statements, issues } = facts.report;
  const line = lineCounter(document.text);
  const at = (span: Span | null): string => (span === null ? "" : `line ${line(span.start)}: `);
  return [
    ...indent(
      "figures in prose",
      facts.narrative.map(({ indicator, value, qualifier, unit, status, raw, span }) =>
        value === null
          ? `${indicator}: ${status}`
          : `${at(span)}${indicator}: ${value} ${unit}, ${qualifier ?? ""}, ${status}${raw === null ? "" : ` (${raw})`}`,
      ),
    ),
    `section 5: ${problemState}`,
    ...indent(
      "statements",
      statements.map((statement) => {
        const { part, ordinal, codes, text } = statement;
        return `${at(statement)}${part} ${ordinal} [${codes.join("|")}] ${text}`;
      }),
    ),
    ...indent(
      "not understood",
      issues.map(({ code, quote, span }) => `${at(span)}${code}: ${quote}`),
    ),
    ...indent(
      "findings",
      findings.map(({ check, outcome, messageEn, locator }) => `${check} ${outcome}: ${messageEn} [${locator}]`),
    ),
  ];
}

function indent(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? [`${head}: none`]
    : [`${head}:`, ...lines.map((line) => `  ${line.replace(/\s+/g, " ")}`)];
}

/** Gives the number of the line, from 1, that an offset is in. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    const next = starts.findIndex((start) => start > offset);
    return next === -1 ? starts.length : next;
  };
}
