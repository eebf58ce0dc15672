import { datasetSummary } from "@/db/queries/dataset-summary";
import { type Agency, listReportsOfAgency } from "@/db/queries/find-agency";
import { listDueNarrative, listFiguresOfAgency } from "@/db/queries/list-figures";
import { agencyYears } from "@/lib/view/agency-years";

/** An agency's reports laid out over the years of the dataset. */
export function loadAgencyYears(agency: Agency) {
  const reports = listReportsOfAgency(agency.id);
  const current = reports.filter((report) => report.superseded === 0);
  const narrative = listDueNarrative(current.map((report) => report.id));
  const years = agencyYears(datasetSummary().years, reports, listFiguresOfAgency(agency.id), narrative);
  return { reports, current, years };
}
