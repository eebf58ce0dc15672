import type { AgencyName } from "../report/parsed-report";
import { countyAsPrinted } from "./find-area-words";
import type { NameReading } from "./find-candidates";
import type { Gazetteer } from "./gazetteer";
import { isWithin, type PlaceClue, settles } from "./place-clue";
import { placeOfArea, placeOfDivision, sharedArea, unresolvedPlace } from "./place-of";
import type { Division, ResolvedPlace } from "./resolved-place";

/** Divisions with what speaks for and against them, clues in order of strength. */
type Narrowed = {
  readonly left: readonly Division[];
  readonly narrowing: readonly PlaceClue[];
  readonly supporting: readonly PlaceClue[];
  readonly against: readonly PlaceClue[];
};

/**
 * The place of a report by the divisions of its agency's name and the clues, strongest first (see resolvePlace). The
 * last clues are the weakest and dear to find: they are asked for where the others leave a doubt.
 */
export function placeByClues(
  agency: AgencyName,
  reading: NameReading,
  clues: Iterable<PlaceClue>,
  findLastClues: () => readonly PlaceClue[],
  gazetteer: Gazetteer,
): ResolvedPlace {
  const first = narrow(reading.same, clues);
  const settled = first.left.length === 1 && first.against.length === 0;
  const narrowed = settled ? first : narrowFurther(first, findLastClues());
  return (
    placeOfTheOneLeft(agency, reading, narrowed) ??
    placeByRenaming(agency, reading, narrowed.against) ??
    placeInKnownCounty(agency, reading, narrowed.against, gazetteer) ??
    leftUnresolved(agency, reading, narrowed, gazetteer)
  );
}

function narrow(divisions: readonly Division[], clues: Iterable<PlaceClue>): Narrowed {
  return narrowFurther({ left: divisions, narrowing: [], supporting: [], against: [] }, clues);
}

function narrowFurther(before: Narrowed, clues: Iterable<PlaceClue>): Narrowed {
  let { left } = before;
  const narrowing = [...before.narrowing];
  const supporting = [...before.supporting];
  const against = [...before.against];
  for (const clue of clues) {
    const inside = left.filter((division) => isWithin(division, clue.codes));
    if (inside.length === 0) {
      against.push(clue);
      continue;
    }
    (inside.length < left.length ? narrowing : supporting).push(clue);
    left = inside;
    if (left.length === 1 && against.length === 0 && settles(clue) && namesCounty(clue)) break;
  }
  return { left, narrowing, supporting, against };
}

function namesCounty(clue: PlaceClue): boolean {
  return clue.codes.every((code) => code.length === 6);
}

/**
 * One division left is the place unless a decisive clue, stronger than any for it, says otherwise. A county in the title
 * that the list does not have is such a clue, where nothing strong speaks for the division.
 */
function placeOfTheOneLeft(agency: AgencyName, reading: NameReading, narrowed: Narrowed): ResolvedPlace | null {
  const [division, second] = narrowed.left;
  if (division === undefined || second !== undefined) return null;
  const strongFor = [...narrowed.narrowing, ...narrowed.supporting].find(settles);
  const disproof = narrowed.against.find(({ strength }) => strength === "decisive");
  if (disproof !== undefined && (strongFor === undefined || !outranks(strongFor, disproof))) return null;

  if (strongFor === undefined && countyAsPrinted(reading.front) !== null) return null;

  const unique = reading.same.length === 1;
  const decider = unique ? strongFor : (strongFor ?? narrowed.narrowing.at(-1));
  const method = decider === undefined || (unique && decider.method !== "title") ? "unique_name" : decider.method;
  const unreadFront = reading.front.rest !== "" && reading.front.codes.length === 0;
  const disputed = strongFor === undefined ? narrowed.against.length > 0 || !unique : narrowed.against.some(settles);
  const evidence = method === "unique_name" ? reading.name : (decider?.words ?? "");
  return placeOfDivision(agency, reading.name, division, {
    method,
    confidence: disputed || unreadFront ? "inferred" : "sure",
    evidence,
  });
}

const RANKS = ["manifest", "title", "host", "county_in_text", "area_code", "media"];

function outranks(clue: PlaceClue, other: PlaceClue): boolean {
  return RANKS.indexOf(clue.method) < RANKS.indexOf(other.method);
}

/** The list has no division of this name where the clues point, but one of its stem: 大寨乡 where the report says 大寨镇. */
function placeByRenaming(agency: AgencyName, reading: NameReading, clues: readonly PlaceClue[]): ResolvedPlace | null {
  const telling =
    reading.same.length === 0 ? clues : clues.filter((clue) => settles(clue) || clue.method !== "county_in_text");
  const { left, narrowing, supporting } = narrow(reading.renamed, telling);
  const [division, second] = left;
  const clue = narrowing.at(-1) ?? supporting[0];
  if (division === undefined || second !== undefined || clue === undefined) return null;
  const evidence = `${clue.words}, ${division.county}${division.name}`;
  return placeOfDivision(agency, reading.name, division, { method: clue.method, confidence: "inferred", evidence });
}

/** A decisive clue names the county, though the list has no such township there. */
function placeInKnownCounty(
  agency: AgencyName,
  reading: NameReading,
  clues: readonly PlaceClue[],
  gazetteer: Gazetteer,
): ResolvedPlace | null {
  const clue = clues.find(({ strength }) => strength === "decisive");
  const [county, second] = clue?.codes ?? [];
  if (clue === undefined || county === undefined || second !== undefined || county.length !== 6) return null;
  const told = { method: clue.method, confidence: "inferred", evidence: clue.words } as const;
  return placeOfArea(agency, reading.name, county, told, [...reading.same, ...reading.renamed], gazetteer);
}

function leftUnresolved(
  agency: AgencyName,
  reading: NameReading,
  narrowed: Narrowed,
  gazetteer: Gazetteer,
): ResolvedPlace {
  const told = [...narrowed.narrowing, ...narrowed.against];
  const known = sharedArea(told.find(settles)?.codes ?? []);
  const candidates = narrowed.left.length > 0 ? narrowed.left : reading.renamed;
  const evidence = told.map(({ words }) => words).join(", ");
  const place = unresolvedPlace(agency, reading.name, known, evidence, candidates, gazetteer);
  const county = place.county ?? countyAsPrinted(reading.front);
  return county === place.county ? place : { ...place, county };
}
