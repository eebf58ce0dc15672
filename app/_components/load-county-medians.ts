import type { Agency } from "@/db/queries/find-agency";
import { listHeadlinesInScope } from "@/db/queries/list-reports-in-scope";
import { type CountyMedians, countyMedians } from "@/lib/view/county-medians";

/** What is usual among the other agencies of an agency's county; null where its county is not known. */
export function loadCountyMedians({ agencyId, province, prefecture, county }: Agency): CountyMedians | null {
  if (county === null) return null;
  return countyMedians(county, listHeadlinesInScope({ province, prefecture, county }), [agencyId]);
}
