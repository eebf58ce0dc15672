import type { ReportFigure } from "@/db/queries/list-figures";
import { REPORT_COPY, SECTION_NUMBERS } from "@/lib/view/copy/report-copy";
import { type PrintedCell, type PrintedTable, printedTables } from "@/lib/view/form-layout";
import { formatNumber } from "@/lib/view/format";
import type { Language } from "@/lib/vocabulary/code-labels";
import type { TABLES } from "@/lib/vocabulary/form";
import { FigureCellView } from "../../../_components/figure-table";

type FormSectionProps = {
  readonly table: (typeof TABLES)[number];
  readonly figures: readonly ReportFigure[];
  readonly language: Language;
};

/** One section of the form as printed, every cell with its state; a table without any figure is told in a sentence. */
export function FormSection({ table, figures, language }: FormSectionProps) {
  const own = figures.filter((figure) => figure.table === table.code);
  const tables = printedTables(table.code, own, language);
  const empty = own.every((figure) => figure.value === null);
  const drawn = tables.map((one) => (
    <PrintedTableView key={one.heading ?? table.code} table={one} language={language} />
  ));
  const reasons = new Set(
    tables.flatMap((one) => one.rows.flatMap((row) => row.cells.flatMap((cell) => cell?.cell.text ?? []))),
  );
  return (
    <section id={table.code} aria-labelledby={`${table.code}-heading`} className="mb-8">
      <h3 id={`${table.code}-heading`} className="mb-2">
        {SECTION_NUMBERS[table.section]?.[language]}
        {table[language]}
      </h3>
      {empty && own.length > 0 ? (
        <>
          <p>{REPORT_COPY.tableGap[language](table[language], formatNumber(own.length), [...reasons].join(" / "))}</p>
          <details>
            <summary className="small">{REPORT_COPY.showEmpty[language]}</summary>
            {drawn}
          </details>
        </>
      ) : (
        drawn
      )}
    </section>
  );
}

function PrintedTableView({ table, language }: { readonly table: PrintedTable; readonly language: Language }) {
  const grouped = table.rows.some((row) => row.group !== null);
  return (
    <div className="scroll mb-3">
      <table className="form-table">
        {table.heading !== null && <caption className="text-left small">{table.heading}</caption>}
        <thead>
          <tr>
            <th scope="col" colSpan={grouped ? 2 : 1}>
              {REPORT_COPY.item[language]}
            </th>
            {table.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={row.label}>
              {row.group !== null && row.group !== table.rows[index - 1]?.group && (
                <th
                  id={row.groupLocator ?? undefined}
                  scope="rowgroup"
                  rowSpan={table.rows.filter((one) => one.group === row.group).length}
                >
                  {row.group}
                </th>
              )}
              <th scope="row" colSpan={grouped && row.group === null ? 2 : 1}>
                {row.label}
              </th>
              {row.cells.map((cell, column) => (
                <PrintedCellView key={cell?.locator ?? table.heads[column]} printed={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PrintedCellView({ printed }: { readonly printed: PrintedCell }) {
  if (printed === null) return <td />;
  return (
    <td id={printed.locator}>
      <FigureCellView cell={printed.cell} />
    </td>
  );
}
