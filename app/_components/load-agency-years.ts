import { datasetSummary } from "@/db/queries/dataset-summary";
import { type Agency, listReportsOfAgency } from "@/db/queries/find-agency";
import { listFiguresOfAgency, listNarrative } from "@/db/queries/list-figures";
import { agencyYears } from "@/lib/view/agency-years";
import type { FormCode } from "@/lib/vocabulary/form";

/** An agency's reports laid out over the years of the dataset; `indicators` null takes every cell of the form. */
export function loadAgencyYears(agency: Agency, indicators: readonly FormCode[] | null) {
  const reports = listReportsOfAgency(agency.id);
  const current = reports.filter((report) => report.superseded === 0);
  const narrative = listNarrative(current.map((report) => report.id));
  const years = agencyYears(datasetSummary().years, reports, listFiguresOfAgency(agency.id, indicators), narrative);
  return { reports, current, years };
}
