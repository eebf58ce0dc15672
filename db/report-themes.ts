import { THEMES, type Theme, UNCLASSIFIED } from "../lib/vocabulary/themes";
import { type Dataset, prepared } from "./database";

/** The themes, and what fits none, in the order of their codes: a bit of a mask stands for each. */
export const THEME_CODES: readonly ThemeCode[] = [...themeNames(), UNCLASSIFIED as ThemeCode].sort();

type ThemeCode = Theme | typeof UNCLASSIFIED;

/** A current report whose problem section was read or not, with the themes it admits. */
export type ThemedReport = {
  readonly agency: number;
  readonly year: number;
  readonly isRead: boolean;
  /** Bits in the order of THEME_CODES. */
  readonly admitted: number;
  /** Of these, those with a measure that answers the problem. */
  readonly promised: number;
};

/** The current reports, each agency's together and in order of year. */
export function* readReportThemes(dataset: Dataset): Generator<ThemedReport> {
  const masksIn = maskReader(dataset);
  const measures = readMeasures(dataset, masksIn);
  const rows = prepared(dataset, REPORTS_SQL).raw();
  for (const row of rows.iterate()) {
    const [report, agency, year, isRead, themes] = asReportRow(row);
    const admitted = masksIn(themes).problem;
    const promised = admitted & (measures[report] ?? 0);
    yield { agency, year, isRead: isRead === 1, admitted, promised };
  }
}

const REPORTS_SQL = `SELECT report.id, agency, year, problem_state <> 'absent', themes
FROM report_row AS report JOIN report_kind ON report_kind.id = report.kind
WHERE superseded = 0 ORDER BY agency, year`;

/** By report: the themes whose problems its measures answer. */
function readMeasures(dataset: Dataset, masksIn: (codes: number) => Masks): Int32Array {
  const last = Number(prepared(dataset, "SELECT coalesce(max(id), 0) FROM report_row").pluck().get());
  const measures = new Int32Array(last + 1);
  for (const row of prepared(dataset, "SELECT report, codes FROM statement_row WHERE part = 0").raw().iterate()) {
    const [report, codes] = asStatementRow(row);
    measures[report] = (measures[report] ?? 0) | masksIn(codes).measure;
  }
  return measures;
}

/** The themes that codes name as problems, and those that they answer as measures. */
type Masks = { readonly problem: number; readonly measure: number };

/** Gives a function that tells the masks of the codes that a word joins. */
function maskReader(dataset: Dataset): (codes: number) => Masks {
  const known = new Map<number, Masks>();
  const text = prepared(dataset, "SELECT text FROM word WHERE id = ?").pluck();
  return (codes) => {
    const masks = known.get(codes) ?? masksOf(String(text.get(codes)).split("|"));
    known.set(codes, masks);
    return masks;
  };
}

function masksOf(codes: readonly string[]): Masks {
  let problem = 0;
  let measure = 0;
  for (const [bit, theme] of THEME_CODES.entries()) {
    if (codes.includes(theme)) problem |= 1 << bit;
    if (theme !== UNCLASSIFIED && codes.includes(THEMES[theme].measure)) measure |= 1 << bit;
  }
  return { problem, measure };
}

/** The rows that the statements above select. */
function asReportRow(row: unknown): readonly [number, number, number, number, number] {
  return row as readonly [number, number, number, number, number];
}

function asStatementRow(row: unknown): readonly [number, number] {
  return row as readonly [number, number];
}

/** The names come from THEMES itself. */
function themeNames(): readonly Theme[] {
  return Object.keys(THEMES) as Theme[];
}
