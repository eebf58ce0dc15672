import type { YearFigure, YearFigures } from "../lib/facts/year-figures";
import { keyOf } from "../lib/facts/year-figures";
import type { ReportEdition } from "../lib/vocabulary/editions";
import { cellsDue, FORM_CELLS, type FormCell } from "../lib/vocabulary/form";
import { type Dataset, listRows, prepared } from "./database";

/** A current report as checks between years see it, and its row's id. */
export type YearReport = { readonly report: number; readonly figures: YearFigures };

/** Gives a function that lists the current reports of an agency in order of year. */
export function yearFiguresReader(dataset: Dataset): (agency: number) => readonly YearReport[] {
  const fills = new Map(
    listRows<YearFigure & { id: number }>(dataset, "SELECT id, value, status FROM fill").map((row) => [row.id, row]),
  );
  const words = new Map(
    listRows<{ id: number; text: string }>(dataset, "SELECT id, text FROM word").map(({ id, text }) => [id, text]),
  );
  const facts = prepared(dataset, "SELECT cell, value, status FROM fact_row WHERE report = ?").raw();
  return (agency) =>
    listRows<ReportRow>(dataset, REPORTS_SQL, agency).map((row) => {
      const known = new Array<YearFigure | undefined>(FORM_CELLS.length + 1).fill(undefined);
      for (const fact of facts.all(row.id)) {
        const [cell, value, status] = asFactRow(fact);
        known[cell] = { value, status: asStatus(words.get(status)) };
      }
      const due = dueCells(row.edition);
      const fill = {
        proactive: fills.get(row.proactive),
        requests: fills.get(row.requests),
        disputes: fills.get(row.disputes),
      };
      const get = (key: string): YearFigure | undefined => {
        const cell = due.get(key);
        return cell === undefined ? undefined : (known[cell.ordinal] ?? fill[cell.table]);
      };
      const has = (key: string): boolean => get(key) !== undefined;
      const { year, edition, cleanup } = row;
      return { report: row.id, figures: { year, edition, values: { get, has }, mentionsCleanup: cleanup === 1 } };
    });
}

type ReportRow = {
  readonly id: number;
  readonly year: number;
  readonly edition: ReportEdition;
  readonly cleanup: number;
  readonly proactive: number;
  readonly requests: number;
  readonly disputes: number;
};

const REPORTS_SQL = `SELECT id, year, edition, mentions_cleanup AS cleanup,
  proactive_fill AS proactive, requests_fill AS requests, disputes_fill AS disputes
FROM report WHERE agency = ? AND superseded = 0 ORDER BY year`;

/** The row that the statement above it selects. */
function asFactRow(row: unknown): readonly [number, number | null, number] {
  return row as readonly [number, number | null, number];
}

/** The word of a status was written from one. */
function asStatus(word: string | undefined): YearFigure["status"] {
  return word as YearFigure["status"];
}

const DUE = new Map<ReportEdition, ReadonlyMap<string, FormCell>>();

function dueCells(edition: ReportEdition): ReadonlyMap<string, FormCell> {
  const known = DUE.get(edition);
  if (known !== undefined) return known;
  const due = new Map(cellsDue(edition).map((cell) => [keyOf(cell), cell]));
  DUE.set(edition, due);
  return due;
}
