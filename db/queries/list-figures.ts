import type { YearFigures } from "../../lib/facts/year-figures";
import { type DueNarrative, NARRATIVE_DUE } from "../../lib/vocabulary/narrative-indicators";
import { currentDataset, listRows, oncePerDataset } from "../database";
import { narrative } from "../figure-schema";
import { yearFiguresReader } from "../read-year-figures";
import { columnsOf } from "../table-columns";
import { FILLED_REPORT, type FilledReport, type SettledCell, settleCells } from "./settled-cells";

export type ReportFigure = SettledCell;
export type NarrativeRow = Readonly<typeof narrative.$inferSelect>;

/** The figures of an agency's current reports, in order of year; of each cell only when it is asked for. */
export function listFiguresOfAgency(id: number): readonly YearFigures[] {
  return readYears()(id).map(({ figures }) => figures);
}

const readYears = oncePerDataset(yearFiguresReader);

/** A figure that a report tells in its text, without where it does. */
export type ToldFigure = Pick<NarrativeRow, "report" | "value" | "qualifier" | "status"> & {
  readonly indicator: DueNarrative;
};

/** Of the figures told in the prose of reports those that every report is due to tell. */
export function listDueNarrative(reports: readonly number[]): readonly ToldFigure[] {
  return listRows<ToldFigure>(currentDataset(), DUE_NARRATIVE_SQL, JSON.stringify(reports));
}

/** The indicators of these, as SQL names them. */
export const DUE_INDICATORS = NARRATIVE_DUE.map((code) => `'${code}'`).join(", ");

const DUE_NARRATIVE_SQL = `SELECT report, indicator, value, qualifier, status FROM narrative
WHERE report IN (SELECT value FROM json_each(?)) AND indicator IN (${DUE_INDICATORS})
ORDER BY report, ordinal`;

/** The figures told in the prose of reports. */
export function listNarrative(reports: readonly number[]): readonly NarrativeRow[] {
  return listRows<NarrativeRow>(currentDataset(), NARRATIVE_SQL, JSON.stringify(reports));
}

const NARRATIVE_SQL = `SELECT ${columnsOf(narrative)} FROM narrative
WHERE narrative.report IN (SELECT value FROM json_each(?)) ORDER BY narrative.report, narrative.ordinal`;

/** Every due cell of one report, in the order of the form. */
export function listFiguresOfReport(id: number): readonly SettledCell[] {
  return listRows<FilledReport>(currentDataset(), REPORT_SQL, id).flatMap(settleCells);
}

const REPORT_SQL = `SELECT ${FILLED_REPORT} FROM report WHERE report.id = ?`;

/** Whether a cell is of the total column, or of a table that has no other. */
export function isTotal(applicant: SettledCell["applicant"]): boolean {
  return applicant === "" || applicant === "total";
}
