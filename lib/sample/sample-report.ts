import type { Status, TableState, ValueStatus } from "../vocabulary/absences";
import type { Edition, ReportEdition } from "../vocabulary/editions";
import type { FormCell, Table } from "../vocabulary/form";
import type { NarrativeIndicator, Qualifier } from "../vocabulary/narrative-indicators";
import type { ProblemState, StatementCode } from "../vocabulary/themes";
import type { Figures } from "./form-slots";
import type { InventedPlace } from "./invented-places";
import type { StoryKind } from "./story-kinds";

/** One generated report: where it lies, its words, the manifest's line about it, and what a correct reader returns. */
export type SampleReport = {
  readonly path: string;
  readonly text: string;
  readonly manifest: ManifestRow;
  readonly truth: ReportTruth;
};

/** The columns of a manifest, as `seed` reads it. */
export type ManifestRow = {
  readonly file: string;
  readonly agency: string;
  readonly province: string;
  readonly prefecture: string;
  readonly county: string;
  readonly division_code: string;
  readonly year: number;
  readonly source_url: string;
  readonly published_on: string;
};

/** What a correct reader returns for a report, in the shape of ReportFacts: one TruthFact per due cell, in form order. */
export type ReportTruth = {
  readonly place: InventedPlace;
  readonly year: number;
  readonly edition: ReportEdition;
  /** Without white space. */
  readonly title: string;
  readonly layout: string;
  readonly structure: string;
  readonly facts: readonly TruthFact[];
  readonly narrative: readonly TruthNarrative[];
  readonly tableStates: Readonly<Record<Table, TableState>>;
  readonly cellsDue: number;
  readonly cellsStated: number;
  readonly problemState: ProblemState;
  readonly statements: readonly TruthStatement[];
  readonly stories: readonly StoryKind[];
};

export type TruthFact = { readonly cell: FormCell; readonly value: number | null; readonly status: Status };

export type TruthNarrative = {
  readonly indicator: NarrativeIndicator;
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  readonly unit: string;
  readonly status: ValueStatus | "not_stated";
  /** The words of the figure; "" for a sum of parts, null where none is stated. */
  readonly raw: string | null;
};

/** In order of standing in the text; `text` is without list marks and without the closing mark. */
export type TruthStatement = {
  readonly part: "problem" | "measure";
  readonly ordinal: number;
  readonly text: string;
  readonly codes: readonly StatementCode[];
};

/** What a report is made from: all that is drawn rests on these, so a changed plan can be written anew. */
export type ReportPlan = {
  readonly seed: number;
  readonly place: InventedPlace;
  readonly year: number;
  readonly edition: Edition;
  readonly figures: Figures;
  /** Items disclosed this year, before rounding in prose. */
  readonly disclosed: number;
  readonly layout: string;
  readonly stories: readonly StoryKind[];
};

/** What a report says, before it is laid out. Lines are paragraphs. */
export type ReportDraft = {
  readonly plan: ReportPlan;
  /** As printed; a line break where it runs over two lines. */
  readonly title: string;
  readonly overview: readonly string[];
  readonly problems: ProblemSection;
  readonly otherMatters: readonly string[];
  readonly narrative: readonly TruthNarrative[];
};

export type ProblemSection = {
  readonly structure: string;
  readonly lines: readonly string[];
  readonly state: ProblemState;
  readonly statements: readonly TruthStatement[];
};

/** A statement before it has its place in a section. */
export type Clause = { readonly text: string; readonly codes: readonly StatementCode[] };
