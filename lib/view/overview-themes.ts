import type { ThemeRollup } from "@/db/queries/list-rollups";
import { codeLabel } from "../vocabulary/code-labels";
import { extractAddress, pageAddress } from "./addresses";
import { FIGURE_COPY } from "./copy/figure-copy";
import { OVERVIEW_COPY } from "./copy/overview-copy";
import { countCell } from "./count-cell";
import { type Figure, wordCell } from "./figure";
import { formatNumber } from "./format";
import type { OverviewFrame } from "./overview-requests";
import { placeWords, scopeParameters, yearWords } from "./scope";

/** The theme named by most reports of the latest year, with n of d; null where no section 5 was read. */
export function leadingTheme(rollups: readonly ThemeRollup[], years: readonly number[]): ThemeRollup | null {
  const year = rollups.filter((row) => years.includes(row.year) && row.reports > 0).at(-1)?.year;
  const named = rollups.filter((row) => row.year === year && row.theme !== "other" && row.reportsWithTheme > 0);
  return named.reduce<ThemeRollup | null>(
    (most, row) => (most === null || row.reportsWithTheme > most.reportsWithTheme ? row : most),
    null,
  );
}

/** Themes × years: how many reports name each; those named most come first. */
export function themeFigure(rollups: readonly ThemeRollup[], frame: OverviewFrame): Figure {
  const { language, years, scope } = frame;
  const byKey = new Map(rollups.map((row) => [`${row.theme}/${row.year}`, row]));
  const named = (theme: string) =>
    rollups
      .filter((row) => row.theme === theme && years.includes(row.year))
      .reduce((sum, row) => sum + row.reportsWithTheme, 0);
  const themes = [...new Set(rollups.map((row) => row.theme))]
    .map((theme) => ({ theme, total: named(theme) }))
    .filter(({ total }) => total > 0)
    .sort((x, y) => y.total - x.total || (x.theme < y.theme ? -1 : 1));
  const leading = leadingTheme(rollups, years);
  return {
    id: "overview.themes",
    title:
      leading === null
        ? OVERVIEW_COPY.themesPlain[language]
        : OVERVIEW_COPY.themesTitle[language](
            leading.year,
            codeLabel("theme", leading.theme, language),
            formatNumber(leading.reportsWithTheme),
            formatNumber(leading.reports),
          ),
    subtitle: OVERVIEW_COPY.themesMeasure[language](yearWords(years), placeWords(scope, language)),
    columns: [
      { key: "theme", label: OVERVIEW_COPY.theme[language], numeric: false },
      ...years.map((year) => ({ key: String(year), label: String(year), numeric: true })),
    ],
    rows: themes.map(({ theme }) => ({
      key: theme,
      cells: [
        wordCell(codeLabel("theme", theme, language), pageAddress(language, `/themes/${theme}`)),
        ...years.map((year) => {
          const row = byKey.get(`${theme}/${year}`);
          const restsOn = row === undefined ? { n: 0, d: 0 } : { n: row.reportsWithTheme, d: row.reports };
          return countCell(row === undefined ? null : row.reportsWithTheme, restsOn, language);
        }),
      ],
    })),
    drawing: { kind: "heat", columns: years.map(String) },
    notes: years.some((year) => !rollups.some((row) => row.year === year && row.reports > 0))
      ? [FIGURE_COPY.hatch[language]]
      : [],
    restsOn: null,
    missing: [],
    extract: extractAddress("themes", scopeParameters(scope), language),
  };
}
