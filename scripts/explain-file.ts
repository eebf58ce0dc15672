import { createHash } from "node:crypto";
import type { ReportReading } from "@/db/report-reading";
import type { ReadOutcome } from "@/lib/document/read-outcome";
import type { SourceDocument } from "@/lib/document/source-document";
import type { ResolvedPlace } from "@/lib/place/resolved-place";
import { findTitle } from "@/lib/report/find-title";
import type { AgencyName, Span } from "@/lib/report/parsed-report";
import { checkRow } from "@/lib/vocabulary/checks";
import { explainProse, explainTables, explainUnread } from "./explain-figures";
import { type FileContext, openDocument, readDocument } from "./read-report";
import { fitLine } from "./text-columns";

/** What each stage makes of the bytes of one file, in lines of text; ends at the stage that sets the file aside. */
export async function explainFile(bytes: Uint8Array, context: FileContext): Promise<readonly string[]> {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const lines = [
    fact("file", `${context.path}: ${bytes.length} bytes, sha256 ${hash.slice(0, 16)}`),
    ...explainManifest(context),
  ];
  const document = await openDocument(bytes, context.path);
  if (!document.ok) return [...lines, ...setAside("document", document)];
  lines.push(...explainDocument(document.value));
  const stated = { agency: context.manifest?.agency ?? null, year: context.manifest?.year ?? null };
  const title = findTitle(document.value, context.path, stated);
  if (!title.ok) return [...lines, ...setAside("title", title)];
  const lineOf = lineFinder(document.value.text);
  const { agency, year, yearSources, titleSpan } = title.value;
  lines.push(
    fact("title", `${title.value.title ?? "none"}${titleSpan === null ? "" : ` (line ${lineOf(titleSpan)})`}`),
    fact("agency", formatAgency(agency)),
    fact(
      "year",
      `${year}, told by ${yearSources.map((each) => `${each.source} ${each.year} “${each.quote}”`).join(", ")}`,
    ),
  );
  const reading = readDocument(document.value, context);
  if (!reading.ok) return [...lines, ...setAside("report", reading)];
  return [...lines, ...explainReading(reading.value, lineOf)];
}

type LineFinder = (span: Span) => string;

function explainReading(reading: ReportReading, lineOf: LineFinder): readonly string[] {
  const { facts, findings, agencyId } = reading;
  const { report } = facts;
  return [
    fact("edition", report.edition),
    ...explainPlace(reading.place, agencyId),
    fact("published", `${reading.publishedOn ?? "not told"}; address ${reading.sourceUrl ?? "not told"}`),
    "",
    "sections",
    ...report.sections.map(({ kind, heading, ...span }) => `  ${lineOf(span).padEnd(9)} ${kind}  ${heading}`),
    "",
    ...explainTables(facts),
    ...explainProse(facts, lineOf),
    "",
    `section 5: ${report.problemState}, ${report.statements.length} statements`,
    ...report.statements.map(
      ({ part, ordinal, codes, text, ...span }) =>
        `  ${part} ${ordinal} (line ${lineOf(span)}) [${codes.join(", ")}] ${fitLine(text, 160)}`,
    ),
    "",
    `issues: ${report.issues.length}`,
    ...report.issues.map(
      ({ code, quote, span }) => `  ${code}${span === null ? "" : ` (line ${lineOf(span)})`}: ${fitLine(quote, 160)}`,
    ),
    "",
    `findings of the report alone: ${findings.length}`,
    ...findings.flatMap((finding) => [
      `  ${finding.check} ${finding.outcome} ${finding.id}: ${checkRow(finding.check).en}`,
      `    ${finding.messageEn}`,
      `    at ${finding.locator}`,
    ]),
    "",
    ...explainUnread(facts),
  ];
}

function explainManifest({ manifest }: FileContext): readonly string[] {
  if (manifest === null) return [];
  const told = Object.entries(manifest).filter(([key, value]) => key !== "file" && value !== null);
  return [fact("manifest", told.map(([key, value]) => `${key} ${value}`).join(", "))];
}

function explainDocument({ format, encoding, text, lines, clues }: SourceDocument): readonly string[] {
  const grids = new Set(lines.flatMap(({ grid }) => (grid === null ? [] : [grid])));
  const told = Object.entries(clues).filter(([, value]) => value !== null);
  const size = `${lines.length} lines, ${grids.size} tables, ${text.length} characters`;
  return [
    fact("document", `${format}${encoding === null ? "" : `, ${encoding}`}: ${size}`),
    ...told.map(([name, value]) => fact("", `${name}: ${fitLine(String(value), 160)}`)),
  ];
}

function formatAgency({ name, kind, prefix, otherCuts }: AgencyName): string {
  const cuts = otherCuts.length === 0 ? "" : `; other cuts of the title: ${otherCuts.join(", ")}`;
  return `${name} (${kind})${prefix === "" ? "" : `, behind “${prefix}”`}${cuts}`;
}

function explainPlace(place: ResolvedPlace, agencyId: string): readonly string[] {
  const { province, prefecture, county, agency, divisionCode } = place;
  const names = [province, prefecture, county, agency].map((name) => name ?? "?").join(" ");
  return [
    fact("place", `${names}; division ${divisionCode ?? "not told"}; agency_id ${agencyId}`),
    fact("", `${place.confidence}, by ${place.method}: ${place.evidence === "" ? "no evidence" : place.evidence}`),
    ...place.candidates.map(({ code, ...division }) =>
      fact("", `candidate ${code} ${division.province} ${division.prefecture} ${division.county} ${division.name}`),
    ),
  ];
}

function setAside(stage: string, { reason, detail }: Extract<ReadOutcome<never>, { ok: false }>): readonly string[] {
  return [fact("set aside", `at the stage ${stage}: ${reason}: ${detail}`)];
}

function fact(name: string, words: string): string {
  return `${name.padEnd(10)} ${words}`;
}

/** Gives the line of a span, or its first and last line. */
function lineFinder(text: string): LineFinder {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineAt = (offset: number): number => {
    const next = starts.findIndex((start) => start > offset);
    return next === -1 ? starts.length : next;
  };
  return ({ start, end }) => {
    const [first, last] = [lineAt(start), lineAt(Math.max(start, end - 1))];
    return first === last ? `${first}` : `${first}-${last}`;
  };
}
