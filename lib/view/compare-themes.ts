import type { AgencyReport } from "@/db/queries/find-agency";
import { isTheme, type Theme } from "../vocabulary/themes";
import type { ComparedYears } from "./compared-years";

/** A theme with the number of reports in which each side names it as a problem. */
export type ComparedTheme = { readonly theme: Theme; readonly a: number; readonly b: number };

/** What one side's reports name. */
type ThemesByYear = { readonly reports: ReadonlyMap<number, Pick<AgencyReport, "themes">> };

/**
 * The problem themes of two sides: named by A alone, by both, by B alone; those named most first. `years` keeps
 * to one report of each side.
 */
export function compareThemes(
  a: ThemesByYear,
  b: ThemesByYear,
  years: ComparedYears | null,
): Readonly<Record<"onlyA" | "both" | "onlyB", readonly ComparedTheme[]>> {
  const [ofA, ofB] = [timesNamed(a, years?.a ?? null), timesNamed(b, years?.b ?? null)];
  const rows = [...new Set([...ofA.keys(), ...ofB.keys()])]
    .map((theme) => ({ theme, a: ofA.get(theme) ?? 0, b: ofB.get(theme) ?? 0 }))
    .sort((x, y) => y.a + y.b - (x.a + x.b) || (x.theme < y.theme ? -1 : 1));
  return {
    onlyA: rows.filter((row) => row.b === 0),
    both: rows.filter((row) => row.a > 0 && row.b > 0),
    onlyB: rows.filter((row) => row.a === 0),
  };
}

/** In how many reports each theme is named. */
function timesNamed({ reports }: ThemesByYear, only: number | null): ReadonlyMap<Theme, number> {
  const named = new Map<Theme, number>();
  for (const [year, { themes }] of reports) {
    if (only !== null && year !== only) continue;
    for (const theme of themes.split("|")) if (isTheme(theme)) named.set(theme, (named.get(theme) ?? 0) + 1);
  }
  return named;
}
