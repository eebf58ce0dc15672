import type { AgencyReport } from "@/db/queries/find-agency";
import { reportAddress } from "@/lib/view/addresses";
import { FIGURE_COPY } from "@/lib/view/copy/figure-copy";
import { TOWNSHIP_COPY } from "@/lib/view/copy/township-copy";
import { formatNumber } from "@/lib/view/format";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";
import { WrittenOnce } from "../../../_markup/written-once";

type ReportsTableProps = { readonly reports: readonly AgencyReport[]; readonly language: Language };

/** The reports of an agency with what was read of each. */
export function ReportsTable({ reports, language }: ReportsTableProps) {
  const heads = ["cells", "tables", "findings", "published", "file"] as const;
  return (
    <WrittenOnce className="scroll">
      <table className="plain wide sorts">
        <thead>
          <tr>
            <th scope="col">{TOWNSHIP_COPY.report[language]}</th>
            <th scope="col">{FIGURE_COPY.edition[language]}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={head === "cells" || head === "findings" ? "number" : undefined}>
                {TOWNSHIP_COPY[head][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.reportId}>
              <th scope="row">
                <a href={reportAddress(language, report.reportId)}>{report.year}</a>
                {report.superseded === 1 && <span className="soft">{TOWNSHIP_COPY.superseded[language]}</span>}
              </th>
              <td>{codeLabel("edition", report.edition, language)}</td>
              <td className="number">
                {formatNumber(report.cellsStated)}/{formatNumber(report.cellsDue)}
              </td>
              <td>
                {[report.proactiveState, report.requestsState, report.disputesState]
                  .map((state) => codeLabel("table_state", state, language))
                  .join(" · ")}
              </td>
              <td className="number">
                <a href={`${reportAddress(language, report.reportId)}#findings`}>{formatNumber(report.findings)}</a>
              </td>
              <td className="date">{report.publishedOn ?? "–"}</td>
              <td className="break-all">{report.sourcePath}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WrittenOnce>
  );
}
