import type { Recurrence, ThemePair } from "@/db/queries/list-recurrence";
import { codeLabel } from "../vocabulary/code-labels";
import { pageAddress } from "./addresses";
import { RECURRENCE_COPY as COPY } from "./copy/recurrence-copy";
import { countCell } from "./count-cell";
import { type Figure, wordCell } from "./figure";
import { formatNumber, formatShare } from "./format";
import type { OverviewFrame } from "./overview-requests";
import { placeWords, scopeParameters, yearWords } from "./scope";

const MOST_PAIRS = 15;

/** The themes that the same reports name, the most frequent pairs first, each with its share of either theme. */
export function themePairFigure(
  pairs: readonly ThemePair[],
  recurrence: readonly Recurrence[],
  frame: OverviewFrame,
): Figure {
  const { language, years, scope } = frame;
  const admitted = sumBy(
    recurrence,
    years,
    ({ theme }) => theme,
    ({ admitted: count }) => count,
  );
  const together = sumBy(
    pairs,
    years,
    ({ theme, other }) => `${theme}/${other}`,
    ({ reports }) => reports,
  );
  const rows = [...together]
    .toSorted(([x, m], [y, n]) => n - m || (x < y ? -1 : 1))
    .slice(0, MOST_PAIRS)
    .map(([key, reports]) => {
      const [theme = "", other = ""] = key.split("/");
      return { theme, other, reports };
    });
  const label = (theme: string) => codeLabel("theme", theme, language);
  const link = (theme: string) =>
    wordCell(label(theme), pageAddress(language, `/themes/${theme}`, scopeParameters(scope)));
  const shareOf = (theme: string, reports: number) =>
    wordCell(formatShare(reports, admitted.get(theme) ?? reports, language));
  const [first] = rows;
  return {
    id: "themes.pairs",
    title:
      first === undefined
        ? COPY.pairsPlain[language]
        : COPY.pairsTitle[language](label(first.theme), label(first.other), formatNumber(first.reports)),
    subtitle: COPY.pairsMeasure[language](yearWords(years), placeWords(scope, language)),
    columns: [
      { key: "theme", label: COPY.theme[language], numeric: false },
      { key: "other", label: COPY.other[language], numeric: false },
      { key: "reports", label: COPY.reports[language], numeric: true },
      { key: "of_first", label: COPY.ofFirst[language], numeric: false },
      { key: "of_second", label: COPY.ofSecond[language], numeric: false },
    ],
    rows: rows.map(({ theme, other, reports }) => ({
      key: `${theme}/${other}`,
      cells: [
        link(theme),
        link(other),
        countCell(reports, null, language),
        shareOf(theme, reports),
        shareOf(other, reports),
      ],
    })),
    drawing: { kind: "table" },
    notes: [],
    restsOn: null,
    missing: [],
    extract: null,
  };
}

function sumBy<Row extends { readonly year: number }>(
  rows: readonly Row[],
  years: readonly number[],
  keyOf: (row: Row) => string,
  countOf: (row: Row) => number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    if (!years.includes(row.year)) continue;
    const before = sums.get(keyOf(row));
    sums.set(keyOf(row), countOf(row) + (before === undefined ? 0 : before));
  }
  return sums;
}
