import type { AgencyName } from "../report/parsed-report";
import type { Gazetteer } from "./gazetteer";
import type { Division, ResolvedPlace } from "./resolved-place";

type Names = Pick<ResolvedPlace, "province" | "prefecture" | "county">;
type Told = Pick<ResolvedPlace, "method" | "confidence" | "evidence">;

/** What a zone is called where townships have their kind: it is no division of its own. */
export const ZONE = "zone";

/** A place with its division in the list; the agency keeps the name that its report uses. */
export function placeOfDivision(agency: AgencyName, name: string, division: Division, told: Told): ResolvedPlace {
  return placeAt(agency, name, division, division.code, told, [division]);
}

function placeAt(
  { kind }: AgencyName,
  agency: string,
  { province, prefecture, county }: Names,
  divisionCode: string | null,
  { method, confidence, evidence }: Told,
  candidates: readonly Division[],
): ResolvedPlace {
  return {
    agency,
    kind: kind === "管委会" ? ZONE : kind,
    province,
    prefecture,
    county,
    divisionCode,
    method,
    confidence,
    evidence,
    candidates,
  };
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
  return placeAt(agency, name, areaNames(code, gazetteer), null, told, candidates);
}

function areaNames(code: string | null, gazetteer: Gazetteer): Names {
  if (code === null) return NO_NAMES;
  const { province, prefecture, county } = gazetteer.namesWithin(code);
  return { province: province || null, prefecture: prefecture || null, county: county || null };
}

const NO_NAMES: Names = { province: null, prefecture: null, county: null };

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
