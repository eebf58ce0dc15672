import type { AgencyName } from "../report/parsed-report";
import { finestCodes } from "./find-area-words";
import type { NameReading } from "./find-candidates";
import type { Gazetteer } from "./gazetteer";
import type { Area } from "./gazetteer-lines";
import type { ManifestRow, PlaceAlias } from "./manifest-row";
import { isWithin, type PlaceClue, settles } from "./place-clue";
import { placeOfArea, placeOfDivision } from "./place-of";
import type { ResolvedPlace } from "./resolved-place";

/** The codes of the areas that a manifest names, as fine as they agree; empty where it names none that is listed. */
export function codesOfManifest({ province, prefecture, county }: ManifestRow, gazetteer: Gazetteer): string[] {
  const named = [province, prefecture, county].filter((name) => name !== null);
  return finestCodes(named.map((name) => areasCalled(name, gazetteer)).filter((areas) => areas.length > 0));
}

function areasCalled(name: string, gazetteer: Gazetteer): readonly Area[] {
  const areas = gazetteer.findAreas(name);
  return areas.length > 0 ? areas : gazetteer.findAreasByStem(name);
}

/**
 * The place that a manifest states by its division code or its county; null where it states neither. What it states
 * stands even where the list does not know it.
 */
export function placeByManifest(
  agency: AgencyName,
  reading: NameReading,
  row: ManifestRow,
  gazetteer: Gazetteer,
): ResolvedPlace | null {
  const told = { method: "manifest", confidence: "sure" } as const;
  const code = row.divisionCode?.replace(/\D/g, "").slice(0, 9) ?? "";
  if (code.length === 9) {
    const evidence = `division_code ${code}`;
    const division = gazetteer.findUnit(code);
    if (division !== null) return placeOfDivision(agency, reading.name, division, { ...told, evidence });
    const place = placeOfArea(agency, reading.name, code.slice(0, 6), { ...told, evidence }, [], gazetteer);
    return { ...place, ...statedNames(row, place), divisionCode: code };
  }
  if (row.county === null) return null;
  const evidence = [row.province, row.prefecture, row.county].filter((name) => name !== null).join("");
  const codes = codesOfManifest(row, gazetteer);
  const inside = reading.same.filter((division) => isWithin(division, codes));
  const renamed = reading.renamed.filter((division) => isWithin(division, codes));
  const [division, second] = inside.length > 0 ? inside : renamed;
  if (division !== undefined && second === undefined) {
    const confidence = inside.length > 0 ? "sure" : "inferred";
    return placeOfDivision(agency, reading.name, division, { ...told, confidence, evidence });
  }
  const county = codes.length === 1 ? (codes[0] ?? null) : null;
  const place = placeOfArea(agency, reading.name, county, { ...told, evidence }, inside, gazetteer);
  return { ...place, ...statedNames(row, place) };
}

function statedNames(
  row: ManifestRow,
  place: ResolvedPlace,
): Pick<ResolvedPlace, "province" | "prefecture" | "county"> {
  return {
    province: row.province ?? place.province,
    prefecture: row.prefecture ?? place.prefecture,
    county: row.county ?? place.county,
  };
}

/** The place of a name that is listed as an alias, in the alias's county where it has one. */
export function placeByAlias(
  agency: AgencyName,
  reading: NameReading,
  aliases: readonly PlaceAlias[],
  clues: Iterable<PlaceClue>,
  gazetteer: Gazetteer,
): ResolvedPlace | null {
  const named = aliases.filter(
    (alias) => alias.agency === reading.name || alias.agency === agency.prefix + agency.name,
  );
  if (named.length === 0) return null;
  const told = [...clues].filter(settles);
  const alias = named.find(
    ({ county, divisionCode }) => county === null || told.some((clue) => isWithin({ code: divisionCode }, clue.codes)),
  );
  const division = alias === undefined ? null : gazetteer.findUnit(alias.divisionCode);
  if (alias === undefined || division === null) return null;
  return placeOfDivision(agency, reading.name, division, {
    method: "alias",
    confidence: "sure",
    evidence: alias.evidence,
  });
}
