import type { Agency } from "@/db/queries/find-agency";
import { requestsOverYears } from "@/lib/view/peer-reason";
import { loadAgencyYears } from "../../_components/load-agency-years";

export type ComparedSide = ReturnType<typeof loadSide>;

/** All that a comparison says of one agency. */
export function loadSide(agency: Agency) {
  const { current, years } = loadAgencyYears(agency);
  return {
    agency,
    agencyId: agency.agencyId,
    name: agency.name,
    current,
    years,
    requests: requestsOverYears(current),
  };
}
