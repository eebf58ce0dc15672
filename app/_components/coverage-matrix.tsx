import type { CoverageRollup } from "@/db/queries/list-rollups";
import { pageAddress, reportAddress, townshipAddress } from "@/lib/view/addresses";
import { OVERVIEW_COPY } from "@/lib/view/copy/overview-copy";
import type { CoverageRow, CoverageState } from "@/lib/view/coverage";
import { formatNumber } from "@/lib/view/format";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";
import { WrittenOnce } from "../_markup/written-once";

type MatrixProps = { readonly language: Language; readonly years: readonly number[] };

/** Agency × year, one matrix for each county: each cell leads to the report, or says that there is none. */
export function CoverageMatrix({ language, years, rows }: MatrixProps & { readonly rows: readonly CoverageRow[] }) {
  const counties = [...new Set(rows.map((row) => row.county))];
  return (
    <div className="matrices">
      {counties.map((county) => (
        <MatrixFrame key={county} language={language} years={years} head={county ?? OVERVIEW_COPY.agency[language]}>
          {rows
            .filter((row) => row.county === county)
            .map((row) => (
              <CoverageLine key={row.agencyId} row={row} language={language} />
            ))}
        </MatrixFrame>
      ))}
    </div>
  );
}

function CoverageLine({ row, language }: { readonly row: CoverageRow; readonly language: Language }) {
  return (
    <tr>
      <th scope="row">
        <a href={townshipAddress(language, row.agencyId)}>{row.name}</a>
      </th>
      {row.years.map(({ year, state, reportId }) => (
        <td key={year}>
          {reportId === null ? (
            <span className="blank state-none">
              <span>{OVERVIEW_COPY.none[language]}</span>
            </span>
          ) : (
            <a
              className={`state-${state}`}
              href={reportAddress(language, reportId)}
              title={`${row.name} ${year}: ${codeLabel("coverage_state", state, language)}`}
            >
              {SIGNS[state][language]}
            </a>
          )}
        </td>
      ))}
    </tr>
  );
}

/** Place × year: how many of its agencies have a report. */
export function CoverageByPlace({ language, years, rows }: MatrixProps & { readonly rows: readonly CoverageRollup[] }) {
  const places = [...new Set(rows.map((row) => row.scope))];
  return (
    <MatrixFrame language={language} years={years} head={OVERVIEW_COPY.place[language]}>
      {places.map((scope) => {
        const own = rows.filter((row) => row.scope === scope);
        const [province = null, prefecture = null, county = null] = scope.split("/");
        return (
          <tr key={scope}>
            <th scope="row">
              <a href={pageAddress(language, "/", { province, prefecture, county })}>
                {county ?? prefecture ?? province}
              </a>{" "}
              <span className="soft">{own[0] === undefined ? "" : formatNumber(own[0].agencies)}</span>
            </th>
            {years.map((year) => {
              const row = own.find((one) => one.year === year);
              return (
                <td key={year}>
                  {row === undefined ? (
                    <span className="blank state-none">
                      <span>{OVERVIEW_COPY.none[language]}</span>
                    </span>
                  ) : (
                    <span className={`blank ${row.reports === row.agencies ? "state-complete" : "state-partial"}`}>
                      {formatNumber(row.reports)}
                    </span>
                  )}
                </td>
              );
            })}
          </tr>
        );
      })}
    </MatrixFrame>
  );
}

function MatrixFrame({
  years,
  head,
  children,
}: MatrixProps & { readonly head: string; readonly children: React.ReactNode }) {
  return (
    <WrittenOnce className="scroll">
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </WrittenOnce>
  );
}

const SIGNS: Readonly<Record<CoverageState, Readonly<Record<Language, string>>>> = {
  complete: OVERVIEW_COPY.complete,
  partial: OVERVIEW_COPY.partial,
  absent: OVERVIEW_COPY.absent,
  no_report: OVERVIEW_COPY.none,
};
