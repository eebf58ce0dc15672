import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listReportsOfAgency } from "@/db/queries/find-agency";
import { findReport, findReportText, listIssues } from "@/db/queries/find-report";
import { listFiguresOfReport, listNarrative } from "@/db/queries/list-figures";
import { listFindings, listStatements } from "@/db/queries/list-statements";
import { extractAddress, reportAddress, townshipAddress } from "@/lib/view/addresses";
import { REPORT_COPY } from "@/lib/view/copy/report-copy";
import { textBlocks } from "@/lib/view/text-blocks";
import { codeLabel } from "@/lib/vocabulary/code-labels";
import { TABLES } from "@/lib/vocabulary/form";
import { FindingList } from "../../../_components/finding-list";
import { pageLanguage } from "../../../_components/page-language";
import { PlacePath } from "../../../_components/place-path";
import { WrittenOnce } from "../../../_markup/written-once";
import { FormSection } from "./form-section";
import { MarkedText } from "./marked-text";
import { narrativeNames } from "./narrative-names";
import { ReadFromText } from "./read-from-text";
import { ReportFactsList } from "./report-facts-list";
import { reportSpans } from "./report-spans";
import { TextTable } from "./text-table";

type Props = { params: Promise<{ lang: string; report: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = findReport((await params).report);
  const language = await pageLanguage(params);
  return page === null ? {} : { title: REPORT_COPY.title[language](page.agency.name, page.report.year) };
}

export default async function ReportPage({ params }: Props) {
  const language = await pageLanguage(params);
  const page = findReport((await params).report);
  if (page === null) notFound();
  const { report, agency } = page;
  const stored = findReportText(report.id);
  const figures = listFiguresOfReport(report.id);
  const narrative = listNarrative([report.id]);
  const statements = listStatements([report.id]);
  const findings = listFindings([report.id]);
  const issues = listIssues(report.id);
  const blocks = textBlocks(stored.text, reportSpans(stored, { figures, narrative, statements, findings }, language));
  const names = narrativeNames(narrative);
  const owned = findings.map((finding) => ({ ...finding, reportId: report.reportId, year: report.year }));
  return (
    <WrittenOnce className="contents">
      <PlacePath agency={agency} language={language} />
      <h1>{REPORT_COPY.title[language](agency.name, report.year)}</h1>
      {report.superseded === 1 && <p className="attention">{REPORT_COPY.superseded[language]}</p>}
      <p className="small controls">
        <a href={townshipAddress(language, agency.agencyId)}>{agency.name}</a>
        {listReportsOfAgency(agency.id)
          .filter((other) => other.superseded === 0 && other.id !== report.id)
          .map((other) => (
            <span key={other.id}>
              {" "}
              <a href={reportAddress(language, other.reportId)}>{other.year}</a>
            </span>
          ))}
        {" · "}
        <a href={extractAddress("facts", { agency: agency.agencyId, year: report.year }, language)}>
          {REPORT_COPY.extract[language]}
        </a>
      </p>
      <ReportFactsList page={page} language={language} />
      <h2 className="mt-10 mb-1">{REPORT_COPY.form[language]}</h2>
      <p className="soft small mb-4">{REPORT_COPY[figures.length === 0 ? "noForm" : "formKey"][language]}</p>
      {figures.length > 0 &&
        TABLES.map((table) => (
          <div key={table.code}>
            <FormSection table={table} figures={figures} language={language} />
          </div>
        ))}
      <h2 className="mt-10 mb-3" id="findings">
        {REPORT_COPY.findings[language]}
      </h2>
      {findings.length === 0 && <p className="soft">{REPORT_COPY.noFindings[language]}</p>}
      <FindingList findings={owned} language={language} withYear={false} />
      {issues.length > 0 && (
        <>
          <h3 className="mt-4">{REPORT_COPY.issues[language]}</h3>
          <ul className="small list-none p-0">
            {issues.map((issue) => (
              <li key={issue.ordinal}>
                {codeLabel("issue", issue.code, language)} <q lang="zh-CN">{issue.quote}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="mt-10 mb-1" id="text">
        {REPORT_COPY.text[language]}
      </h2>
      <p className="soft small mb-4">{REPORT_COPY.textNote[language]}</p>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="report-text" lang="zh-CN">
          <div>
            {blocks.map((block) =>
              block.table ? (
                <TextTable key={block.start} label={REPORT_COPY.tableInText[language]}>
                  <MarkedText nodes={block.nodes} names={names} />
                </TextTable>
              ) : (
                <MarkedText key={block.start} nodes={block.nodes} names={names} />
              ),
            )}
          </div>
        </div>
        <aside aria-label={REPORT_COPY.narrative[language]} className="order-first lg:order-none">
          <div className="read-from-text">
            <ReadFromText narrative={narrative} statements={statements} language={language} />
          </div>
        </aside>
      </div>
    </WrittenOnce>
  );
}
