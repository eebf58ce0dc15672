import type { StatementRow } from "@/db/queries/list-statements";
import { pageAddress, reportAddress } from "@/lib/view/addresses";
import type { AgencyYears } from "@/lib/view/agency-years";
import { TOWNSHIP_COPY } from "@/lib/view/copy/township-copy";
import { formatYears } from "@/lib/view/format";
import type { TimelineCell, TimelineRow } from "@/lib/view/theme-timeline";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";
import { textLocator } from "@/lib/vocabulary/locators";
import { WrittenOnce } from "../_markup/written-once";

type TimelineProps = {
  readonly rows: readonly TimelineRow[];
  readonly agency: AgencyYears;
  readonly language: Language;
};

/** Theme × year: problems named and measures promised, each leading to its sentence. */
export function ThemeTimelineTable({ rows, agency, language }: TimelineProps) {
  return (
    <WrittenOnce className="scroll">
      <table className="matrix timeline">
        <thead>
          <tr>
            <th scope="col">{TOWNSHIP_COPY.theme[language]}</th>
            {agency.years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">{TOWNSHIP_COPY.course[language]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.theme}>
              <th scope="row">
                <a href={pageAddress(language, `/themes/${row.theme}`)}>{codeLabel("theme", row.theme, language)}</a>
              </th>
              {row.cells.map((cell) => (
                <td key={cell.year}>
                  <TimelineMark cell={cell} agency={agency} language={language} />
                </td>
              ))}
              <td className="course">{courseWords(row, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WrittenOnce>
  );
}

type MarkProps = { readonly cell: TimelineCell; readonly agency: AgencyYears; readonly language: Language };

function TimelineMark({ cell, agency, language }: MarkProps) {
  if (cell.state === "no_report" || cell.state === "no_section") {
    const words = TOWNSHIP_COPY[cell.state === "no_report" ? "noReport" : "sectionAbsentReason"];
    return (
      <span className="blank state-none" title={words[language]}>
        <span>{TOWNSHIP_COPY.gapSign[language]}</span>
      </span>
    );
  }
  const report = agency.reports.get(cell.year);
  if (report === undefined || cell.state === "none") return <span className="blank soft">·</span>;
  const href = (row: StatementRow) => reportAddress(language, report.reportId, textLocator(row));
  return (
    <span className="marks">
      {cell.problem !== null && (
        <a className="state-complete" href={href(cell.problem)} title={cell.problem.words}>
          {TOWNSHIP_COPY.problem[language]}
          {cell.repeats && "＝"}
        </a>
      )}
      {cell.measure !== null && (
        <a className="state-absent" href={href(cell.measure)} title={cell.measure.words}>
          {TOWNSHIP_COPY.promise[language]}
        </a>
      )}
    </span>
  );
}

function courseWords(row: TimelineRow, language: Language): string {
  const parts = [
    row.run && TOWNSHIP_COPY.inARow[language](row.run.to - row.run.from + 1, formatYears(row.run.from, row.run.to)),
    row.notNamedFrom && TOWNSHIP_COPY.noLonger[language](row.notNamedFrom),
  ];
  return parts.filter((part) => part !== null).join(language === "zh" ? "；" : "; ");
}
