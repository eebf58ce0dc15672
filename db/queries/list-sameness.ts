import { type ComparedSection, LEAST_SHARE, type SamenessKind } from "../../lib/vocabulary/sameness";
import { currentDataset, type Dataset, listRows } from "../database";
import { ROW_LIMIT } from "../row-limit";
import type { Place } from "./place";

/** How far one report's section is worded like another's: `share` of its own wording, 0 to 1. */
export type SamenessRow = {
  readonly section: ComparedSection;
  readonly kind: SamenessKind;
  readonly share: number;
  readonly sentences: number;
  readonly common: number;
  readonly reportId: string;
  readonly year: number;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly county: string | null;
  readonly otherReportId: string;
  readonly otherYear: number;
  readonly otherAgencyId: string;
  readonly otherAgencyName: string;
  readonly otherCounty: string | null;
};

type SamenessFilter = Place & { readonly years: { readonly from: number; readonly to: number } | null };

/** Sections of one kind of sameness from a share of LEAST_SHARE and more on, the most alike first. */
export function listSameness(
  section: ComparedSection,
  kind: SamenessKind,
  least: number,
  filter: SamenessFilter,
  limit: number,
): readonly SamenessRow[] {
  return sameness(currentDataset(), section, kind, least, filter, limit);
}

export function sameness(
  dataset: Dataset,
  section: ComparedSection,
  kind: SamenessKind,
  least: number,
  filter: SamenessFilter,
  limit: number,
): readonly SamenessRow[] {
  const values = { section, kind, least, limit, ...valuesOf(filter) };
  return listRows<SamenessRow>(dataset, samenessSql(filter), values);
}

export function samenessSql(filter: SamenessFilter): string {
  return `${SELECT} FROM ${alikeIn(filter)} ${JOIN_OTHER}
WHERE ${isAlike(":kind")}${conditions(filter)}
ORDER BY sameness.share DESC, sameness.report, sameness.other ${ROW_LIMIT}`;
}

/** In how many reports a section is worded like another from such a share on. */
export function countSameness(
  section: ComparedSection,
  kinds: readonly SamenessKind[],
  least: number,
  filter: SamenessFilter,
): number {
  const sql = countSamenessSql(filter);
  const values = { section, kinds: JSON.stringify(kinds), least, ...valuesOf(filter) };
  const [counted] = listRows<{ reports: number }>(currentDataset(), sql, values);
  if (counted === undefined) throw new Error("a count without a row");
  return counted.reports;
}

export function countSamenessSql(filter: SamenessFilter): string {
  const asked = conditions(filter);
  return `SELECT count(DISTINCT sameness.report) AS reports FROM json_each(:kinds) AS kinds
CROSS JOIN ${asked === "" ? "sameness_row AS sameness" : alikeIn(filter)}
WHERE ${isAlike("kinds.value")}${asked}`;
}

/** All that is known of the wording of one agency's reports, by year, the most alike first. */
export function listSamenessOfAgency(agency: number): readonly SamenessRow[] {
  return samenessOfAgency(currentDataset(), agency);
}

export function samenessOfAgency(dataset: Dataset, agency: number): readonly SamenessRow[] {
  return listRows<SamenessRow>(dataset, SAMENESS_OF_AGENCY_SQL, { agency });
}

/** Said as the index says it. */
function isAlike(kind: string): string {
  return `sameness.section = (SELECT id FROM word WHERE text = :section)
  AND sameness.kind = (SELECT id FROM word WHERE text = ${kind})
  AND +sameness.share >= ${LEAST_SHARE} AND sameness.share >= :least`;
}

const SELECT = `SELECT (SELECT text FROM word WHERE id = sameness.section) AS section,
  (SELECT text FROM word WHERE id = sameness.kind) AS kind, sameness.share, sameness.sentences, sameness.common,
  report.report_id AS reportId, report.year, agency.agency_id AS agencyId, agency.name AS agencyName, agency.county,
  other.report_id AS otherReportId, other.year AS otherYear, other_agency.agency_id AS otherAgencyId,
  other_agency.name AS otherAgencyName, other_agency.county AS otherCounty`;

const JOIN_OTHER =
  "CROSS JOIN report AS other ON other.id = sameness.other CROSS JOIN agency AS other_agency ON other_agency.id = other.agency";

/** The reports of a county are fewer than the alike of a country, and are gone through instead. */
function alikeIn({ county }: SamenessFilter): string {
  return county === null
    ? `sameness_row AS sameness CROSS JOIN report ON report.id = sameness.report
CROSS JOIN agency ON agency.id = report.agency`
    : `agency CROSS JOIN report ON report.agency = agency.id
CROSS JOIN sameness_row AS sameness ON sameness.report = report.id`;
}

export const SAMENESS_OF_AGENCY_SQL = `${SELECT} FROM report CROSS JOIN sameness_row AS sameness ON sameness.report = report.id
CROSS JOIN agency ON agency.id = report.agency
${JOIN_OTHER}
WHERE report.agency = :agency AND report.superseded = 0
ORDER BY report.year, section, sameness.share DESC, sameness.other`;

function conditions({ province, prefecture, county, years }: SamenessFilter): string {
  const levels = Object.entries({ province, prefecture, county }).filter(([, name]) => name !== null);
  const places = levels.map(([level]) => ` AND agency.${level} = :${level}`);
  return `${places.join("")}${years === null ? "" : " AND report.year BETWEEN :from AND :to"}`;
}

function valuesOf({ province, prefecture, county, years }: SamenessFilter): Record<string, string | number> {
  const given = { province, prefecture, county, from: years?.from ?? null, to: years?.to ?? null };
  return Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
