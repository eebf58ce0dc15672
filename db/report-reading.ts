import type { SourceDocument } from "../lib/document/source-document";
import type { CheckTally } from "../lib/facts/check-report";
import type { Finding, ReportFacts } from "../lib/facts/report-facts";
import type { ResolvedPlace } from "../lib/place/resolved-place";

/** One file, read through every stage: what the database keeps of it. */
export type ReportReading = {
  readonly document: Pick<SourceDocument, "text" | "format" | "encoding">;
  readonly facts: ReportFacts;
  readonly place: ResolvedPlace;
  readonly agencyId: string;
  /** Of the report alone; those between years are found when all reports are stored. */
  readonly findings: readonly Finding[];
  /** How many instances of each check could be assessed. */
  readonly tally: readonly CheckTally[];
  readonly publishedOn: string | null;
  readonly sourceUrl: string | null;
};
