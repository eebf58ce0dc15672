/**
 * A file, read: its text in one string and the same text laid out in lines of cells.
 * Every later step points back into `text` by character offsets, so `text` never changes after this stage.
 */
export type SourceDocument = {
  readonly format: DocumentFormat;
  /** The encoding the bytes were decoded with; null for formats that carry their own. */
  readonly encoding: string | null;
  /** Lines joined by "\n", the cells of a line by "\t". Offsets count UTF-16 code units. */
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly clues: DocumentClues;
};

export type DocumentFormat = "text" | "markdown" | "html" | "docx" | "doc" | "pdf" | "rtf" | "wps";

/** One line: a paragraph is a line of one cell, a table row a line of many. */
export type SourceLine = {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly SourceCell[];
  /** Which table of the document the line belongs to (0, 1, ...); null outside tables. */
  readonly grid: number | null;
};

/** `spanned` marks a cell that a rowspan or colspan of an earlier cell covers: its text is empty. */
export type SourceCell = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly spanned?: true;
};

/** What a format tells beside its text; each null where it says nothing. */
export type DocumentClues = {
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly breadcrumb: string | null;
};

export const NO_CLUES: DocumentClues = { title: null, url: null, publishedOn: null, publisher: null, breadcrumb: null };
