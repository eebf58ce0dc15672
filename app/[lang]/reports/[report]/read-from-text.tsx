import type { NarrativeRow } from "@/db/queries/list-figures";
import type { StatementRow } from "@/db/queries/list-statements";
import { REPORT_COPY } from "@/lib/view/copy/report-copy";
import { reportCell } from "@/lib/view/report-cell";
import { statementLabel } from "@/lib/view/statement-label";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";
import { textLocator } from "@/lib/vocabulary/locators";
import { FigureCellView } from "../../../_components/figure-table";

type ReadFromTextProps = {
  readonly narrative: readonly NarrativeRow[];
  readonly statements: readonly StatementRow[];
  readonly language: Language;
};

/** What was read from the prose, beside it: every row leads to its words. */
export function ReadFromText({ narrative, statements, language }: ReadFromTextProps) {
  return (
    <>
      <h3>{REPORT_COPY.narrative[language]}</h3>
      <ul className="list-none p-0 small">
        {narrative.map((row, index) => {
          const first = narrative.findIndex((other) => other.indicator === row.indicator) === index;
          const href =
            row.start === null || row.end === null ? null : `#${textLocator({ start: row.start, end: row.end })}`;
          return (
            <li key={row.ordinal} id={first && href === null ? `narrative.${row.indicator}` : undefined}>
              {codeLabel("narrative_indicator", row.indicator, language)}{" "}
              <FigureCellView cell={reportCell(row, href, language)} />{" "}
              {row.value !== null && codeLabel("unit", row.unit, language)}
            </li>
          );
        })}
      </ul>
      <h3 className="mt-4" id="statements">
        {REPORT_COPY.statements[language]}
      </h3>
      <ul className="list-none p-0 small">
        {statements.map((row) => (
          <li key={`${row.part}-${row.ordinal}`}>
            <a href={`#${textLocator(row)}`}>{statementLabel(row, language)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
