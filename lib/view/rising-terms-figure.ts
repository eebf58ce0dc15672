import type { TermRollup } from "@/db/queries/list-terms";
import { pageAddress } from "./addresses";
import { RECURRENCE_COPY as COPY } from "./copy/recurrence-copy";
import { countCell } from "./count-cell";
import { type Figure, wordCell } from "./figure";
import { formatList, formatShare } from "./format";
import type { OverviewFrame } from "./overview-requests";
import { scopeParameters, yearWords } from "./scope";

const NAMED_IN_TITLE = 3;

/**
 * The terms of problem statements that rise in the latest year of the selection, each with its reports of every year:
 * n of d, never a rate of change. Terms are counted for provinces and the country; a smaller place shows its province.
 */
export function risingTermsFigure(rollups: readonly TermRollup[], frame: OverviewFrame): Figure {
  const { language, years, scope } = frame;
  const latest = years.at(-1) ?? null;
  const rising = rollups.filter((row) => row.year === latest && row.rises > 0).toSorted((x, y) => x.rises - y.rises);
  const own = (term: string, year: number) => rollups.find((row) => row.term === term && row.year === year);
  const [first] = rising;
  const place = scope.province ?? COPY.country[language];
  return {
    id: "themes.terms",
    title:
      first === undefined || latest === null
        ? COPY.termsPlain[language]
        : COPY.termsTitle[language](
            latest,
            formatList(
              rising.slice(0, NAMED_IN_TITLE).map(({ term }) => `“${term}”`),
              language,
            ),
            formatShare(first.reportsWithTerm, first.reports, language),
          ),
    subtitle: COPY.termsMeasure[language](yearWords(years), place),
    columns: [
      { key: "term", label: COPY.term[language], numeric: false },
      ...years.map((year) => ({ key: String(year), label: String(year), numeric: true })),
    ],
    rows: rising.map(({ term }) => ({
      key: term,
      cells: [
        wordCell(term, pageAddress(language, "/search", { ...scopeParameters({ ...scope, years: null }), q: term })),
        ...years.map((year) => {
          const row = own(term, year);
          const restsOn = { n: row?.reportsWithTerm ?? 0, d: row?.reports ?? 0 };
          return countCell(row?.reportsWithTerm ?? null, restsOn, language);
        }),
      ],
    })),
    drawing: { kind: "table" },
    notes: [
      ...(first === undefined ? [COPY.noTerms[language]] : []),
      COPY.termsNote[language],
      ...(scope.prefecture === null && scope.county === null ? [] : [COPY.termsOfProvince[language](place)]),
    ],
    restsOn: null,
    missing: [],
    extract: null,
  };
}
