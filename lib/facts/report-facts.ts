import type { ParsedReport, Span } from "../report/parsed-report";
import type { Status, TableState } from "../vocabulary/absences";
import type { Words } from "../vocabulary/check-row";
import type { CheckCode } from "../vocabulary/checks";
import type { ReportEdition } from "../vocabulary/editions";
import type { FormCell, Table } from "../vocabulary/form";
import type { NarrativeIndicator, Qualifier } from "../vocabulary/narrative-indicators";

/** A cell that the report's edition asks for, settled: it has a value or the reason why it has none. */
export type Fact = {
  readonly cell: FormCell;
  readonly value: number | null;
  readonly status: Status;
  readonly raw: string | null;
  readonly span: Span | null;
};

/** A figure in prose, settled; `not_stated` rows stand for the due ones that the text does not give. */
export type NarrativeFact = {
  readonly indicator: NarrativeIndicator;
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  readonly unit: string;
  readonly status: Status;
  readonly raw: string | null;
  readonly span: Span | null;
};

/** Everything a report yields for the database: one Fact for each due cell, in the order of the form. */
export type ReportFacts = {
  readonly report: ParsedReport;
  readonly facts: readonly Fact[];
  readonly narrative: readonly NarrativeFact[];
  readonly tableStates: Readonly<Record<Table, TableState>>;
  /** Due cells, and those among them that have a value. */
  readonly cellsDue: number;
  readonly cellsStated: number;
};

/**
 * A failed or doubtful check: shown with both sides, never changing a number. `id` is made of the check, its version,
 * the agency, the year and the operands' places, not of values: an acknowledgement survives a better reading.
 */
export type Finding = {
  readonly id: string;
  readonly check: CheckCode;
  readonly version: number;
  readonly outcome: "fail" | "warn";
  readonly edition: ReportEdition;
  /** What each side says: a formula with its numbers (`3 + 1 = 4`), a figure, or words as printed. */
  readonly left: string;
  readonly right: string;
  readonly leftLabel: Words;
  readonly rightLabel: Words;
  readonly leftValue: number | null;
  readonly rightValue: number | null;
  /** How far the sides are apart; null where they are no numbers. */
  readonly difference: number | null;
  /** In Chinese; `messageEn` says the same in English. */
  readonly message: string;
  readonly messageEn: string;
  /** The cells or words compared: `requests.req_new.total`, `text:120-164`, joined by spaces. */
  readonly locator: string;
};
