import { isTheme, type Theme } from "../../lib/vocabulary/themes";
import { currentDataset, type Dataset, listRows, oncePerDataset } from "../database";
import { rollupRecurrence, rollupThemePair } from "../rollup-schema";
import { ROW_LIMIT } from "../row-limit";
import { columnsOf } from "../table-columns";
import type { Place } from "./place";

export type Recurrence = Readonly<Omit<typeof rollupRecurrence.$inferSelect, "scope">>;
export type ThemePair = Readonly<Omit<typeof rollupThemePair.$inferSelect, "scope">>;

const RECURRENCE_SQL = `SELECT ${columnsOf(rollupRecurrence)} FROM rollup_recurrence WHERE scope = ? ORDER BY year`;
const PAIRS_SQL = `SELECT ${columnsOf(rollupThemePair)} FROM rollup_theme_pair WHERE scope = ? ORDER BY year`;

/** How long the problems of a scope have been admitted, by year and theme. */
export function listRecurrence(scope: string): readonly Recurrence[] {
  return listRows<Recurrence>(currentDataset(), RECURRENCE_SQL, scope);
}

/** Which themes the reports of a place name together, by year; `scope` is the place in the roll-ups. */
export function listThemePairs(place: Place, scope: string): readonly ThemePair[] {
  if (scope === "") return listNationalPairs();
  const isSmall = place.prefecture !== null || place.county !== null;
  return isSmall ? countPairs(place) : listRows<ThemePair>(currentDataset(), PAIRS_SQL, scope);
}

/** Some 700 rows, on every themes page of the country. */
const listNationalPairs = oncePerDataset((dataset) => listRows<ThemePair>(dataset, PAIRS_SQL, ""));

/** The same for a prefecture or a county, of which the roll-ups hold no pairs. */
function countPairs(place: Place): readonly ThemePair[] {
  const pairs = new Map<string, ThemePair>();
  for (const { year, themes, reports } of listRows<NamedThemes>(currentDataset(), NAMED_SQL, place)) {
    const named = themes.split("|").filter((theme): theme is Theme => isTheme(theme));
    for (const [at, theme] of named.entries()) {
      for (const other of named.slice(at + 1)) {
        const key = `${year} ${theme} ${other}`;
        pairs.set(key, { year, theme, other, reports: reports + Number(pairs.get(key)?.reports ?? 0) });
      }
    }
  }
  return [...pairs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pair]) => pair);
}

/** `themes` by name. */
type NamedThemes = { readonly year: number; readonly themes: string; readonly reports: number };

const NAMED_SQL = `SELECT year, themes, count(*) AS reports
FROM agency CROSS JOIN report ON report.agency = agency.id AND report.superseded = 0
WHERE province = :province AND prefecture = :prefecture AND (:county IS NULL OR county = :county)
GROUP BY year, themes`;

/** A problem that one agency admits several years running. */
export type ThemeRun = {
  readonly theme: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly county: string | null;
  readonly first: number;
  readonly last: number;
  readonly years: number;
  readonly promised: number;
};

/** The longest runs of a theme, or of any (null), of two years and more, in a place, the longest and latest first. */
export function listThemeRuns(theme: string | null, place: Place, limit: number): readonly ThemeRun[] {
  return themeRuns(currentDataset(), theme, place, limit);
}

export function themeRuns(dataset: Dataset, theme: string | null, place: Place, limit: number): readonly ThemeRun[] {
  const levels = (["province", "prefecture", "county"] as const).filter((level) => place[level] !== null);
  const values = Object.fromEntries(levels.map((level) => [level, place[level]]));
  const asked = theme === null ? values : { ...values, theme };
  return listRows<ThemeRun>(dataset, themeRunsSql(theme, levels), { ...asked, limit });
}

/** Runs in their order until there are enough; of a small place, where these would be far between, those of its agencies. */
export function themeRunsSql(theme: string | null, levels: readonly (keyof Place)[]): string {
  const conditions = [
    "run.years >= 2",
    ...(theme === null ? [] : ["run.theme = (SELECT id FROM word WHERE text = :theme)"]),
    ...levels.map((level) => `agency.${level} = :${level}`),
  ];
  const isSmall = levels.includes("county") || levels.includes("prefecture");
  const from = isSmall
    ? "agency CROSS JOIN theme_run_row AS run ON run.agency = agency.id"
    : "theme_run_row AS run CROSS JOIN agency ON agency.id = run.agency";
  return `SELECT (SELECT text FROM word WHERE id = run.theme) AS theme, agency.agency_id AS agencyId,
  agency.name AS agencyName, agency.county, run.last - run.years + 1 AS first, run.last, run.years, run.promised
FROM ${from}
WHERE ${conditions.join(" AND ")} ORDER BY run.years DESC, run.last DESC, run.agency ${ROW_LIMIT}`;
}
