import { extractAddress, reportAddress } from "@/lib/view/addresses";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import { formatNumber } from "@/lib/view/format";
import { scopeParameters } from "@/lib/view/scope";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";
import type { Quality } from "./load-quality";
import { QualityChapter } from "./quality-chapter";

type IssuesProps = { readonly quality: Quality; readonly language: Language };

/** What was met in reports and not understood: by reason, then the files that have most of it. */
export function IssuesSection({ quality, language }: IssuesProps) {
  const { issues, scope } = quality;
  return (
    <QualityChapter id="issues" language={language}>
      <p className="soft small">
        {QUALITY_COPY.issuesNote[language]}{" "}
        <a href={extractAddress("issues", scopeParameters(scope), language)}>{QUALITY_COPY.csv[language]}</a>
      </p>
      {issues.counts.length === 0 ? (
        <p className="soft">{QUALITY_COPY.noIssues[language]}</p>
      ) : (
        <>
          <ByReason quality={quality} language={language} />
          <ByFile quality={quality} language={language} />
        </>
      )}
    </QualityChapter>
  );
}

function ByReason({ quality, language }: IssuesProps) {
  return (
    <table className="plain">
      <caption>{QUALITY_COPY.byReason[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{QUALITY_COPY.reason[language]}</th>
          <th scope="col" className="number">
            {QUALITY_COPY.times[language]}
          </th>
          <th scope="col" className="number">
            {QUALITY_COPY.reports[language]}
          </th>
        </tr>
      </thead>
      <tbody>
        {quality.issues.counts.map(({ code, issues, reports }) => (
          <tr key={code}>
            <th scope="row">{codeLabel("issue", code, language)}</th>
            <td className="number">{formatNumber(issues)}</td>
            <td className="number">{formatNumber(reports)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ByFile({ quality, language }: IssuesProps) {
  const { files, isWhole } = quality.issues;
  return (
    <div className="scroll mt-4">
      <table className="plain wide stacked">
        <caption>
          {QUALITY_COPY.byFile[language]}
          {!isWhole && ` · ${QUALITY_COPY.firstShown[language](formatNumber(files.length))}`}
        </caption>
        <thead>
          <tr>
            {(["report", "times", "reason", "quoted", "file"] as const).map((word) => (
              <th key={word} scope="col" className={word === "times" ? "number" : undefined}>
                {QUALITY_COPY[word][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map(({ reportId, agencyName, year, path, issues, codes, quote }) => (
            <tr key={reportId}>
              <th scope="row">
                <a href={`${reportAddress(language, reportId)}#findings`}>
                  {agencyName} {year}
                </a>
              </th>
              <td className="number">{formatNumber(issues)}</td>
              <td>{codeLabel("issue", codes, language)}</td>
              <td>
                <q lang="zh-CN">{quote}</q>
              </td>
              <td className="soft break-all">{path}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
