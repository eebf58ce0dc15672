import type { CompactText } from "./compact-text";
import type { NarrativeFigure, ReadingIssue, SectionKind, Span } from "./parsed-report";

/** A paragraph and the part of the report it stands in; null where that is not known. */
export type Passage = Span & { readonly kind: SectionKind | null };

/** What prose tells: at most one figure of each indicator, and what could not be settled. */
export type NarrativeReading = {
  readonly figures: readonly NarrativeFigure[];
  readonly issues: readonly ReadingIssue[];
};

/** Something read from one sentence, with where the sentence stands. */
export type Reading<Read> = {
  readonly read: Read;
  readonly kind: SectionKind | null;
  /** Number of the sentence within the report. */
  readonly sentence: number;
  readonly compact: CompactText;
};
