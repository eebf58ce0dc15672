import { and, asc, eq, gt, lt, notLike, sql } from "drizzle-orm";
import { currentDataset, listRows } from "../database";
import { rollupCoverage, rollupIndicator, rollupTheme } from "../schema";
import { columnsOf } from "../table-columns";
import { typedReads } from "../typed-reads";

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
  const below =
    scope === ""
      ? and(gt(rollupCoverage.scope, ""), notLike(rollupCoverage.scope, "%/%"))
      : and(
          gt(rollupCoverage.scope, `${scope}/`),
          lt(rollupCoverage.scope, `${scope}0`),
          sql`instr(substr(${rollupCoverage.scope}, ${scope.length + 2}), '/') = 0`,
        );
  return typedReads(currentDataset())
    .select()
    .from(rollupCoverage)
    .where(below)
    .orderBy(asc(rollupCoverage.scope), asc(rollupCoverage.year))
    .all();
}

/** One theme in every scope one level below: the provinces of the country, the counties of a prefecture. */
export function listThemeBelow(scope: string, theme: string): readonly (ThemeRollup & { readonly scope: string })[] {
  const within =
    scope === ""
      ? and(gt(rollupTheme.scope, ""), notLike(rollupTheme.scope, "%/%"))
      : and(
          gt(rollupTheme.scope, `${scope}/`),
          lt(rollupTheme.scope, `${scope}0`),
          sql`instr(substr(${rollupTheme.scope}, ${scope.length + 2}), '/') = 0`,
        );
  return typedReads(currentDataset())
    .select()
    .from(rollupTheme)
    .where(and(eq(rollupTheme.theme, theme), within))
    .orderBy(asc(rollupTheme.scope), asc(rollupTheme.year))
    .all();
}
