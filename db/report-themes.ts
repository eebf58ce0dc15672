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

/** The current reports of these agencies (JSON: ids), each one's together and in order of year. */
export function* readReportThemes(dataset: Dataset, agencies: string): Generator<ThemedReport> {
  const masksIn = maskReader(dataset);
  for (const row of prepared(dataset, REPORTS_SQL).raw().iterate(agencies)) {
    const [agency, year, isRead, themes, measures] = asReportRow(row);
    const admitted = masksIn(themes).problem;
    const answered = (measures?.split(",") ?? []).reduce((mask, codes) => mask | masksIn(Number(codes)).measure, 0);
    yield { agency, year, isRead: isRead === 1, admitted, promised: admitted & answered };
  }
}

const REPORTS_SQL = `SELECT agency, year, problem_state <> 'absent', themes,
  (SELECT group_concat(codes) FROM statement_row WHERE statement_row.report = report.id AND part = 0)
FROM json_each(?) AS asked CROSS JOIN report_row AS report ON report.agency = asked.value AND superseded = 0
JOIN report_kind ON report_kind.id = report.kind ORDER BY agency, year`;

/** The themes that codes name as problems, and those that they answer as measures. */
type Masks = { readonly problem: number; readonly measure: number };

/** Gives a function that tells the masks of the codes that a word joins, by the word's id. */
function maskReader(dataset: Dataset): (codes: number) => Masks {
  const known: Masks[] = [];
  const text = prepared(dataset, "SELECT text FROM word WHERE id = ?").pluck();
  return (codes) => {
    const masks = known[codes] ?? masksOf(String(text.get(codes)).split("|"));
    known[codes] = masks;
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

/** What the statement above selects, of columns that are STRICT. */
function asReportRow(row: unknown): readonly [number, number, number, number, string | null] {
  return row as readonly [number, number, number, number, string | null];
}

/** The names come from THEMES itself. */
function themeNames(): readonly Theme[] {
  return Object.keys(THEMES) as Theme[];
}
