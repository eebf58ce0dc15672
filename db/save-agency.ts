import { pinyin } from "pinyin-pro";
import { type Dataset, listRows, prepared } from "./database";
import type { PackedAgency } from "./pack-report";

/** The id of the agency's row, which is written when the agency is met for the first time. */
export function saveAgency(dataset: Dataset, agency: PackedAgency): number {
  const agencies = agenciesOf(dataset);
  const known = agencies.get(agency.agencyId);
  if (known !== undefined) return known;
  const { agencyId, name, kind, province, prefecture, county, divisionCode } = agency;
  const row = [agencyId, name, kind, province, prefecture, county, divisionCode, ...spell(name)];
  const id = Number(prepared(dataset, INSERT_AGENCY).run(...row).lastInsertRowid);
  agencies.set(agencyId, id);
  return id;
}

/** Removes agencies that have no report any more. */
export function deleteAgenciesWithoutReport(dataset: Dataset): void {
  const removed = prepared(dataset, "DELETE FROM agency WHERE id NOT IN (SELECT agency FROM report)").run();
  if (removed.changes > 0) AGENCIES.delete(dataset.sqlite);
}

/** Gives every agency the name of its latest report: places are renamed, and no order of reading may decide. */
export function settleAgencyNames(dataset: Dataset): void {
  const rename = prepared(dataset, "UPDATE agency SET name = ?, kind = ?, pinyin = ?, initials = ? WHERE id = ?");
  for (const { id, name, kind } of listRows<{ id: number; name: string; kind: string }>(dataset, RENAMED_SQL)) {
    rename.run(name, kind, ...spell(name), id);
  }
}

/** SQLite takes the other columns from the row of the latest year. */
const RENAMED_SQL = `SELECT agency.id, latest.name, latest.kind
FROM (SELECT agency, agency_name AS name, agency_kind AS kind, max(year) FROM report WHERE superseded = 0 GROUP BY agency)
  AS latest
JOIN agency ON agency.id = latest.agency WHERE agency.name <> latest.name OR agency.kind <> latest.kind`;

const AGENCIES = new WeakMap<Dataset["sqlite"], Map<string, number>>();

function agenciesOf(dataset: Dataset): Map<string, number> {
  const known = AGENCIES.get(dataset.sqlite);
  if (known !== undefined) return known;
  const rows = listRows<{ id: number; agencyId: string }>(dataset, "SELECT id, agency_id AS agencyId FROM agency");
  const agencies = new Map(rows.map(({ id, agencyId }) => [agencyId, id]));
  AGENCIES.set(dataset.sqlite, agencies);
  return agencies;
}

/** The name in letters without tones, and their initials. */
function spell(name: string): readonly [string, string] {
  const syllables = pinyin(name, { toneType: "none", type: "array" });
  return [syllables.join(""), syllables.map((syllable) => syllable.slice(0, 1)).join("")];
}

const INSERT_AGENCY = `INSERT INTO agency
  (agency_id, name, kind, province, prefecture, county, division_code, pinyin, initials)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
