import type { Metadata } from "next";
import { countFindings, countSources, listQuarantined } from "@/db/queries/list-quality";
import { listCoverageRollups } from "@/db/queries/list-rollups";
import { extractAddress } from "@/lib/view/addresses";
import { FIGURE_COPY } from "@/lib/view/copy/figure-copy";
import { REFERENCE_COPY } from "@/lib/view/copy/reference-copy";
import { formatNumber } from "@/lib/view/format";
import { codeLabel } from "@/lib/vocabulary/code-labels";
import { pageLanguage } from "../../_components/page-language";
import { ChecksTable } from "./checks-table";

type Props = { params: Promise<{ lang: string }> };

const MOST_FILES = 100;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: REFERENCE_COPY.qualityTitle[await pageLanguage(params)] };
}

export default async function QualityPage({ params }: Props) {
  const language = await pageLanguage(params);
  const quarantined = listQuarantined(MOST_FILES);
  const states = { stored: "filesStored", duplicate: "filesDuplicate", quarantined: "filesQuarantined" } as const;
  return (
    <>
      <h1 className="mt-8">{REFERENCE_COPY.qualityTitle[language]}</h1>
      <p className="prose">{REFERENCE_COPY.qualityIntro[language]}</p>
      <h2 className="mt-8">{REFERENCE_COPY.files[language]}</h2>
      <ul className="list-none p-0">
        {countSources().map((row) => (
          <li key={`${row.state}-${row.reason}`}>
            {formatNumber(row.files)} {REFERENCE_COPY[states[row.state]][language]}
            {row.reason !== null && ` (${codeLabel("reason", row.reason, language)})`}
          </li>
        ))}
      </ul>
      <h2 className="mt-8">{REFERENCE_COPY.coverage[language]}</h2>
      <div className="scroll">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{FIGURE_COPY.year[language]}</th>
              {COVERAGE_COLUMNS.map((column) => (
                <th key={column} scope="col" className="number">
                  {REFERENCE_COPY[column][language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listCoverageRollups("").map((row) => (
              <tr key={row.year}>
                <th scope="row">{row.year}</th>
                {COVERAGE_COLUMNS.map((column) => (
                  <td key={column} className="number">
                    {formatNumber(row[column])}
                    {column === "reports" && `/${formatNumber(row.agencies)}`}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small">
        <a href={extractAddress("coverage", {}, language)}>{FIGURE_COPY.rows[language]}</a>
      </p>
      <h2 className="mt-8">{REFERENCE_COPY.checks[language]}</h2>
      <ChecksTable counts={countFindings()} language={language} />
      {quarantined.length > 0 && (
        <>
          <h2 className="mt-8">{REFERENCE_COPY.setAside[language]}</h2>
          <ul className="list-none p-0 small">
            {quarantined.map((row) => (
              <li key={row.path} className="break-all">
                {row.path}: {codeLabel("reason", row.reason ?? "", language)} <span className="soft">{row.detail}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const COVERAGE_COLUMNS = ["reports", "complete", "partial", "absent"] as const;
