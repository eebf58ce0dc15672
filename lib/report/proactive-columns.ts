import type { Edition, ReportEdition } from "../vocabulary/editions";
import { CELL_BY_KEY, type FormCell } from "../vocabulary/form";
import type { ProactiveColumn, ProactiveRow } from "../vocabulary/label-variants";
import type { ProactiveCode } from "../vocabulary/proactive-form";
import type { TableHead } from "./table-rows";

/** A column of section 2 as it meets one row: the cell of the form there, and the unit its head prints. */
export type ProactiveColumnCell = { readonly cell: FormCell; readonly unit: string };

/**
 * The figures that a row of section 2 has under the heads above it, in their order; where a head is lost or not known,
 * those that the edition asks for. None where neither tells.
 */
export function columnsOf(
  row: ProactiveRow,
  edition: ReportEdition,
  heads: readonly TableHead[],
): readonly ProactiveColumnCell[] {
  const met: ProactiveColumnCell[] = [];
  const columns = COLUMNS.get(row) ?? NO_COLUMNS;
  for (const { head, unit } of heads) {
    const cell = columns.get(head);
    if (cell !== undefined && !met.some((column) => column.cell === cell)) met.push({ cell, unit });
  }
  const asked = edition === "2019" || edition === "2021" ? (ASKED[edition].get(row) ?? []) : [];
  if (edition === "unknown" || met.length >= asked.length) return met;
  return asked.map(([column, cell]) => ({ cell, unit: heads.find(({ head }) => head === column)?.unit ?? "" }));
}

/** Which cell of the form stands in a row under a column; the order of the columns is that of printing. */
const CODES: Readonly<Record<ProactiveRow, Partial<Record<ProactiveColumn, ProactiveCode>>>> = {
  rules: {
    issued: "rules_issued",
    repealed: "rules_repealed",
    in_force: "rules_in_force",
    made: "rules_made",
    disclosed: "rules_disclosed",
    disclosed_stock: "rules_disclosed_stock",
  },
  normative_docs: {
    issued: "normative_docs_issued",
    repealed: "normative_docs_repealed",
    in_force: "normative_docs_in_force",
    made: "normative_docs_made",
    disclosed: "normative_docs_disclosed",
    disclosed_stock: "normative_docs_disclosed_stock",
  },
  licensing: {
    items_prev: "licensing_items_prev",
    items_change: "licensing_items_change",
    decisions: "licensing_decisions",
  },
  other_services: {
    items_prev: "other_services_items_prev",
    items_change: "other_services_items_change",
    decisions: "other_services_decisions",
  },
  penalty: { items_prev: "penalty_items_prev", items_change: "penalty_items_change", decisions: "penalty_decisions" },
  coercion: {
    items_prev: "coercion_items_prev",
    items_change: "coercion_items_change",
    decisions: "coercion_decisions",
  },
  admin_fees: {
    fees: "admin_fees_wan_yuan",
    items_prev: "admin_fee_items_prev",
    items_change: "admin_fee_items_change",
  },
  procurement: { projects: "procurement_projects", amount: "procurement_amount_yuan" },
};

/** The same by the words of the grammar: row, then column. */
const COLUMNS: ReadonlyMap<string, ReadonlyMap<string, FormCell>> = new Map(
  Object.entries(CODES).map(([row, codes]) => [
    row,
    new Map(
      Object.entries(codes).flatMap(([column, code]): [string, FormCell][] => {
        const cell = CELL_BY_KEY.get(code);
        return cell === undefined ? [] : [[column, cell]];
      }),
    ),
  ]),
);

/** The columns that an edition asks for in each row. */
const askedIn = (edition: Edition): ReadonlyMap<string, readonly (readonly [string, FormCell])[]> =>
  new Map(
    [...COLUMNS].map(([row, columns]) => [
      row,
      [...columns].filter(([, cell]) => cell.editions.some((one) => one === edition)),
    ]),
  );
const ASKED = { "2019": askedIn("2019"), "2021": askedIn("2021") } as const;

const NO_COLUMNS: ReadonlyMap<string, FormCell> = new Map();
