import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findAgency, listPeers } from "@/db/queries/find-agency";
import { listSamenessOfAgency } from "@/db/queries/list-sameness";
import { listFindings, listStatements } from "@/db/queries/list-statements";
import { compareAddress, extractAddress, pageAddress, townshipAddress } from "@/lib/view/addresses";
import { FIGURE_COPY } from "@/lib/view/copy/figure-copy";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import { TOWNSHIP_COPY } from "@/lib/view/copy/township-copy";
import { followThroughWords } from "@/lib/view/follow-through";
import { formatNumber } from "@/lib/view/format";
import { formerNames } from "@/lib/view/former-names";
import { requestsOverYears } from "@/lib/view/peer-reason";
import { runningBalance } from "@/lib/view/running-balance";
import { yearWords } from "@/lib/view/scope";
import { themeTimeline } from "@/lib/view/theme-timeline";
import { TOWNSHIP_MEASURES, townshipFigure } from "@/lib/view/township-figures";
import { townshipMeasures } from "@/lib/view/township-measures";
import { townshipOutcomes } from "@/lib/view/township-outcomes";
import { wordingFigure } from "@/lib/view/wording-figure";
import { BalanceTable } from "../../../_components/balance-table";
import { FigureMultiples } from "../../../_components/figure-multiples";
import { FindingList } from "../../../_components/finding-list";
import { loadAgencyYears } from "../../../_components/load-agency-years";
import { loadCountyMedians } from "../../../_components/load-county-medians";
import { pageLanguage } from "../../../_components/page-language";
import { PlacePath } from "../../../_components/place-path";
import { TableFigure } from "../../../_components/table-figure";
import { ThemeTimelineTable } from "../../../_components/theme-timeline-table";
import { WrittenOnce } from "../../../_markup/written-once";
import { PeerList } from "./peer-list";
import { ReportsTable } from "./reports-table";

type Props = { params: Promise<{ lang: string; agency: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const agency = findAgency((await params).agency);
  return agency === null ? {} : { title: agency.name };
}

export default async function TownshipPage({ params }: Props) {
  const language = await pageLanguage(params);
  const agency = findAgency((await params).agency);
  if (agency === null) notFound();
  const { reports, current, years } = loadAgencyYears(agency);
  const measures = townshipMeasures(years, agency.agencyId, language);
  const ids = current.map((report) => report.id);
  const timeline = themeTimeline(years, listStatements(ids));
  const wording = wordingFigure(years, listSamenessOfAgency(agency.id), language);
  const findings = listFindings(ids).flatMap((finding) => {
    const report = current.find(({ id }) => id === finding.report);
    return report === undefined ? [] : [{ ...finding, reportId: report.reportId, year: report.year }];
  });
  const around = loadCountyMedians(agency);
  const figures = [
    ...TOWNSHIP_MEASURES.map((measure) => townshipFigure(years, measure, agency.agencyId, language, around)),
    townshipOutcomes(years, agency.agencyId, language),
  ];
  const requests = requestsOverYears(current);
  const held = current.map((report) => report.year);
  const download = (figure: string) => pageAddress(language, `/figures/${figure}.csv`, { agency: agency.agencyId });
  const heading = (id: string, word: HeadingWord) => (
    <h2 className="mt-12 mb-3" id={id}>
      {TOWNSHIP_COPY[word][language]}
    </h2>
  );
  const csvLink = (address: string) => (
    <p className="controls small mt-2">
      <a href={address}>{FIGURE_COPY.tableCsv[language]}</a>
    </p>
  );
  return (
    <WrittenOnce className="contents">
      <PlacePath agency={agency} language={language} />
      <h1>{agency.name}</h1>
      <p className="soft">
        {TOWNSHIP_COPY.yearsHeld[language](
          formatNumber(held.length),
          formatNumber(years.years.length),
          yearWords(held),
        )}
        {formerNames(agency.name, current).map(
          ({ name, years: borne }) => ` · ${TOWNSHIP_COPY.formerName[language](name, borne)}`,
        )}
        {agency.divisionCode !== null && ` · ${TOWNSHIP_COPY.code[language]} ${agency.divisionCode}`}
      </p>
      <p className="controls small">
        <a href={compareAddress(language, agency.agencyId, null)}>{TOWNSHIP_COPY.compareWith[language]}</a>
        {held.length > 1 && (
          <>
            {" · "}
            <a href={compareAddress(language, agency.agencyId, agency.agencyId)}>{TOWNSHIP_COPY.ownYears[language]}</a>
          </>
        )}
        {" · "}
        <a href={extractAddress("facts", { agency: agency.agencyId }, language)}>{TOWNSHIP_COPY.extract[language]}</a>
      </p>
      {heading("figures", "figures")}
      <FigureMultiples figures={figures} language={language} download={download} />
      {heading("balance", "balance")}
      <BalanceTable rows={runningBalance(years, language)} language={language} />
      {csvLink(download("township.balance"))}
      {heading("measures", "measures")}
      <TableFigure figure={measures} language={language} download={download(measures.id)} />
      {heading("problems", "timeline")}
      {timeline.length === 0 ? (
        <p className="soft">{TOWNSHIP_COPY.noStatements[language]}</p>
      ) : (
        <>
          <p className="soft small mb-2">{TOWNSHIP_COPY.timelineNote[language]}</p>
          <ThemeTimelineTable rows={timeline} agency={years} language={language} />
          {csvLink(extractAddress("problems", { agency: agency.agencyId }, language))}
          <p className="prose mt-3">{followThroughWords(timeline, language)}</p>
        </>
      )}
      {heading("wording", "wording")}
      <TableFigure figure={wording} language={language} download={download(wording.id)} />
      {heading("reports", "reports")}
      <ReportsTable reports={reports} language={language} />
      {csvLink(extractAddress("reports", { agency: agency.agencyId }, language))}
      {heading("peers", "peers")}
      <PeerList own={agency} peers={listPeers(agency, held, requests, 5)} requests={requests} language={language} />
      {heading("findings", "fixList")}
      <p className="soft small">{TOWNSHIP_COPY[findings.length === 0 ? "noFindings" : "fixListNote"][language]}</p>
      <p className="small controls">
        <a href={`${townshipAddress(language, agency.agencyId)}/checks`}>{QUALITY_COPY.printList[language]}</a>
      </p>
      <FindingList findings={findings} language={language} withYear />
    </WrittenOnce>
  );
}

type HeadingWord = "figures" | "balance" | "measures" | "timeline" | "wording" | "reports" | "peers" | "fixList";
