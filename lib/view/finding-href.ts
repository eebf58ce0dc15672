import type { Language } from "../vocabulary/code-labels";
import { reportAddress } from "./addresses";

/**
 * Where a place named by a finding can be seen: `requests.req_new.total` and `text:120-164` in the report itself,
 * `2022/requests...` in the same agency's report of that year, `990101101-2022/...` in another's. Null where it
 * names none, and for the manifest, which no page shows.
 */
export function findingHref(reportId: string, locator: string, language: Language): string | null {
  const [where, anchor = null] = locator.includes("/") ? locator.split("/") : [null, locator];
  if (anchor === null || anchor === "" || /^manifest(?::|$)/.test(anchor)) return null;
  if (where === null) return reportAddress(language, reportId, anchor);
  if (/^\d{4}$/.test(where)) return reportAddress(language, `${agencyOf(reportId)}-${where}`, anchor);
  return /^[0-9A-Za-z]+-\d{4}$/.test(where) ? reportAddress(language, where, anchor) : null;
}

function agencyOf(reportId: string): string {
  return reportId.split("-")[0] ?? reportId;
}
