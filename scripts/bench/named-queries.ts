import { currentDataset, listRows } from "@/db/database";
import { datasetSummary, findDatasetSummary } from "@/db/queries/dataset-summary";
import { type Agency, findAgency, listPeers, listReportsOfAgency } from "@/db/queries/find-agency";
import { findReport, findReportText, listIssues } from "@/db/queries/find-report";
import { findReportKey } from "@/db/queries/find-report-key";
import { findScope } from "@/db/queries/find-scope";
import { isKnownAgency, isKnownReport } from "@/db/queries/is-known";
import { countAgencies, type DirectoryFilter, listAgencies } from "@/db/queries/list-agencies";
import { listAgencyTrends } from "@/db/queries/list-agency-trends";
import { listCountyFigures } from "@/db/queries/list-county-figures";
import { listCountyMedians } from "@/db/queries/list-county-medians";
import { listDueNarrative, listFiguresOfAgency, listFiguresOfReport, listNarrative } from "@/db/queries/list-figures";
import { listFindingPage, listFindingsOfAgency } from "@/db/queries/list-findings";
import { countIssuesInScope, listIssueFiles } from "@/db/queries/list-issues-in-scope";
import { listEveryPlace, listPlaces } from "@/db/queries/list-places";
import {
  countOpenPlaces,
  countSetAside,
  countStored,
  listCheckRollups,
  listOpenPlaces,
  listSetAside,
} from "@/db/queries/list-quality";
import { listRecurrence, listThemePairs, listThemeRuns } from "@/db/queries/list-recurrence";
import { listAgenciesInScope, listReportsInScope } from "@/db/queries/list-reports-in-scope";
import {
  listCoverageBelow,
  listCoverageRollups,
  listIndicatorRollups,
  listThemeBelow,
  listThemeRollups,
} from "@/db/queries/list-rollups";
import { countSameness, listSameness, listSamenessOfAgency } from "@/db/queries/list-sameness";
import { listFindings, listNamedThemes, listStatements } from "@/db/queries/list-statements";
import { listTermRollups } from "@/db/queries/list-terms";
import { countUnclassified, listThemeStatements } from "@/db/queries/list-theme-statements";
import { searchReports } from "@/db/queries/search-reports";

/** What a query is asked about: an agency of the dataset, its reports, and the places it lies in. */
export type QuerySample = {
  readonly agency: Agency;
  readonly reports: readonly number[];
  readonly reportId: string;
};

/** A named query as a page asks it, and the words of the page that asks. */
export type NamedQuery = {
  readonly name: string;
  readonly ask: (sample: QuerySample) => unknown;
  /** Sums of the whole country, for which a tenth of the usual time is the limit. */
  readonly isNational?: true;
  /** Answered once for each dataset, so that it may read a large table; or a list of the whole country, with its reason. */
  readonly readsAll?: string;
};

const NOWHERE = { province: null, prefecture: null, county: null };
const ONCE = "asked once of each dataset";
const YEARS = { from: 2021, to: 2023 };
const ONE_YEAR = { from: 2022, to: 2022 };
const BY_PLACE = { sort: "place", descending: false } as const;
const PAGE = { limit: 100, offset: 0 };

const countyOf = ({ agency: { province, prefecture, county } }: QuerySample) => ({ province, prefecture, county });
const provinceOf = ({ agency: { province } }: QuerySample) => ({ ...NOWHERE, province });
const countyScope = (sample: QuerySample) => Object.values(countyOf(sample)).join("/");
const prefectureScope = ({ agency: { province, prefecture } }: QuerySample) => `${province}/${prefecture}`;
const everyone: DirectoryFilter = { ...NOWHERE, words: null, kind: null };
const searched = { ...NOWHERE, words: ["公开"], years: null, theme: null, section: null };

/** Every query behind a page, in the ways that pages ask it. Full extracts are measured as such. */
export const NAMED_QUERIES: readonly NamedQuery[] = [
  { name: "datasetSummary", ask: () => datasetSummary(), readsAll: ONCE },
  { name: "findDatasetSummary", ask: () => findDatasetSummary(), readsAll: ONCE },
  { name: "findAgency", ask: ({ agency }) => findAgency(agency.agencyId) },
  { name: "listReportsOfAgency", ask: ({ agency }) => listReportsOfAgency(agency.id) },
  { name: "listPeers", ask: ({ agency }) => listPeers(agency, [2021, 2022, 2023], 5, 5) },
  { name: "findReport", ask: ({ reportId }) => findReport(reportId) },
  { name: "findReportText", ask: ({ reports: [first = 0] }) => findReportText(first) },
  { name: "listIssues", ask: ({ reports: [first = 0] }) => listIssues(first) },
  { name: "findScope", ask: (sample) => findScope(countyOf(sample)), readsAll: ONCE },
  { name: "isKnownAgency", ask: ({ agency }) => isKnownAgency(agency.agencyId) },
  { name: "findReportKey", ask: ({ reportId }) => findReportKey(reportId) },
  { name: "isKnownReport", ask: ({ reportId }) => isKnownReport(reportId) },
  ...(["place", "name", "reports", "requests", "disclosures"] as const).flatMap((sort) =>
    [false, true].map(
      (descending): NamedQuery => ({
        name: `listAgencies by ${sort}${descending ? ", descending" : ""}`,
        ask: () => listAgencies(everyone, { sort, descending }, PAGE),
        readsAll: "a page of an index in its order",
      }),
    ),
  ),
  {
    name: "listAgencies of a county",
    ask: (sample) => listAgencies({ ...everyone, ...countyOf(sample) }, BY_PLACE, PAGE),
  },
  {
    name: "listAgencies with words",
    ask: ({ agency }) => listAgencies({ ...everyone, words: agency.name }, BY_PLACE, PAGE),
    readsAll: "parts of names of the whole country, from an index alone",
  },
  {
    name: "countAgencies with words",
    ask: ({ agency }) => countAgencies({ ...everyone, words: agency.name }),
    readsAll: "parts of names of the whole country, from an index alone",
  },
  { name: "countAgencies of a county", ask: (sample) => countAgencies({ ...everyone, ...countyOf(sample) }) },
  { name: "countAgencies", ask: () => countAgencies(everyone), readsAll: ONCE },
  { name: "listAgencyTrends", ask: ({ agency }) => listAgencyTrends([agency.agencyId]) },
  { name: "listCountyMedians", ask: ({ agency }) => listCountyMedians(agency) },
  { name: "listCountyFigures", ask: ({ agency }) => listCountyFigures(agency, [agency], 2023) },
  { name: "listFiguresOfAgency", ask: ({ agency }) => listFiguresOfAgency(agency.id) },
  { name: "listFiguresOfReport", ask: ({ reports: [first = 0] }) => listFiguresOfReport(first) },
  { name: "listDueNarrative", ask: ({ reports }) => listDueNarrative(reports) },
  { name: "listNarrative", ask: ({ reports }) => listNarrative(reports) },
  {
    name: "listFindingPage",
    ask: () => listFindingPage({ place: NOWHERE, years: null, check: null }, null, 50),
    readsAll: "a page of a list in its order",
  },
  {
    name: "listFindingPage of a check",
    ask: () => listFindingPage({ place: NOWHERE, years: null, check: "C-03" }, null, 50),
  },
  {
    name: "listFindingPage of a year",
    ask: () => listFindingPage({ place: NOWHERE, years: ONE_YEAR, check: null }, null, 50),
  },
  {
    name: "listFindingPage of a county",
    ask: (sample) => listFindingPage({ place: countyOf(sample), years: YEARS, check: "C-03" }, null, 50),
  },
  { name: "listFindingsOfAgency", ask: ({ agency }) => listFindingsOfAgency(agency.id) },
  { name: "listPlaces", ask: (sample) => listPlaces(countyOf(sample)), readsAll: ONCE },
  { name: "listEveryPlace", ask: () => listEveryPlace(), readsAll: ONCE },
  { name: "listCheckRollups", ask: () => listCheckRollups("", null), isNational: true },
  { name: "listCheckRollups of a county", ask: (sample) => listCheckRollups(countyScope(sample), YEARS) },
  {
    name: "countIssuesInScope",
    ask: () => countIssuesInScope({ place: NOWHERE, years: null }),
    readsAll: "what was not understood in the whole country: few rows",
  },
  {
    name: "countIssuesInScope of a county",
    ask: (sample) => countIssuesInScope({ place: countyOf(sample), years: YEARS }),
  },
  {
    name: "listIssueFiles",
    ask: () => listIssueFiles({ place: NOWHERE, years: null }, 50),
    readsAll: "what was not understood in the whole country: few rows",
  },
  {
    name: "listIssueFiles of a county",
    ask: (sample) => listIssueFiles({ place: countyOf(sample), years: YEARS }, 50),
  },
  { name: "countSetAside", ask: () => countSetAside() },
  { name: "countStored", ask: () => countStored(), readsAll: "a count of the whole country" },
  { name: "listSetAside", ask: () => listSetAside(100) },
  { name: "countOpenPlaces", ask: () => countOpenPlaces(NOWHERE) },
  { name: "listOpenPlaces", ask: () => listOpenPlaces(NOWHERE, 100) },
  { name: "listOpenPlaces of a county", ask: (sample) => listOpenPlaces(countyOf(sample), 100) },
  { name: "listRecurrence", ask: () => listRecurrence(""), isNational: true },
  { name: "listThemePairs", ask: () => listThemePairs(NOWHERE, ""), isNational: true },
  {
    name: "listThemePairs of a county",
    ask: (sample) => listThemePairs(countyOf(sample), countyScope(sample)),
  },
  {
    name: "listThemePairs of a prefecture",
    ask: (sample) => listThemePairs({ ...countyOf(sample), county: null }, prefectureScope(sample)),
  },
  { name: "listThemeRuns", ask: () => listThemeRuns(null, NOWHERE, 20), readsAll: "a page of an index in its order" },
  { name: "listThemeRuns of a theme", ask: () => listThemeRuns("staffing", NOWHERE, 20) },
  { name: "listThemeRuns of a county", ask: (sample) => listThemeRuns("staffing", countyOf(sample), 20) },
  { name: "listThemeRuns of any theme, of a county", ask: (sample) => listThemeRuns(null, countyOf(sample), 20) },
  { name: "listReportsInScope", ask: (sample) => listReportsInScope(countyOf(sample)) },
  { name: "listAgenciesInScope", ask: (sample) => listAgenciesInScope(countyOf(sample)) },
  { name: "listIndicatorRollups", ask: () => listIndicatorRollups(""), isNational: true },
  { name: "listIndicatorRollups of a county", ask: (sample) => listIndicatorRollups(countyScope(sample)) },
  { name: "listThemeRollups", ask: () => listThemeRollups(""), isNational: true },
  { name: "listCoverageRollups", ask: () => listCoverageRollups(""), isNational: true },
  { name: "listCoverageBelow", ask: () => listCoverageBelow("") },
  { name: "listCoverageBelow of a province", ask: (sample) => listCoverageBelow(sample.agency.province ?? "") },
  { name: "listThemeBelow", ask: () => listThemeBelow("", "staffing") },
  { name: "listThemeBelow of a province", ask: (sample) => listThemeBelow(sample.agency.province ?? "", "staffing") },
  { name: "listTermRollups", ask: () => listTermRollups(""), isNational: true },
  { name: "countSameness", ask: () => countSameness("problems", ["last_year"], 0.8, { ...NOWHERE, years: null }) },
  {
    name: "listSameness",
    ask: () => listSameness("problems", "last_year", 0.8, { ...NOWHERE, years: null }, 20),
  },
  {
    name: "listSameness of a county",
    ask: (sample) => listSameness("problems", "elsewhere", 0.8, { ...countyOf(sample), years: YEARS }, 20),
  },
  { name: "listSamenessOfAgency", ask: ({ agency }) => listSamenessOfAgency(agency.id) },
  { name: "listStatements", ask: ({ reports }) => listStatements(reports) },
  { name: "listFindings", ask: ({ reports }) => listFindings(reports) },
  { name: "listNamedThemes", ask: (sample) => listNamedThemes(countyOf(sample)) },
  ...[
    { name: "", place: () => NOWHERE },
    { name: " of a county", place: countyOf },
    { name: " of a province", place: provinceOf },
  ].flatMap(({ name, place }): readonly NamedQuery[] => [
    {
      name: `listThemeStatements${name}`,
      ask: (sample) =>
        listThemeStatements({ ...place(sample), code: "staffing", part: "problem", years: null }, null, 20),
    },
    {
      name: `countUnclassified${name}`,
      ask: (sample) => countUnclassified({ ...place(sample), years: null }),
      ...(name === "" ? { readsAll: ONCE } : {}),
    },
  ]),
  { name: "searchReports", ask: () => searchReports(searched, null, 20) },
  { name: "searchReports of a county", ask: (sample) => searchReports({ ...searched, ...countyOf(sample) }, null, 20) },
];

/** Agencies spread over the whole dataset, the same for the same dataset. */
export function querySamples(many: number): readonly QuerySample[] {
  const dataset = currentDataset();
  const ids = listRows<{ agencyId: string }>(dataset, SPREAD_SQL, { many });
  return ids.flatMap(({ agencyId }) => {
    const agency = findAgency(agencyId);
    const reports = agency === null ? [] : listReportsOfAgency(agency.id);
    const [first] = reports;
    if (agency === null || first === undefined) return [];
    return [{ agency, reports: reports.map(({ id }) => id), reportId: first.reportId }];
  });
}

const SPREAD_SQL = `WITH RECURSIVE step (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM step WHERE n + 1 < :many)
SELECT DISTINCT agency.agency_id AS agencyId FROM step
JOIN agency ON agency.id = CAST(1 + n * (SELECT max(id) - 1 FROM agency) / :many AS INTEGER) ORDER BY n`;
