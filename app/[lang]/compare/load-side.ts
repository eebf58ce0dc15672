import type { Agency } from "@/db/queries/find-agency";
import { listStatements } from "@/db/queries/list-statements";
import { requestsOverYears } from "@/lib/view/peer-reason";
import { themeTimeline } from "@/lib/view/theme-timeline";
import { loadAgencyYears } from "../../_components/load-agency-years";

export type ComparedSide = ReturnType<typeof loadSide>;

/** All that a comparison says of one agency. */
export function loadSide(agency: Agency) {
  const { current, years } = loadAgencyYears(agency);
  const statements = listStatements(current.map((report) => report.id));
  return {
    agency,
    agencyId: agency.agencyId,
    name: agency.name,
    current,
    years,
    statements,
    timeline: themeTimeline(years, statements),
    requests: requestsOverYears(current),
  };
}
