import { FIGURE_COPY } from "@/lib/view/copy/figure-copy";
import { TOWNSHIP_COPY } from "@/lib/view/copy/township-copy";
import { formatNumber } from "@/lib/view/format";
import type { BalanceCheck, BalanceRow } from "@/lib/view/running-balance";
import type { Language } from "@/lib/vocabulary/code-labels";
import { WrittenOnce } from "../_markup/written-once";
import { FigureCellView } from "./figure-table";

/** The requests of an agency as a running account that a clerk would recognise. */
export function BalanceTable({
  rows,
  language,
}: {
  readonly rows: readonly BalanceRow[];
  readonly language: Language;
}) {
  return (
    <WrittenOnce className="scroll">
      <table className="plain wide">
        <caption>{TOWNSHIP_COPY.balanceNote[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{FIGURE_COPY.year[language]}</th>
            {FIGURE_COLUMNS.map((column) => (
              <th key={column} scope="col" className="number">
                {TOWNSHIP_COPY[column][language]}
              </th>
            ))}
            <th scope="col">{TOWNSHIP_COPY.withinYear[language]}</th>
            <th scope="col">{TOWNSHIP_COPY.betweenYears[language]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.year}>
              <th scope="row">{row.year}</th>
              {FIGURE_COLUMNS.map((column) => (
                <td key={column} className="number">
                  <FigureCellView cell={row[column]} />
                </td>
              ))}
              <td>
                <CheckWords check={row.withinYear} language={language} />
              </td>
              <td>
                <CheckWords check={row.betweenYears} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WrittenOnce>
  );
}

const FIGURE_COLUMNS = ["carriedIn", "received", "handled", "carriedOut"] as const;

function CheckWords({ check, language }: { readonly check: BalanceCheck; readonly language: Language }) {
  if (check.outcome === "agrees") return TOWNSHIP_COPY.agrees[language];
  if (check.outcome === "first") return <span className="soft">{TOWNSHIP_COPY.firstYear[language]}</span>;
  if (check.outcome === "cannot") return <span className="soft">{TOWNSHIP_COPY.notAssessable[language]}</span>;
  const words = TOWNSHIP_COPY.differs[language](formatNumber(check.left), formatNumber(check.right));
  return <strong className="attention">{words}</strong>;
}
