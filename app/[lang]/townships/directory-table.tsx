import type { DirectoryRow } from "@/db/queries/list-agencies";
import { townshipAddress } from "@/lib/view/addresses";
import { DIRECTORY_COPY } from "@/lib/view/copy/directory-copy";
import { formatNumber, formatYears } from "@/lib/view/format";
import type { Language } from "@/lib/vocabulary/code-labels";
import { WrittenOnce } from "../../_markup/written-once";
import type { DIRECTORY_SORTS } from "./search-params";

type Sort = (typeof DIRECTORY_SORTS)[number];

type DirectoryTableProps = {
  readonly rows: readonly DirectoryRow[];
  readonly language: Language;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly sortAddress: (sort: Sort, descending: boolean) => string;
};

/** A page of the directory; the heads are links that sort, so that it works without script. */
export function DirectoryTable({ rows, language, sort, descending, sortAddress }: DirectoryTableProps) {
  return (
    <WrittenOnce className="scroll mt-3">
      <table className="plain wide">
        <caption>{DIRECTORY_COPY.sortNote[language]}</caption>
        <thead>
          <tr>
            {HEADS.map(({ word, sorts, numeric }) => {
              const current = sorts === sort;
              return (
                <th
                  key={word}
                  scope="col"
                  className={numeric ? "number" : undefined}
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
              <td>{placeOf(row) || DIRECTORY_COPY.unresolved[language]}</td>
              <td>{row.kind}</td>
              <td className="number">{formatNumber(row.reports)}</td>
              <td className="number">
                {row.firstYear !== null && row.lastYear !== null && formatYears(row.firstYear, row.lastYear)}
              </td>
              <NumberCell value={row.requests} language={language} />
              <NumberCell value={row.disclosures} language={language} />
            </tr>
          ))}
        </tbody>
      </table>
    </WrittenOnce>
  );
}

const HEADS = [
  { word: "name", sorts: "name", numeric: false },
  { word: "place", sorts: "place", numeric: false },
  { word: "kind", sorts: null, numeric: false },
  { word: "reports", sorts: "reports", numeric: true },
  { word: "years", sorts: null, numeric: true },
  { word: "requests", sorts: "requests", numeric: true },
  { word: "disclosures", sorts: "disclosures", numeric: true },
] as const satisfies readonly { word: keyof typeof DIRECTORY_COPY; sorts: Sort | null; numeric: boolean }[];

function NumberCell({ value, language }: { readonly value: number | null; readonly language: Language }) {
  if (value !== null) return <td className="number">{formatNumber(value)}</td>;
  return (
    <td className="number">
      <span className="missing">
        <span>{DIRECTORY_COPY.notKnown[language]}</span>
      </span>
    </td>
  );
}

function placeOf(row: DirectoryRow): string {
  return [row.province, row.prefecture, row.county].filter((name) => name !== null).join(" · ");
}
