import type { YearFigure, YearFigures } from "@/lib/facts/year-figures";
import { hasValue, type Status } from "@/lib/vocabulary/absences";
import type { ReportEdition } from "@/lib/vocabulary/editions";
import { cellKey, cellsDue } from "@/lib/vocabulary/form";

/** One year of a place: zeros, but for the cells given by key as a number or a status. */
export function makeYearFigures(
  year: number,
  cells: Readonly<Record<string, number | Status>> = {},
  {
    edition = year < 2021 ? "2019" : "2021",
    mentionsCleanup = false,
  }: { edition?: ReportEdition; mentionsCleanup?: boolean } = {},
): YearFigures {
  const values = cellsDue(edition).map((cell): [string, YearFigure] => {
    const key = cellKey(cell.indicator, cell.applicant);
    const given = cells[key] ?? 0;
    if (typeof given === "number") return [key, { value: given, status: "stated" }];
    return [key, { value: hasValue(given) ? 0 : null, status: given }];
  });
  return { year, edition, mentionsCleanup, values: new Map(values) };
}
