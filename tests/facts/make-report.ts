import type { ParsedCell, ParsedReport, ParsedTable } from "@/lib/report/parsed-report";
import type { Status } from "@/lib/vocabulary/absences";
import type { Edition } from "@/lib/vocabulary/editions";
import { cellKey, cellsDue, type FormCell, type Table } from "@/lib/vocabulary/form";

/** What stands in a cell: a number, the status of one without a number, or `not met`. */
export type Printed = number | Status | "not met";

/** A report whose tables print zeros but for the cells named by key (`req_new/total`). */
export function makeReport(
  edition: Edition,
  printed: Readonly<Record<string, Printed>>,
  elsewhere: (cell: FormCell) => Printed = () => 0,
): ParsedReport {
  const cells = cellsDue(edition).flatMap((cell): ParsedCell[] => {
    const what = printed[cellKey(cell.indicator, cell.applicant)] ?? elsewhere(cell);
    if (what === "not met") return [];
    if (typeof what === "number") return [{ cell, value: what, status: "stated", raw: String(what), span: null }];
    return [{ cell, value: null, status: what, raw: null, span: null }];
  });
  return {
    title: null,
    agency: { name: "柳溪镇", kind: "镇", prefix: "", otherCuts: [] },
    year: 2023,
    edition,
    sections: [],
    tables: {
      proactive: tableOf(cells, "proactive"),
      requests: tableOf(cells, "requests"),
      disputes: tableOf(cells, "disputes"),
    },
    narrative: [],
    problemState: "stated",
    statements: [],
    issues: [],
  };
}

function tableOf(cells: readonly ParsedCell[], table: Table): ParsedTable {
  const own = cells.filter(({ cell }) => cell.table === table);
  return { found: own.length > 0, lostTo: null, cells: own };
}
