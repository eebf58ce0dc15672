import type { FormCell } from "./form";

/** Where a figure of the form stands: `requests.req_new.total`, `disputes.recon_total`. */
export function cellLocator(cell: Pick<FormCell, "table" | "indicator" | "applicant">): string {
  return cell.applicant === ""
    ? `${cell.table}.${cell.indicator}`
    : `${cell.table}.${cell.indicator}.${cell.applicant}`;
}

/** Where words stand in the text of a report: `text:120-164`, offsets of UTF-16 code units, the end exclusive. */
export function textLocator(span: { readonly start: number; readonly end: number }): string {
  return `text:${span.start}-${span.end}`;
}

/** The same in another report of the place, or of another place: `2022/requests.req_carried_out.total`. */
export function locatorElsewhere(where: string | number, locator: string): string {
  return `${where}/${locator}`;
}
