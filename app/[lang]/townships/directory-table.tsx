import type { DirectoryRow } from "@/db/queries/list-agencies";
import type { TrendYear } from "@/db/queries/list-agency-trends";
import { reportAddress, townshipAddress } from "@/lib/view/addresses";
import { DIRECTORY_COPY } from "@/lib/view/copy/directory-copy";
import type { FigureCell } from "@/lib/view/figure";
import { formatNumber, formatYears } from "@/lib/view/format";
import { reportCell } from "@/lib/view/report-cell";
import { trendMark } from "@/lib/view/trend-mark";
import type { Language } from "@/lib/vocabulary/code-labels";
import { FigureCellView } from "../../_components/figure-table";
import { TrendView } from "../../_components/trend-view";
import { WrittenOnce } from "../../_markup/written-once";
import type { DIRECTORY_SORTS } from "./search-params";

type Sort = (typeof DIRECTORY_SORTS)[number];

type DirectoryTableProps = {
  readonly rows: readonly DirectoryRow[];
  readonly trends: ReadonlyMap<string, readonly TrendYear[]>;
  readonly years: readonly number[];
  readonly language: Language;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly sortAddress: (sort: Sort, descending: boolean) => string;
};

/** A page of the directory; the heads are links that sort, so that it works without script. */
export function DirectoryTable({ rows, trends, years, language, sort, descending, sortAddress }: DirectoryTableProps) {
  return (
    <WrittenOnce className="scroll mt-3">
      <table className="plain wide">
        <caption>
          {DIRECTORY_COPY.sortNote[language]} {DIRECTORY_COPY.trendNote[language]}
        </caption>
        <thead>
          <tr>
            {HEADS.map(({ word, sorts, numeric, className }) => {
              const current = sorts === sort;
              return (
                <th
                  key={word}
                  scope="col"
                  className={className}
                  aria-sort={current ? (descending ? "descending" : "ascending") : undefined}
                >
                  {sorts === null ? (
                    DIRECTORY_COPY[word][language]
                  ) : (
                    <a href={sortAddress(sorts, current ? !descending : numeric)}>
                      {DIRECTORY_COPY[word][language]}
                      {current && (descending ? " ↓" : " ↑")}
                    </a>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.agencyId}>
              <th scope="row">
                <a href={townshipAddress(language, row.agencyId)}>{row.name}</a>
              </th>
              <PlaceCell row={row} language={language} />
              <td className="wide-only">{row.kind}</td>
              <td className="number">{formatNumber(row.reports)}</td>
              <td className="number wide-only">
                {row.firstYear !== null && row.lastYear !== null && formatYears(row.firstYear, row.lastYear)}
              </td>
              {COUNTS.map((count) => (
                <CountCell
                  key={count.column}
                  count={count}
                  trend={trends.get(row.agencyId) ?? []}
                  years={years}
                  language={language}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WrittenOnce>
  );
}

const HEADS = [
  { word: "name", sorts: "name", numeric: false, className: undefined },
  { word: "place", sorts: "place", numeric: false, className: undefined },
  { word: "kind", sorts: null, numeric: false, className: "wide-only" },
  { word: "reports", sorts: "reports", numeric: true, className: "number" },
  { word: "years", sorts: null, numeric: true, className: "number wide-only" },
  { word: "requests", sorts: "requests", numeric: true, className: "number" },
  { word: "disclosures", sorts: "disclosures", numeric: true, className: "number" },
] as const satisfies readonly {
  word: keyof typeof DIRECTORY_COPY;
  sorts: Sort | null;
  numeric: boolean;
  className: string | undefined;
}[];

/** Where an agency is; on narrow screens the lowest place alone. */
function PlaceCell({ row, language }: { readonly row: DirectoryRow; readonly language: Language }) {
  const places = [row.province, row.prefecture, row.county].filter((name) => name !== null);
  const last = places.at(-1);
  if (last === undefined) return <td>{DIRECTORY_COPY.unresolved[language]}</td>;
  return (
    <td>
      <span className="wide-only">{places.slice(0, -1).map((name) => `${name} · `)}</span>
      {last}
    </td>
  );
}

type Count = {
  readonly column: "reqNew" | "proactiveTotal";
  readonly locator: string;
};

const COUNTS: readonly Count[] = [
  { column: "reqNew", locator: "requests.req_new.total" },
  { column: "proactiveTotal", locator: "narrative.proactive_total" },
];

type CountCellProps = {
  readonly count: Count;
  readonly trend: readonly TrendYear[];
  readonly years: readonly number[];
  readonly language: Language;
};

/** The years as a small chart, and the latest of them as a number that leads to its report. */
function CountCell({ count, trend, years, language }: CountCellProps) {
  const points = years.map((year) => {
    const report = trend.find((one) => one.year === year);
    return { year, value: report?.[count.column] ?? null, hasReport: report !== undefined };
  });
  const latest = trend.at(-1);
  return (
    <td className="number">
      <TrendView mark={trendMark(points, language)} />
      <span className="beside-trend">
        {latest !== undefined && (
          <span>
            <FigureCellView cell={latestCell(latest, count, language)} />
          </span>
        )}
      </span>
    </td>
  );
}

function latestCell(report: TrendYear, { column, locator }: Count, language: Language): FigureCell {
  const value = report[column];
  const href = reportAddress(language, report.reportId, locator);
  const qualifier = column === "proactiveTotal" ? report.proactiveQualifier : null;
  const cell = reportCell({ value, status: value === null ? "not_stated" : "stated", qualifier }, href, language);
  return value === null ? { ...cell, text: DIRECTORY_COPY.notKnown[language] } : cell;
}
