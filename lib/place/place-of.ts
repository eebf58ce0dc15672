import type { AgencyName } from "../report/parsed-report";
import type { Gazetteer } from "./gazetteer";
import type { Division, ResolvedPlace } from "./resolved-place";

type Told = Pick<ResolvedPlace, "method" | "confidence" | "evidence">;

/** What a zone is called where townships have their kind: it is no division of its own. */
export const ZONE = "zone";

/** A place with its division in the list; the agency keeps the name that its report uses. */
export function placeOfDivision(agency: AgencyName, name: string, division: Division, told: Told): ResolvedPlace {
  const { province, prefecture, county, code } = division;
  return { ...nameOf(agency, name), province, prefecture, county, divisionCode: code, ...told, candidates: [division] };
}

function nameOf(agency: AgencyName, name: string): Pick<ResolvedPlace, "agency" | "kind"> {
  return { agency: name, kind: agency.kind === "管委会" ? ZONE : agency.kind };
}

/** A place of which only the area is known: the county with its code of six digits, or a wider one. */
export function placeOfArea(
  agency: AgencyName,
  name: string,
  code: string | null,
  told: Told,
  candidates: readonly Division[],
  gazetteer: Gazetteer,
): ResolvedPlace {
  return { ...nameOf(agency, name), ...areaNames(code, gazetteer), divisionCode: null, ...told, candidates };
}

function areaNames(
  code: string | null,
  gazetteer: Gazetteer,
): Pick<ResolvedPlace, "province" | "prefecture" | "county"> {
  if (code === null) return { province: null, prefecture: null, county: null };
  const { province, prefecture, county } = gazetteer.namesWithin(code);
  return { province: province || null, prefecture: prefecture || null, county: county || null };
}

/** The finest area that holds every code: of 410926 and 410928 it is 4109; null where they share no province. */
export function sharedArea(codes: readonly string[]): string | null {
  const [first] = codes;
  if (first === undefined) return null;
  return (
    [6, 4, 2]
      .map((length) => first.slice(0, length))
      .find((code) => codes.every((each) => each.startsWith(code) && each.length >= code.length)) ?? null
  );
}

/** A place that stays open, with the area that is known and the divisions it may be. */
export function unresolvedPlace(
  agency: AgencyName,
  name: string,
  code: string | null,
  evidence: string,
  candidates: readonly Division[],
  gazetteer: Gazetteer,
): ResolvedPlace {
  const told: Told = { method: "unresolved", confidence: "unresolved", evidence };
  return placeOfArea(agency, name, code, told, candidates, gazetteer);
}
