import { currentDataset, type Dataset, listRows, oncePerDataset } from "../database";
import { rollupRecurrence, rollupThemePair } from "../schema";
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

/** Which themes the reports of a scope name together, by year. */
export function listThemePairs(scope: string): readonly ThemePair[] {
  return scope === "" ? listNationalPairs() : listRows<ThemePair>(currentDataset(), PAIRS_SQL, scope);
}

/** Some 700 rows, on every themes page of the country. */
const listNationalPairs = oncePerDataset((dataset) => listRows<ThemePair>(dataset, PAIRS_SQL, ""));

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
    ...(theme === null ? [] : ["run.theme = :theme"]),
    ...levels.map((level) => `agency.${level} = :${level}`),
  ];
  const isSmall = levels.includes("county") || levels.includes("prefecture");
  return `SELECT run.theme, agency.agency_id AS agencyId, agency.name AS agencyName, agency.county,
  run.first, run.last, run.years, run.promised
FROM ${isSmall ? "agency CROSS JOIN theme_run AS run ON run.agency = agency.id" : "theme_run AS run CROSS JOIN agency ON agency.id = run.agency"}
WHERE ${conditions.join(" AND ")} ORDER BY run.years DESC, run.last DESC, run.agency LIMIT :limit`;
}
