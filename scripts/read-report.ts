import type { ReportReading } from "@/db/report-reading";
import { fileToDocument } from "@/lib/document/file-to-document";
import type { ReadOutcome } from "@/lib/document/read-outcome";
import type { SourceDocument } from "@/lib/document/source-document";
import { isPlainText, readPlainText } from "@/lib/document/text-to-document";
import { checkInSteps } from "@/lib/facts/check-report";
import { formatCountyReport, readCountyReport } from "@/lib/facts/county-report";
import { settleFacts } from "@/lib/facts/settle-facts";
import { agencyIdOf } from "@/lib/place/agency-id-of";
import { checkManifestPlace } from "@/lib/place/check-manifest-place";
import type { ManifestRow, PlaceAlias } from "@/lib/place/manifest-row";
import { resolvePlace } from "@/lib/place/resolve-place";
import { parseInSteps } from "@/lib/report/parse-report";
import { runSteps, type Steps, takeTurns } from "@/lib/report/steps";
import { readGazetteer } from "./read-gazetteer";

/** What is known of a file from outside it. `path` is below the folder that was given. */
export type FileContext = {
  readonly path: string;
  readonly manifest: ManifestRow | null;
  readonly aliases: readonly PlaceAlias[];
};

/**
 * The bytes of one file through every stage: document, report, place, facts, findings. Fails with the reason why the
 * file holds no report that can be shown. Gives way to other files before the first stage and between the others.
 */
export async function readReport(bytes: Uint8Array, context: FileContext): Promise<ReadOutcome<ReportReading>> {
  await null;
  const document = await openDocument(bytes, context.path);
  return document.ok ? takeTurns(readInSteps(document.value, context)) : document;
}

/** The first stage: bytes to a document. */
export async function openDocument(bytes: Uint8Array, path: string): Promise<ReadOutcome<SourceDocument>> {
  return isPlainText(bytes) ? readPlainText(bytes) : await fileToDocument(bytes, path);
}

/** A document through the stages that follow it. */
export function readDocument(document: SourceDocument, context: FileContext): ReadOutcome<ReportReading> {
  return runSteps(readInSteps(document, context));
}

/** The same in steps. */
function* readInSteps(document: SourceDocument, context: FileContext): Steps<ReadOutcome<ReportReading>> {
  yield;
  const settled = yield* settleInSteps(document, context);
  if (!settled.ok) return settled;
  yield;
  const value = yield* checkReadingInSteps(settled.value, context);
  yield;
  return { ok: true, value };
}

/** A reading before its figures are checked. */
export type SettledReading = Omit<ReportReading, "findings" | "tally">;

/** A document to report, place and facts. */
export function settleDocument(document: SourceDocument, context: FileContext): ReadOutcome<SettledReading> {
  return runSteps(settleInSteps(document, context));
}

/** The same in steps. */
function* settleInSteps(document: SourceDocument, context: FileContext): Steps<ReadOutcome<SettledReading>> {
  const { path, manifest, aliases } = context;
  const parse = yield* parseInSteps(document, path, { agency: manifest?.agency ?? null, year: manifest?.year ?? null });
  if (!parse.ok) return parse.reason === "not_a_report" ? countyOr(parse, document) : parse;
  const report = parse.value;
  const gazetteer = readGazetteer();
  const told = { agency: report.agency, document, fileName: path, aliases };
  const input = manifest === null ? told : { ...told, manifest };
  const place = resolvePlace(input, gazetteer);
  const sourceUrl = manifest?.sourceUrl ?? document.clues.url;
  const agencyId = agencyIdOf(place, { fileName: path, url: sourceUrl });
  const issues = checkManifestPlace(input, gazetteer);
  yield;
  const facts = settleFacts(issues.length === 0 ? report : { ...report, issues: [...report.issues, ...issues] });
  const publishedOn = manifest?.publishedOn ?? document.clues.publishedOn;
  return { ok: true, value: { document, facts, place, agencyId, publishedOn, sourceUrl } };
}

/** A county's report is no township's and is set aside, its figures kept in a line. */
function countyOr(failed: ReadFailure, document: SourceDocument): ReadFailure {
  const county = readCountyReport(document);
  return county === null ? failed : { ok: false, reason: "county_report", detail: formatCountyReport(county) };
}

type ReadFailure = Extract<ReadOutcome<never>, { ok: false }>;

/** The last stage: what the report's own figures and words say against each other. */
export function checkReading(settled: SettledReading, context: FileContext): ReportReading {
  return runSteps(checkReadingInSteps(settled, context));
}

/** The same in steps. */
function* checkReadingInSteps(settled: SettledReading, { path, manifest }: FileContext): Steps<ReportReading> {
  const { document, facts, place, agencyId, publishedOn, sourceUrl } = settled;
  const county = place.confidence === "sure" ? (place.divisionCode?.slice(0, 6) ?? null) : null;
  const placeWords = [manifest?.province, manifest?.prefecture, manifest?.county, manifest?.divisionCode];
  const beside = {
    fileName: path,
    manifestYear: manifest?.year ?? null,
    manifestAgency: manifest?.agency ?? null,
    manifestPlace: placeWords.some((words) => words !== null && words !== undefined),
    neighbours: county === null ? null : readGazetteer().unitsWithin(county),
  };
  const input = { facts, text: document.text, agency: agencyId, agencyName: place.agency, beside };
  const { findings, tally } = yield* checkInSteps(input);
  return { document, facts, place, agencyId, publishedOn, sourceUrl, findings, tally };
}
