import { basename } from "node:path";
import { findingId } from "../lib/facts/assessment-to-finding";
import type { Finding } from "../lib/facts/report-facts";
import type { Gazetteer } from "../lib/place/gazetteer";
import { type PlacedReport, resolveByNeighbours } from "../lib/place/resolve-by-neighbours";
import type { ResolvedPlace } from "../lib/place/resolved-place";
import type { AgencyName } from "../lib/report/parsed-report";
import type { ReportEdition } from "../lib/vocabulary/editions";
import { type Dataset, listRows, prepared } from "./database";
import { saveAgency } from "./save-agency";

/**
 * Places reports that are still unresolved where the sure ones beside them, of the same folder or host, lie; returns how
 * many. Findings go with them, under ids made of the agency that they now belong to.
 */
export function settleNeighbours(dataset: Dataset, gazetteer: Gazetteer): number {
  const isOpen = prepared(dataset, "SELECT 1 FROM report WHERE place_confidence = 'unresolved' LIMIT 1").get();
  if (isOpen === undefined) return 0;
  const rows = listRows<PlacedRow>(dataset, PLACED_SQL);
  const places = resolveByNeighbours(rows.map(toPlacedReport), gazetteer);
  let settled = 0;
  for (const [index, place] of places.entries()) {
    const row = rows[index];
    if (row?.confidence !== "unresolved" || place.confidence === "unresolved" || place.divisionCode === null) continue;
    movePlace(dataset, row.id, place, place.divisionCode);
    renameFindings(dataset, row, place.divisionCode);
    settled += 1;
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
  readonly agency: string;
  readonly kind: string;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly divisionCode: string | null;
  readonly confidence: ResolvedPlace["confidence"];
};

const PLACED_SQL = `SELECT report.id, year, edition, root, path, source_url AS url, agency_reading AS reading, agency.name AS agency, kind,
  province, prefecture, county, division_code AS divisionCode, place_confidence AS confidence
FROM report JOIN agency ON agency.id = report.agency JOIN source ON source.id = report.source ORDER BY root, path`;

/** Only the name and place of unresolved reports are looked at, and the code of the others. */
function toPlacedReport(row: PlacedRow): PlacedReport {
  const { agency, kind, province, prefecture, county, divisionCode, confidence } = row;
  return {
    fileName: `${basename(row.root)}/${row.path}`,
    url: row.url,
    agency: readAgencyReading(row),
    place: {
      agency,
      kind,
      province,
      prefecture,
      county,
      divisionCode,
      method: "unresolved",
      confidence,
      evidence: "",
      candidates: [],
    },
  };
}

/** The column holds what packReport wrote: an AgencyName, for every unresolved report. */
function readAgencyReading({ reading, agency }: PlacedRow): AgencyName {
  if (reading === null) return { name: agency, kind: "镇", prefix: "", otherCuts: [] };
  return JSON.parse(reading) as AgencyName;
}

function movePlace(dataset: Dataset, report: number, place: ResolvedPlace, divisionCode: string): void {
  const { agency: name, kind, province, prefecture, county } = place;
  const agency = saveAgency(dataset, {
    agencyId: divisionCode,
    name,
    kind,
    province,
    prefecture,
    county,
    divisionCode,
  });
  prepared(dataset, MOVE_SQL).run(
    agency,
    place.method,
    place.confidence,
    place.evidence,
    name,
    kind,
    `#${report}`,
    report,
  );
}

function renameFindings(dataset: Dataset, { id, year, edition }: PlacedRow, agency: string): void {
  const rename = prepared(dataset, "UPDATE finding SET id = ? WHERE report = ? AND id = ?");
  const sql = `SELECT id, "check", locator FROM finding WHERE report = ?`;
  for (const finding of listRows<Pick<Finding, "id" | "check" | "locator">>(dataset, sql, id)) {
    rename.run(findingId(finding.check, { agency, year, edition }, finding.locator.split(" ")), id, finding.id);
  }
}

const MOVE_SQL = `UPDATE report SET agency = ?, place_method = ?, place_confidence = ?, place_evidence = ?,
  place_candidates = '[]', agency_name = ?, agency_kind = ?, agency_reading = NULL, report_id = ? WHERE id = ?`;
