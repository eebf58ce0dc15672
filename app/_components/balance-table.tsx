import { BALANCE_COLUMNS, balanceCheckWords } from "@/lib/view/balance-figure";
import { FIGURE_COPY } from "@/lib/view/copy/figure-copy";
import { TOWNSHIP_COPY } from "@/lib/view/copy/township-copy";
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
      <table className="plain wide sorts">
        <caption>{TOWNSHIP_COPY.balanceNote[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{FIGURE_COPY.year[language]}</th>
            {BALANCE_COLUMNS.map((column) => (
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
              {BALANCE_COLUMNS.map((column) => (
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

type CheckWordsProps = { readonly check: BalanceCheck; readonly language: Language };

function CheckWords({ check, language }: CheckWordsProps) {
  const words = balanceCheckWords(check, language);
  if (check.outcome === "agrees") return words;
  return check.outcome === "differs" ? (
    <strong className="attention">{words}</strong>
  ) : (
    <span className="soft">{words}</span>
  );
}
