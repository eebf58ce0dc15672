import type { Language } from "../vocabulary/code-labels";
import { FIGURE_COPY } from "./copy/figure-copy";
import { TOWNSHIP_COPY } from "./copy/township-copy";
import { type Figure, wordCell } from "./figure";
import { formatNumber } from "./format";
import type { BalanceCheck, BalanceRow } from "./running-balance";

/** The running account of an agency's requests as a figure: the CSV of its table. */
export function balanceFigure(rows: readonly BalanceRow[], language: Language): Figure {
  return {
    id: "township.balance",
    title: TOWNSHIP_COPY.balance[language],
    subtitle: TOWNSHIP_COPY.balanceNote[language],
    columns: [
      { key: "year", label: FIGURE_COPY.year[language], numeric: false },
      ...BALANCE_COLUMNS.map((key) => ({ key, label: TOWNSHIP_COPY[key][language], numeric: true })),
      ...BALANCE_CHECKS.map((key) => ({ key, label: TOWNSHIP_COPY[key][language], numeric: false })),
    ],
    rows: rows.map((row) => ({
      key: String(row.year),
      cells: [
        wordCell(String(row.year)),
        ...BALANCE_COLUMNS.map((key) => row[key]),
        ...BALANCE_CHECKS.map((key) => wordCell(balanceCheckWords(row[key], language))),
      ],
    })),
    drawing: { kind: "table" },
    notes: [],
    restsOn: null,
    missing: [],
    extract: null,
  };
}

export const BALANCE_COLUMNS = ["carriedIn", "received", "handled", "carriedOut"] as const;

const BALANCE_CHECKS = ["withinYear", "betweenYears"] as const;

/** What became of a check of the account: agrees, differs with both sides, or why it says nothing. */
export function balanceCheckWords(check: BalanceCheck, language: Language): string {
  if (check.outcome === "agrees") return TOWNSHIP_COPY.agrees[language];
  if (check.outcome === "first") return TOWNSHIP_COPY.firstYear[language];
  if (check.outcome === "cannot") return TOWNSHIP_COPY.notAssessable[language];
  return TOWNSHIP_COPY.differs[language](formatNumber(check.left), formatNumber(check.right));
}
