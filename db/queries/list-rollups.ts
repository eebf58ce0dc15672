import { currentDataset, listRows } from "../database";
import { rollupCoverage, rollupIndicator, rollupTheme } from "../rollup-schema";
import { columnsOf } from "../table-columns";

export type IndicatorRollup = Readonly<Omit<typeof rollupIndicator.$inferSelect, "scope">>;
export type ThemeRollup = Readonly<Omit<typeof rollupTheme.$inferSelect, "scope">>;
export type CoverageRollup = Readonly<typeof rollupCoverage.$inferSelect>;

const INDICATOR_SQL = `SELECT ${columnsOf(rollupIndicator)} FROM rollup_indicator WHERE scope = ? ORDER BY year`;
const THEME_SQL = `SELECT ${columnsOf(rollupTheme)} FROM rollup_theme WHERE scope = ? ORDER BY year`;
const COVERAGE_SQL = `SELECT ${columnsOf(rollupCoverage)} FROM rollup_coverage WHERE scope = ? ORDER BY year`;

/** Sums of every headline figure of a scope, by year. */
export function listIndicatorRollups(scope: string): readonly IndicatorRollup[] {
  return listRows<IndicatorRollup>(currentDataset(), INDICATOR_SQL, scope);
}

/** In how many reports of a scope each problem theme is named, by year. */
export function listThemeRollups(scope: string): readonly ThemeRollup[] {
  return listRows<ThemeRollup>(currentDataset(), THEME_SQL, scope);
}

/** How many agencies of a scope have a report, by year. */
export function listCoverageRollups(scope: string): readonly CoverageRollup[] {
  return listRows<CoverageRollup>(currentDataset(), COVERAGE_SQL, scope);
}

/** The same for every scope one level below: the provinces of the country, the counties of a prefecture. */
export function listCoverageBelow(scope: string): readonly CoverageRollup[] {
  return listRows<CoverageRollup>(currentDataset(), COVERAGE_BELOW_SQL, scopesBelow(scope));
}

/** One theme in every scope one level below: the provinces of the country, the counties of a prefecture. */
export function listThemeBelow(scope: string, theme: string): readonly (ThemeRollup & { readonly scope: string })[] {
  return listRows(currentDataset(), THEME_BELOW_SQL, { ...scopesBelow(scope), theme });
}

/** Names that begin with the scope; what follows it, from `rest` on, has no further level. */
function scopesBelow(scope: string) {
  return scope === ""
    ? { after: "", before: "\u{10FFFF}", rest: 1 }
    : { after: `${scope}/`, before: `${scope}0`, rest: scope.length + 2 };
}

/** The few scopes first, then the rows of each: there are many times more rows of scopes further below. */
const BELOW = `FROM scope CROSS JOIN`;
const IS_BELOW = `WHERE scope.name > :after AND scope.name < :before AND instr(substr(scope.name, :rest), '/') = 0
ORDER BY scope.name, year`;

const COVERAGE_BELOW_SQL = `SELECT scope.name AS scope, year, agencies, reports, complete, partial, absent
${BELOW} rollup_coverage_row ON rollup_coverage_row.scope = scope.id ${IS_BELOW}`;

const THEME_BELOW_SQL = `SELECT scope.name AS scope, year, :theme AS theme, reports, reports_with_theme AS reportsWithTheme
${BELOW} rollup_theme_row ON rollup_theme_row.scope = scope.id
  AND rollup_theme_row.theme = (SELECT id FROM word WHERE text = :theme) ${IS_BELOW}`;
