import type { ScopeReport } from "@/db/queries/list-reports-in-scope";
import type { TableState } from "../vocabulary/absences";
import type { Table } from "../vocabulary/form";

type ReadReport = Pick<
  ScopeReport,
  "reportId" | "agencyName" | "year" | "proactiveState" | "requestsState" | "disputesState"
>;

/** How completely the tables of reports were read: how many in each state, and which reports lack something. */
export type TablesRead = {
  readonly tables: readonly { readonly table: Table; readonly states: Readonly<Record<TableState, number>> }[];
  readonly incomplete: readonly {
    readonly reportId: string;
    readonly agencyName: string;
    readonly year: number;
    readonly lost: readonly { readonly table: Table; readonly state: "partial" | "absent" }[];
  }[];
};

export function tablesRead(reports: readonly ReadReport[]): TablesRead {
  return {
    tables: STATES.map(([table, column]) => ({
      table,
      states: {
        complete: countOf(reports, column, "complete"),
        partial: countOf(reports, column, "partial"),
        absent: countOf(reports, column, "absent"),
        not_asked: countOf(reports, column, "not_asked"),
      },
    })),
    incomplete: reports.flatMap((report) => {
      const lost = STATES.flatMap(([table, column]) => {
        const state = report[column];
        return state === "partial" || state === "absent" ? [{ table, state }] : [];
      });
      const { reportId, agencyName, year } = report;
      return lost.length === 0 ? [] : [{ reportId, agencyName, year, lost }];
    }),
  };
}

const STATES = [
  ["proactive", "proactiveState"],
  ["requests", "requestsState"],
  ["disputes", "disputesState"],
] as const;

function countOf(reports: readonly ReadReport[], column: (typeof STATES)[number][1], state: TableState): number {
  return reports.filter((report) => report[column] === state).length;
}
