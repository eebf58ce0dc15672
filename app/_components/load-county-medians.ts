import type { Agency } from "@/db/queries/find-agency";
import { listCountyMedians } from "@/db/queries/list-county-medians";
import { type CountyMedians, countyMedians } from "@/lib/view/county-medians";

/** What is usual among the other agencies of an agency's county; null where its county is not known. */
export function loadCountyMedians(agency: Agency): CountyMedians | null {
  return agency.county === null ? null : countyMedians(agency.county, listCountyMedians(agency));
}
