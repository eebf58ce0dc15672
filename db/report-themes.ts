import { THEMES, type Theme, UNCLASSIFIED } from "../lib/vocabulary/themes";
import { type Dataset, listRows, prepared } from "./database";

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
  const { problems, measures } = readMasks(dataset);
  const rows = prepared(dataset, REPORTS_SQL).raw();
  for (const row of rows.iterate()) {
    const [report, agency, year, isRead] = asReportRow(row);
    const admitted = problems[report] ?? 0;
    const promised = admitted & (measures[report] ?? 0);
    yield { agency, year, isRead: isRead === 1, admitted, promised };
  }
}

const REPORTS_SQL = `SELECT id, agency, year, problem_state <> 'absent' FROM report
WHERE superseded = 0 ORDER BY agency, year`;

/** By report: the themes of its problems, and the themes whose problems its measures answer. */
function readMasks(dataset: Dataset) {
  const last = Number(prepared(dataset, "SELECT coalesce(max(id), 0) FROM report").pluck().get());
  const problems = new Int32Array(last + 1);
  const measures = new Int32Array(last + 1);
  const masks = new Map(
    listRows<{ id: number; text: string }>(dataset, CODES_SQL).map(({ id, text }) => [id, masksOf(text.split("|"))]),
  );
  for (const row of prepared(dataset, "SELECT report, part, codes FROM statement_row").raw().iterate()) {
    const [report, part, codes] = asStatementRow(row);
    const mask = masks.get(codes);
    if (mask === undefined) continue;
    if (part === 1) problems[report] = (problems[report] ?? 0) | mask.problem;
    else measures[report] = (measures[report] ?? 0) | mask.measure;
  }
  return { problems, measures };
}

const CODES_SQL = "SELECT id, text FROM word WHERE id IN (SELECT DISTINCT codes FROM statement_row)";

function masksOf(codes: readonly string[]): { readonly problem: number; readonly measure: number } {
  let problem = 0;
  let measure = 0;
  for (const [bit, theme] of THEME_CODES.entries()) {
    if (codes.includes(theme)) problem |= 1 << bit;
    if (theme !== UNCLASSIFIED && codes.includes(THEMES[theme].measure)) measure |= 1 << bit;
  }
  return { problem, measure };
}

/** The rows that the statements above select. */
function asReportRow(row: unknown): readonly [number, number, number, number] {
  return row as readonly [number, number, number, number];
}

function asStatementRow(row: unknown): readonly [number, number, number] {
  return row as readonly [number, number, number];
}

/** The names come from THEMES itself. */
function themeNames(): readonly Theme[] {
  return Object.keys(THEMES) as Theme[];
}
