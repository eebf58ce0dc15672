import type { Theme } from "../vocabulary/themes";
import type { ComparedYears } from "./compared-years";
import type { TimelineRow } from "./theme-timeline";

/** A theme with the number of years in which each side names it as a problem. */
export type ComparedTheme = { readonly theme: Theme; readonly a: number; readonly b: number };

/**
 * The problem themes of two sides: named by A alone, by both, by B alone; those named in most years first. `years` keeps
 * to one report of each side.
 */
export function compareThemes(
  a: readonly TimelineRow[],
  b: readonly TimelineRow[],
  years: ComparedYears | null,
): Readonly<Record<"onlyA" | "both" | "onlyB", readonly ComparedTheme[]>> {
  const [ofA, ofB] = [yearsNamed(a, years?.a ?? null), yearsNamed(b, years?.b ?? null)];
  const rows = [...new Set([...ofA.keys(), ...ofB.keys()])]
    .map((theme) => ({ theme, a: ofA.get(theme)?.length ?? 0, b: ofB.get(theme)?.length ?? 0 }))
    .sort((x, y) => y.a + y.b - (x.a + x.b) || (x.theme < y.theme ? -1 : 1));
  return {
    onlyA: rows.filter((row) => row.b === 0),
    both: rows.filter((row) => row.a > 0 && row.b > 0),
    onlyB: rows.filter((row) => row.a === 0),
  };
}

function yearsNamed(rows: readonly TimelineRow[], only: number | null): ReadonlyMap<Theme, readonly number[]> {
  const named = rows.map((row) => {
    const cells = row.cells.filter((cell) => cell.problem !== null && (only === null || cell.year === only));
    return [row.theme, cells.map((cell) => cell.year)] as const;
  });
  return new Map(named.filter(([, years]) => years.length > 0));
}
