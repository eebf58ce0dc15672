import { and, asc, eq, gt, lt, notLike, sql } from "drizzle-orm";
import { currentDataset } from "../database";
import { rollupCoverage, rollupIndicator, rollupTheme } from "../schema";

export type IndicatorRollup = Readonly<Omit<typeof rollupIndicator.$inferSelect, "scope">>;
export type ThemeRollup = Readonly<Omit<typeof rollupTheme.$inferSelect, "scope">>;
export type CoverageRollup = Readonly<typeof rollupCoverage.$inferSelect>;

/** Sums of every headline figure of a scope, by year. */
export function listIndicatorRollups(scope: string): readonly IndicatorRollup[] {
  return currentDataset()
    .drizzle.select()
    .from(rollupIndicator)
    .where(eq(rollupIndicator.scope, scope))
    .orderBy(asc(rollupIndicator.year))
    .all();
}

/** In how many reports of a scope each problem theme is named, by year. */
export function listThemeRollups(scope: string): readonly ThemeRollup[] {
  return currentDataset()
    .drizzle.select()
    .from(rollupTheme)
    .where(eq(rollupTheme.scope, scope))
    .orderBy(asc(rollupTheme.year))
    .all();
}

/** How many agencies of a scope have a report, by year. */
export function listCoverageRollups(scope: string): readonly CoverageRollup[] {
  return currentDataset()
    .drizzle.select()
    .from(rollupCoverage)
    .where(eq(rollupCoverage.scope, scope))
    .orderBy(asc(rollupCoverage.year))
    .all();
}

/** The same for every scope one level below: the provinces of the country, the counties of a prefecture. */
export function listCoverageBelow(scope: string): readonly CoverageRollup[] {
  const { drizzle } = currentDataset();
  const below =
    scope === ""
      ? and(gt(rollupCoverage.scope, ""), notLike(rollupCoverage.scope, "%/%"))
      : and(
          gt(rollupCoverage.scope, `${scope}/`),
          lt(rollupCoverage.scope, `${scope}0`),
          sql`instr(substr(${rollupCoverage.scope}, ${scope.length + 2}), '/') = 0`,
        );
  return drizzle
    .select()
    .from(rollupCoverage)
    .where(below)
    .orderBy(asc(rollupCoverage.scope), asc(rollupCoverage.year))
    .all();
}

/** One theme in every scope one level below: the provinces of the country, the counties of a prefecture. */
export function listThemeBelow(scope: string, theme: string): readonly (ThemeRollup & { readonly scope: string })[] {
  const { drizzle } = currentDataset();
  const within =
    scope === ""
      ? and(gt(rollupTheme.scope, ""), notLike(rollupTheme.scope, "%/%"))
      : and(
          gt(rollupTheme.scope, `${scope}/`),
          lt(rollupTheme.scope, `${scope}0`),
          sql`instr(substr(${rollupTheme.scope}, ${scope.length + 2}), '/') = 0`,
        );
  return drizzle
    .select()
    .from(rollupTheme)
    .where(and(eq(rollupTheme.theme, theme), within))
    .orderBy(asc(rollupTheme.scope), asc(rollupTheme.year))
    .all();
}
