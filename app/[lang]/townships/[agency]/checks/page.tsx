import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { datasetSummary } from "@/db/queries/dataset-summary";
import { findAgency, listReportsOfAgency } from "@/db/queries/find-agency";
import { listFindingsOfAgency } from "@/db/queries/list-findings";
import { extractAddress, townshipAddress } from "@/lib/view/addresses";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import { SHELL_COPY } from "@/lib/view/copy/shell-copy";
import { formatNumber } from "@/lib/view/format";
import { FindingsTable } from "../../../../_components/findings-table";
import { pageLanguage } from "../../../../_components/page-language";
import { PlacePath } from "../../../../_components/place-path";

type Props = { params: Promise<{ lang: string; agency: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const agency = findAgency((await params).agency);
  return agency === null ? {} : { title: QUALITY_COPY.checksOf[await pageLanguage(params)](agency.name) };
}

/** The check list of one township: everything to look at again, on one page that can be printed and sent. */
export default async function ChecksOfTownshipPage({ params }: Props) {
  const language = await pageLanguage(params);
  const agency = findAgency((await params).agency);
  if (agency === null) notFound();
  const reports = listReportsOfAgency(agency.id).filter((report) => report.superseded === 0);
  const findings = listFindingsOfAgency(agency.id);
  const noted = findings.filter((finding) => finding.note !== null).length;
  const countOf = (outcome: string) => formatNumber(findings.filter((finding) => finding.outcome === outcome).length);
  return (
    <>
      <PlacePath agency={agency} language={language} />
      <h1>{QUALITY_COPY.checksOf[language](agency.name)}</h1>
      <p>
        {QUALITY_COPY.checksOfCount[language](countOf("fail"), countOf("warn"), formatNumber(reports.length))}
        {noted > 0 && ` ${QUALITY_COPY.acknowledgedCount[language](formatNumber(noted))}`}
        <span className="soft small">
          {" · "}
          {SHELL_COPY.fingerprint[language]} <code>{datasetSummary().fingerprint}</code>
        </span>
      </p>
      <p className="controls small">
        <a href={townshipAddress(language, agency.agencyId)}>{agency.name}</a>
        {" · "}
        <a href={extractAddress("findings", { agency: agency.agencyId }, language)}>{QUALITY_COPY.csv[language]}</a>
      </p>
      {findings.length === 0 ? (
        <p className="soft">{QUALITY_COPY.checksOfNone[language]}</p>
      ) : (
        <>
          <p className="prose mb-4">{QUALITY_COPY.checksOfNote[language]}</p>
          <FindingsTable findings={findings} language={language} kind="one" />
        </>
      )}
    </>
  );
}
