import { basename } from "node:path";
import { findingId } from "../lib/facts/assessment-to-finding";
import type { Finding } from "../lib/facts/report-facts";
import { agencyIdOf } from "../lib/place/agency-id-of";
import type { Gazetteer } from "../lib/place/gazetteer";
import { type PlacedReport, resolveByNeighbours } from "../lib/place/resolve-by-neighbours";
import type { ResolvedPlace } from "../lib/place/resolved-place";
import type { ReportEdition } from "../lib/vocabulary/editions";
import { type Dataset, listRows, prepared } from "./database";
import { unindexText } from "./index-texts";
import type { UnresolvedReading } from "./pack-report";
import { saveAgency } from "./save-agency";
import { saveWord } from "./save-word";
import { touchAgency } from "./touch-agency";
import { forgetWording } from "./wording-store";

/**
 * Places reports whose own words leave them unresolved where the sure ones beside them, of the same folder or host,
 * lie; returns how many stand so. Each run decides anew from the first reading, so the order of runs does not matter.
 * Findings go with them, under ids made of the agency that they now belong to.
 */
export function settleNeighbours(dataset: Dataset, gazetteer: Gazetteer): number {
  const isOpen = prepared(dataset, "SELECT 1 FROM report WHERE agency_reading IS NOT NULL LIMIT 1").get();
  if (isOpen === undefined) return 0;
  const rows = listRows<PlacedRow>(dataset, PLACED_SQL);
  const places = resolveByNeighbours(rows.map(toPlacedReport), gazetteer);
  let settled = 0;
  for (const [index, place] of places.entries()) {
    const row = rows[index];
    if (row === undefined || row.reading === null) continue;
    if (place.method === "neighbours") settled += 1;
    const agencyId = agencyIdOf(place, { fileName: row.path, url: row.url });
    if (agencyId === row.agencyId && place.method === row.method) continue;
    movePlace(dataset, row.id, place, agencyId);
    unindexText(dataset, row.id);
    forgetWording(dataset, row.id);
    renameFindings(dataset, row, agencyId);
  }
  return settled;
}

type PlacedRow = {
  readonly id: number;
  readonly year: number;
  readonly edition: ReportEdition;
  readonly root: string;
  readonly path: string;
  readonly url: string | null;
  readonly reading: string | null;
  readonly agencyId: string;
  readonly method: ResolvedPlace["method"];
  readonly agency: string;
  readonly kind: string;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly divisionCode: string | null;
  readonly confidence: ResolvedPlace["confidence"];
};

const PLACED_SQL = `SELECT report.id, year, edition, root, path, source_url AS url, agency_reading AS reading,
  agency_id AS agencyId, place_method AS method, agency.name AS agency, kind,
  province, prefecture, county, division_code AS divisionCode, place_confidence AS confidence
FROM report JOIN agency ON agency.id = report.agency JOIN source ON source.id = report.source ORDER BY root, path`;

/** Of the others only the division is looked at. */
function toPlacedReport(row: PlacedRow): PlacedReport {
  const { agency, kind, province, prefecture, county, divisionCode, confidence } = row;
  const first = readFirstReading(row.reading);
  return {
    fileName: `${basename(row.root)}/${row.path}`,
    url: row.url,
    agency: first?.agency ?? { name: agency, kind: "镇", prefix: "", otherCuts: [] },
    place: first?.place ?? {
      agency,
      kind,
      province,
      prefecture,
      county,
      divisionCode,
      method: row.method,
      confidence,
      evidence: "",
      candidates: [],
    },
  };
}

/** The column holds what packReport wrote. */
function readFirstReading(reading: string | null): UnresolvedReading | null {
  return reading === null ? null : (JSON.parse(reading) as UnresolvedReading);
}

function movePlace(dataset: Dataset, report: number, place: ResolvedPlace, agencyId: string): void {
  const { agency: name, kind, province, prefecture, county, divisionCode } = place;
  const agency = saveAgency(dataset, { agencyId, name, kind, province, prefecture, county, divisionCode });
  touchAgency(dataset, agency);
  const before = prepared(dataset, "SELECT agency FROM report WHERE id = ?").pluck().get(report);
  if (typeof before === "number") touchAgency(dataset, before);
  const { method, confidence, evidence, candidates } = place;
  const words = [method, evidence, JSON.stringify(candidates), name, kind].map((word) => saveWord(dataset, word));
  prepared(dataset, MOVE_SQL).run(agency, confidence, ...words, report);
}

function renameFindings(dataset: Dataset, { id, year, edition }: PlacedRow, agency: string): void {
  const rename = prepared(dataset, "UPDATE finding SET id = ? WHERE report = ? AND id = ?");
  const sql = `SELECT id, "check", locator FROM finding WHERE report = ?`;
  for (const finding of listRows<Pick<Finding, "id" | "check" | "locator">>(dataset, sql, id)) {
    rename.run(findingId(finding.check, { agency, year, edition }, finding.locator.split(" ")), id, finding.id);
  }
}

const MOVE_SQL = `UPDATE report_row SET agency = ?, place_confidence = ?, place_method = ?, place_evidence = ?,
  place_candidates = ?, agency_name = ?, agency_kind = ? WHERE id = ?`;
