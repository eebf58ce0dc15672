import { findPeriod, type Period } from "./find-period";
import { type KnownFigures, knownFigures } from "./known-figures";
import { type ProsePiece, prosePieces } from "./prose-pieces";
import type { ReportFacts } from "./report-facts";

/** What checks within one report look at. */
export type CheckInput = {
  readonly facts: ReportFacts;
  /** SourceDocument.text: every span points into it. */
  readonly text: string;
  /** The agency's id and name in the database. */
  readonly agency: string;
  readonly agencyName: string;
  readonly beside: BesideReport;
};

/** What a report alone cannot tell; null where it is not known, and the check is then not assessed. */
export type BesideReport = {
  readonly fileName: string | null;
  readonly manifestYear: number | null;
  readonly manifestAgency: string | null;
  /** Whether a manifest tells of the place. */
  readonly manifestPlace: boolean;
  /** Names of the townships of the same county. */
  readonly neighbours: ReadonlySet<string> | null;
};

export const NOTHING_BESIDE: BesideReport = {
  fileName: null,
  manifestYear: null,
  manifestAgency: null,
  manifestPlace: false,
  neighbours: null,
};

export type CheckedReport = CheckInput & {
  readonly figures: KnownFigures;
  readonly prose: readonly ProsePiece[];
  readonly period: Period | null;
};

export function checkedReport({ facts, text, agency, agencyName, beside }: CheckInput): CheckedReport {
  const prose = prosePieces(text, facts.report.sections);
  return { facts, text, agency, agencyName, beside, figures: knownFigures(facts), prose, period: findPeriod(prose) };
}
