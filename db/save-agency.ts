import { pinyin } from "pinyin-pro";
import { type Dataset, prepared } from "./database";
import type { PackedAgency } from "./pack-report";

/** The id of the agency's row, which is written when the agency is met for the first time. */
export function saveAgency(dataset: Dataset, agency: PackedAgency): number {
  const known = prepared(dataset, "SELECT id FROM agency WHERE agency_id = ?").pluck().get(agency.agencyId);
  if (typeof known === "number") return known;
  const { agencyId, name, kind, province, prefecture, county, divisionCode } = agency;
  const letters = pinyin(name, { toneType: "none", type: "array" });
  const initials = letters.map((syllable) => syllable.slice(0, 1));
  const row = [agencyId, name, kind, province, prefecture, county, divisionCode, letters.join(""), initials.join("")];
  return Number(prepared(dataset, INSERT_AGENCY).run(...row).lastInsertRowid);
}

/** Removes agencies that have no report any more. */
export function deleteAgenciesWithoutReport(dataset: Dataset): void {
  prepared(dataset, "DELETE FROM agency WHERE id NOT IN (SELECT agency FROM report)").run();
}

const INSERT_AGENCY = `INSERT INTO agency
  (agency_id, name, kind, province, prefecture, county, division_code, pinyin, initials)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
