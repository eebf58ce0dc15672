import type { ReportFigure } from "@/db/queries/list-figures";
import type { Language } from "../vocabulary/code-labels";
import { DISPUTE_BLOCKS, DISPUTE_RESULTS } from "../vocabulary/disputes-form";
import { cellKey, type Table } from "../vocabulary/form";
import { cellLocator } from "../vocabulary/locators";
import { PROACTIVE_BLOCKS, PROACTIVE_CELLS } from "../vocabulary/proactive-form";
import { APPLICANTS, OUTCOME_GROUPS, REQUEST_ROWS } from "../vocabulary/requests-form";
import type { FigureCell } from "./figure";
import { reportCell } from "./report-cell";

/** A cell of the printed form with its place; null where the form has a blank there. */
export type PrintedCell = { readonly locator: string; readonly cell: FigureCell } | null;

/** A table of the form laid out as it is printed: heads, then rows with a label and their cells. */
export type PrintedTable = {
  readonly heading: string | null;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly group: string | null;
    /** Where the sum of the group's lines is meant: `requests.refused_total`. */
    readonly groupLocator?: string | null;
    readonly label: string;
    readonly cells: readonly PrintedCell[];
  }[];
};

/** The tables of a section filled with what was read; only the cells that the report's edition asks for. */
export function printedTables(
  table: Table,
  figures: readonly ReportFigure[],
  language: Language,
): readonly PrintedTable[] {
  const byKey = new Map(figures.map((row) => [cellKey(row.indicator, row.applicant), row]));
  const printed = (indicator: string, applicant = ""): PrintedCell => {
    const row = byKey.get(cellKey(indicator, applicant));
    if (row === undefined) return null;
    return { locator: cellLocator(row), cell: reportCell({ ...row, qualifier: null }, null, language) };
  };
  return LAYOUTS[table](printed, language).filter((one) =>
    one.rows.some((row) => row.cells.some((cell) => cell !== null)),
  );
}

type Printer = (indicator: string, applicant?: string) => PrintedCell;

const LAYOUTS: Readonly<Record<Table, (printed: Printer, language: Language) => readonly PrintedTable[]>> = {
  proactive: proactiveTables,
  requests: (printed, language) => [requestsTable(printed, language)],
  disputes: (printed, language) => [disputesTable(printed, language)],
};

/** One small table for each item of Article 20. */
function proactiveTables(printed: Printer, language: Language): readonly PrintedTable[] {
  return Object.entries(PROACTIVE_BLOCKS).map(([block, words]) => {
    const cells = PROACTIVE_CELLS.filter((cell) => cell.block === block && printed(cell.code) !== null);
    const columns = [...new Set(cells.map((cell) => cell.column))];
    const rows = [...new Set(cells.map((cell) => cell.row))];
    const heads = columns.map((column) => {
      const cell = cells.find((one) => one.column === column);
      if (cell === undefined) return column;
      if (language === "en") return cell.en.split(": ")[1] ?? cell.en;
      return cell.unit === "件" || cell.unit === "项" ? column : `${column}（${cell.unit}）`;
    });
    return {
      heading: words[language],
      heads,
      rows: rows.map((row) => {
        const own = cells.filter((cell) => cell.row === row);
        const label = language === "zh" ? row : (own[0]?.en.split(": ")[0] ?? row);
        return {
          group: null,
          label,
          cells: columns.map((column) => {
            const cell = own.find((one) => one.column === column);
            return cell === undefined ? null : printed(cell.code);
          }),
        };
      }),
    };
  });
}

function requestsTable(printed: Printer, language: Language): PrintedTable {
  const groups = new Map(OUTCOME_GROUPS.map((group) => [group.code, group]));
  const rows = REQUEST_ROWS.map((row) => {
    const group = row.group === null ? null : (groups.get(row.group) ?? null);
    const heading = group === null || group.heading === null ? null : language === "zh" ? group.heading : group.en;
    const alone = row.code === "other_total";
    return {
      group: alone ? null : heading,
      groupLocator: group === null || group.subtotal === null ? null : `requests.${group.subtotal}`,
      label: row[language],
      cells: APPLICANTS.map((applicant) => printed(row.code, applicant.code)),
    };
  });
  return {
    heading: null,
    heads: APPLICANTS.map((applicant) => applicant[language]),
    rows: rows.filter((row) => row.cells.some((cell) => cell !== null)),
  };
}

function disputesTable(printed: Printer, language: Language): PrintedTable {
  return {
    heading: null,
    heads: DISPUTE_RESULTS.map((result) => result[language]),
    rows: DISPUTE_BLOCKS.map((block) => ({
      group: null,
      label: block[language],
      cells: DISPUTE_RESULTS.map((result) => printed(`${block.code}_${result.code}`)),
    })),
  };
}
