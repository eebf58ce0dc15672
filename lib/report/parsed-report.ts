import type { Status, ValueStatus } from "../vocabulary/absences";
import type { ReportEdition } from "../vocabulary/editions";
import type { FormCell, Table } from "../vocabulary/form";
import type { NarrativeIndicator, Qualifier } from "../vocabulary/narrative-indicators";
import type { ReadingIssueCode } from "../vocabulary/reading-issues";
import type { ProblemState, StatementCode } from "../vocabulary/themes";

/** A piece of SourceDocument.text: UTF-16 offsets, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** What was read from one document, before it is known which place it belongs to. */
export type ParsedReport = {
  /** Title lines as printed, joined without spaces; null where the report has none. */
  readonly title: string | null;
  /** The reporting agency as titled, stripped to its name (清河驿乡); candidates in order of trust. */
  readonly agency: AgencyName;
  readonly year: number;
  readonly edition: ReportEdition;
  /** In the order of the text; each ends where the next begins. */
  readonly sections: readonly Section[];
  readonly tables: Readonly<Record<Table, ParsedTable>>;
  readonly narrative: readonly NarrativeFigure[];
  readonly problemState: ProblemState;
  readonly statements: readonly Statement[];
  /** Things seen and not understood, each with the text quoted: never silently dropped. */
  readonly issues: readonly ReadingIssue[];
};

export type AgencyName = {
  /** The name without 人民政府, 办事处 and the like, with its kind as last character(s): 清河驿乡. */
  readonly name: string;
  readonly kind: AgencyKind;
  /** County, prefecture, province words that stood in front of the name in the title; "" where none did. */
  readonly prefix: string;
  /** Other cuts of the same title (2022年度螅镇 is 螅镇 or 度螅镇): the gazetteer decides. */
  readonly otherCuts: readonly string[];
};

export type AgencyKind = "乡" | "镇" | "街道" | "苏木" | "民族乡" | "民族苏木" | "地区" | "管委会";

/** A part of the report told by the wording of its heading. Sub-parts of section 1 follow their section. */
export type Section = Span & {
  readonly kind: SectionKind;
  /** The heading as printed; "" for text before any heading. */
  readonly heading: string;
  /** Where the text after the heading begins. */
  readonly bodyStart: number;
};

export type SectionKind =
  | "preamble"
  | "overview"
  | "overview_proactive"
  | "overview_requests"
  | "overview_management"
  | "overview_platform"
  | "overview_supervision"
  | "plan"
  | "proactive"
  | "requests"
  | "disputes"
  | "problems"
  | "other_matters";

/** A table as read: one entry for each cell that was met, none for cells of absent rows. */
export type ParsedTable = {
  /** Whether any row of the table was recognised. */
  readonly found: boolean;
  /** Why a table that has its heading has no rows: "image", "attachment"; null where nothing tells. */
  readonly lostTo: "image" | "attachment" | null;
  readonly cells: readonly ParsedCell[];
};

/** A cell of the form with what stands in it. Absences here are of the cell itself; absent rows are settled later. */
export type ParsedCell = {
  readonly cell: FormCell;
  readonly value: number | null;
  readonly status: Status;
  /** The text of the cell as printed; null where no cell was met (cut off). */
  readonly raw: string | null;
  readonly span: Span | null;
};

/** A figure told in prose, with the words it was read from. */
export type NarrativeFigure = Span & {
  readonly indicator: NarrativeIndicator;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly status: ValueStatus;
  /** The words of the figure, as printed: 170 余条. */
  readonly raw: string;
};

/** A problem that section 5 admits or a measure it promises. */
export type Statement = Span & {
  readonly part: "problem" | "measure";
  /** 1, 2, ... within its part. */
  readonly ordinal: number;
  readonly text: string;
  readonly codes: readonly StatementCode[];
};

export type ReadingIssue = {
  readonly code: ReadingIssueCode;
  /** The words in question, quoted. */
  readonly quote: string;
  readonly span: Span | null;
};
