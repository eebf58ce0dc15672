import { FORM_CELLS, type FormCode } from "./form";

/** C-32, C-12 (R6): stocks that a year's flows carry from one year to the next. */
export const STOCKS: readonly { readonly stock: FormCode; readonly added: FormCode; readonly removed: FormCode }[] = [
  { stock: "rules_in_force", added: "rules_issued", removed: "rules_repealed" },
  { stock: "normative_docs_in_force", added: "normative_docs_issued", removed: "normative_docs_repealed" },
];

/** C-18 (R7): items that the 2019 edition prints with the change of the year. */
export const ITEM_CHAINS: readonly { readonly items: FormCode; readonly change: FormCode }[] = [
  { items: "licensing_items_prev", change: "licensing_items_change" },
  { items: "other_services_items_prev", change: "other_services_items_change" },
  { items: "penalty_items_prev", change: "penalty_items_change" },
  { items: "coercion_items_prev", change: "coercion_items_change" },
  { items: "admin_fee_items_prev", change: "admin_fee_items_change" },
];

/** C-33: figures whose sudden change is worth a look: all of section 2 but the changes, and the headlines of 3 and 4. */
export const WATCHED_CELLS = FORM_CELLS.filter(
  ({ table, indicator, applicant, measure }) =>
    (table === "proactive" && measure !== "signed") ||
    (applicant === "total" && (indicator === "req_new" || indicator === "outcome_total")) ||
    (table === "disputes" && indicator.endsWith("_total")),
);

/** C-34: the same without stocks, which stay as they are for good reasons. */
export const FLOW_CELLS = WATCHED_CELLS.filter(({ indicator }) => !/_in_force$|_stock$|_items_prev$/.test(indicator));
