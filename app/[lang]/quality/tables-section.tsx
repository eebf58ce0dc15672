import { extractAddress, reportAddress } from "@/lib/view/addresses";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import { formatNumber } from "@/lib/view/format";
import { scopeParameters } from "@/lib/view/scope";
import type { TablesRead } from "@/lib/view/tables-read";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";
import type { Quality } from "./load-quality";
import { QualityChapter } from "./quality-chapter";

type Words = keyof typeof QUALITY_COPY & ("year" | "table" | "reports");

/** How completely the tables were read: by year, and for a small place by table and report. */
export function TablesSection({ quality, language }: { readonly quality: Quality; readonly language: Language }) {
  const { coverage, tables, scope } = quality;
  const years = coverage.map(({ year, agencies, ...row }) => ({
    key: String(year),
    head: String(year),
    counts: [
      `${formatNumber(row.reports)}/${formatNumber(agencies)}`,
      ...numbers([row.complete, row.partial, row.absent]),
    ],
  }));
  const { allComplete, somePartial, noTable } = QUALITY_COPY;
  return (
    <QualityChapter id="tables" language={language}>
      <CountTable
        head="year"
        columns={[QUALITY_COPY.reports, allComplete, somePartial, noTable].map((words) => words[language])}
        rows={years}
        language={language}
      />
      <p className="small mt-2">
        <a href={extractAddress("coverage", scopeParameters(scope), language)}>{QUALITY_COPY.csv[language]}</a>
      </p>
      {tables !== null && <TablesByKind tables={tables} language={language} />}
    </QualityChapter>
  );
}

/** Table by table, then the reports that lack something, by name. */
function TablesByKind({ tables, language }: { readonly tables: TablesRead; readonly language: Language }) {
  const { complete, partial, absent, notAsked } = QUALITY_COPY;
  const rows = tables.tables.map(({ table, states }) => ({
    key: table,
    head: codeLabel("table", table, language),
    counts: numbers([states.complete, states.partial, states.absent, states.not_asked]),
  }));
  return (
    <>
      <CountTable
        head="table"
        columns={[complete, partial, absent, notAsked].map((words) => words[language])}
        rows={rows}
        language={language}
      />
      {tables.incomplete.length > 0 && (
        <details className="mt-3">
          <summary>{QUALITY_COPY.incomplete[language](formatNumber(tables.incomplete.length))}</summary>
          <ul className="list-none p-0 small">
            {tables.incomplete.map(({ reportId, agencyName, year, lost }) => (
              <li key={reportId}>
                <a href={reportAddress(language, reportId)}>
                  {agencyName} {year}
                </a>{" "}
                <span className="soft">
                  {lost
                    .map(
                      ({ table, state }) =>
                        `${codeLabel("table", table, language)} ${codeLabel("table_state", state, language)}`,
                    )
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type CountTableProps = {
  readonly head: Words;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly head: string; readonly counts: readonly string[] }[];
  readonly language: Language;
};

function CountTable({ head, columns, rows, language }: CountTableProps) {
  return (
    <div className="scroll mt-3">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{QUALITY_COPY[head][language]}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.head}</th>
              {row.counts.map((words, index) => (
                <td key={columns[index]} className="number">
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function numbers(counts: readonly number[]): readonly string[] {
  return counts.map(formatNumber);
}
