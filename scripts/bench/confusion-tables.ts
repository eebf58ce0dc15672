import { isTheme, THEMES, UNCLASSIFIED } from "@/lib/vocabulary/themes";
import type { BenchTable } from "./bench-part";
import type { SectionReading, StatementPair } from "./measure-labelled-sections";

/** Themes of one statement as labelled and as read. */
export type ThemePair = { readonly due: readonly string[]; readonly read: readonly string[] };

const NONE = "none";
const THEME_CODES = [...Object.keys(THEMES), UNCLASSIFIED, NONE];

/**
 * Theme labelled (row) against theme read (column, by the number of its row). A theme that was missed is counted under
 * every theme that was read in its stead, or under `none`; one that was read for no reason stands in the row `none`.
 */
export function themeConfusion(title: string, pairs: readonly ThemePair[]): BenchTable {
  const counts = new Map<string, number>();
  const count = (due: string, read: string) => counts.set(`${due} ${read}`, (counts.get(`${due} ${read}`) ?? 0) + 1);
  for (const pair of pairs) {
    const missed = pair.due.filter((code) => !pair.read.includes(code));
    const invented = pair.read.filter((code) => !pair.due.includes(code));
    for (const code of pair.due) if (pair.read.includes(code)) count(code, code);
    for (const code of missed) for (const other of invented.length === 0 ? [NONE] : invented) count(code, other);
    if (missed.length === 0) for (const code of invented) count(NONE, code);
  }
  const rows = THEME_CODES.map((due, place) => ({
    theme: `${place + 1} ${due}`,
    ...Object.fromEntries(THEME_CODES.map((read, column) => [`:${column + 1}`, dotted(counts.get(`${due} ${read}`))])),
  }));
  return { title, rows };
}

/** Problem, measure or nothing as labelled (row) against what was read (column); cut in other places beside it. */
export function splittingConfusion(readings: readonly SectionReading[]): BenchTable {
  const parts = ["problem", "measure", NONE] as const;
  const pairs = readings.flatMap((reading) => reading.pairs);
  const partOf = (side: StatementPair["due"]) => side?.part ?? NONE;
  const rows = parts.map((due) => {
    const own = pairs.filter((pair) => partOf(pair.due) === due);
    return {
      labelled: due,
      ...Object.fromEntries(
        parts.map((read) => [`read ${read}`, dotted(own.filter((pair) => partOf(pair.read) === read).length)]),
      ),
      "cut elsewhere": dotted(own.filter((pair) => pair.due !== null && pair.read !== null && !pair.isWhole).length),
    };
  });
  return { title: "problems and measures: labelled (rows) against read (columns)", rows };
}

/** The labelled problem statements of sections, for the theme table. */
export function themePairsOf(readings: readonly SectionReading[]): readonly ThemePair[] {
  return readings
    .flatMap((reading) => reading.pairs)
    .filter(({ due, read }) => due?.part === "problem" || read?.part === "problem")
    .map(({ due, read }) => ({ due: themesOf(due), read: themesOf(read) }));
}

function themesOf(statement: StatementPair["due"]): readonly string[] {
  return (statement?.codes ?? []).filter((code) => isTheme(code) || code === UNCLASSIFIED);
}

function dotted(count: number | undefined): string {
  return count === undefined || count === 0 ? "." : String(count);
}
