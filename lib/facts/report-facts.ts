import type { ParsedReport, Span } from "../report/parsed-report";
import type { Status, TableState } from "../vocabulary/absences";
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

/** A failed or doubtful check: shown with both sides, never changing a number. */
export type Finding = {
  readonly check: string;
  readonly outcome: "fail" | "warn";
  readonly left: string;
  readonly right: string;
  readonly message: string;
  /** The cells or words compared: `requests.req_new.total`, `text:120-164`, joined by spaces. */
  readonly locator: string;
};
