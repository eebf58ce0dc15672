import type { ThemeRollup } from "@/db/queries/list-rollups";
import { codeLabel, type Language } from "../vocabulary/code-labels";
import { UNCLASSIFIED } from "../vocabulary/themes";
import { extractAddress, pageAddress } from "./addresses";
import { FIGURE_COPY } from "./copy/figure-copy";
import { RECURRENCE_COPY as COPY } from "./copy/recurrence-copy";
import { countCell } from "./count-cell";
import { type Figure, type FigureRow, wordCell } from "./figure";
import { formatNumber, formatShare } from "./format";
import type { OverviewFrame } from "./overview-requests";
import { placeWords, scopeParameters, yearWords } from "./scope";

/** One theme by year: in how many of the reports whose section 5 was read it is named. */
export function themeYearsFigure(theme: string, rollups: readonly ThemeRollup[], frame: OverviewFrame): Figure {
  const { language, years, scope } = frame;
  const own = new Map(rollups.filter((row) => row.theme === theme).map((row) => [row.year, row]));
  const latest = years.flatMap((year) => own.get(year) ?? []).at(-1);
  const label = themeName(theme, language);
  const rows = years.map((year) => ({
    key: String(year),
    cells: [wordCell(String(year)), shareCell(own.get(year), frame)],
  }));
  return {
    id: "theme.years",
    title:
      latest === undefined
        ? COPY.sharePlain[language](label)
        : COPY.shareByYear[language](
            label,
            latest.year,
            formatShare(latest.reportsWithTheme, latest.reports, language),
          ),
    subtitle: COPY.shareMeasure[language](yearWords(years), placeWords(scope, language)),
    columns: [
      { key: "year", label: FIGURE_COPY.year[language], numeric: false },
      { key: "reports", label: COPY.reports[language], numeric: true },
    ],
    rows,
    drawing: { kind: "bars", series: { column: "reports", colour: "mark" }, ceiling: null, breaks: [] },
    notes: [COPY.shareNote[language], ...hatchNotes(rows, language)],
    restsOn: null,
    missing: [],
    extract: extractAddress("themes", { ...scopeParameters(scope), theme }, language),
  };
}

const MOST_PLACES = 40;

/** One theme in the places one level below, by year; null where there is none below. */
export function themePlacesFigure(
  theme: string,
  below: readonly (ThemeRollup & { readonly scope: string })[],
  frame: OverviewFrame,
): Figure | null {
  const { language, years, scope } = frame;
  const inYears = below.filter((row) => years.includes(row.year));
  const places = [...new Set(inYears.map((row) => row.scope))]
    .map((key) => {
      const own = inYears.filter((row) => row.scope === key);
      return { key, own, named: own.reduce((sum, row) => sum + row.reportsWithTheme, 0) };
    })
    .sort((x, y) => y.named - x.named || (x.key < y.key ? -1 : 1));
  if (places.length < 2) return null;
  const rows = places.slice(0, MOST_PLACES).map(({ key, own }) => ({
    key,
    cells: [
      wordCell(key.split("/").at(-1) ?? key, pageAddress(language, `/themes/${theme}`, placeParameters(key, frame))),
      ...years.map((year) =>
        shareCell(
          own.find((row) => row.year === year),
          frame,
        ),
      ),
    ],
  }));
  return {
    id: "theme.places",
    title: COPY.byPlacePlain[language](themeName(theme, language)),
    subtitle: COPY.shareMeasure[language](yearWords(years), placeWords(scope, language)),
    columns: [
      { key: "place", label: COPY.place[language], numeric: false },
      ...years.map((year) => ({ key: String(year), label: String(year), numeric: true })),
    ],
    rows,
    drawing: { kind: "heat", columns: years.map(String) },
    notes: [
      ...hatchNotes(rows, language),
      ...(places.length > MOST_PLACES ? [COPY.mostPlaces[language](formatNumber(MOST_PLACES))] : []),
    ],
    restsOn: null,
    missing: [],
    extract: extractAddress("themes", { ...scopeParameters(scope), theme, county: scope.county ?? "all" }, language),
  };
}

/** The theme in a sentence: what reports name. */
function themeName(theme: string, language: Language): string {
  return theme === UNCLASSIFIED ? COPY.unclassifiedLabel[language] : codeLabel("theme", theme, language);
}

/** That hatched places are gaps, where there are any. */
function hatchNotes(rows: readonly FigureRow[], language: Language): readonly string[] {
  const hasGap = rows.some(({ cells }) => cells.slice(1).some((cell) => cell.value === null));
  return hasGap ? [FIGURE_COPY.hatch[language]] : [];
}

function shareCell(row: ThemeRollup | undefined, { language }: OverviewFrame) {
  const restsOn = row === undefined ? { n: 0, d: 0 } : { n: row.reportsWithTheme, d: row.reports };
  return countCell(row?.reportsWithTheme ?? null, restsOn, language);
}

/** `省/市` as addresses name it. */
function placeParameters(key: string, { scope }: OverviewFrame) {
  const [province = null, prefecture = null, county = null] = key.split("/");
  return scopeParameters({ province, prefecture, county, years: scope.years });
}
