import { type CompareRow, differenceOf } from "@/lib/view/compare-rows";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import type { Differences } from "@/lib/view/difference-figure";
import { formatDifference, formatNumber } from "@/lib/view/format";
import { SIDES } from "@/lib/view/side-key";
import type { Language } from "@/lib/vocabulary/code-labels";
import { FigureCellView } from "../../_components/figure-table";
import { SideWords } from "../../_components/side-words";
import { WrittenOnce } from "../../_markup/written-once";

type CompareTableProps = Omit<Differences, "rows"> & {
  readonly rows: readonly CompareRow[];
  readonly language: Language;
};

/** Figures of both sides with their difference. */
export function CompareTable({ rows, names, county, language }: CompareTableProps) {
  return (
    <WrittenOnce className="scroll">
      <table className="plain wide sorts">
        <thead>
          <tr>
            <th scope="col">{COMPARE_COPY.indicator[language]}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col" className="number">
                <SideWords side={side}>{names[side]}</SideWords>
              </th>
            ))}
            <th scope="col" className="number">
              {COMPARE_COPY.difference[language]}
            </th>
            {county !== null && (
              <th scope="col" className="number">
                {COMPARE_COPY.typical[language](county.name, county.year)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const difference = differenceOf(row);
            return (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                <td className="number">
                  <FigureCellView cell={row.a} />
                </td>
                <td className="number">
                  <FigureCellView cell={row.b} />
                </td>
                <td className="number">
                  {difference === null ? "–" : `${row.a.open || row.b.open ? "≈ " : ""}${formatDifference(difference)}`}
                </td>
                {county !== null && (
                  <td className="number soft">
                    {row.typical === null
                      ? "–"
                      : `${formatNumber(row.typical.middle)} (${COMPARE_COPY.peers[language](formatNumber(row.typical.n))})`}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </WrittenOnce>
  );
}
