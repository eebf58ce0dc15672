import type { AgencyName } from "../report/parsed-report";
import { readAreaFront } from "./find-area-words";
import type { Gazetteer } from "./gazetteer";
import { type PlaceClue, settles } from "./place-clue";
import { placeOfArea, placeOfDivision, unresolvedPlace } from "./place-of";
import type { ResolvedPlace } from "./resolved-place";

/**
 * The place of a zone's committee: the zone itself where the list has it, else the district that hosts it, told by the
 * zone's name (湖北曾都经济开发区 lies in 曾都区) or by a strong clue. A zone is no township and is kept apart by its kind.
 */
export function placeOfZone(agency: AgencyName, clues: Iterable<PlaceClue>, gazetteer: Gazetteer): ResolvedPlace {
  const named = readAreaFront(agency.prefix + agency.name, gazetteer);
  const [listed, second] = gazetteer
    .findUnits(agency.name)
    .filter(({ code }) => named.codes.length === 0 || named.codes.some((area) => code.startsWith(area)));
  if (listed !== undefined && second === undefined) {
    return placeOfDivision(agency, agency.name, listed, {
      method: "unique_name",
      confidence: "sure",
      evidence: agency.name,
    });
  }
  const [county, other] = named.codes;
  if (county !== undefined && other === undefined && county.length === 6) {
    const told = { method: "title", confidence: "inferred", evidence: named.words } as const;
    return placeOfArea(agency, agency.name, county, told, [], gazetteer);
  }
  for (const clue of clues) {
    const [code, another] = clue.codes;
    if (!settles(clue) || code === undefined || another !== undefined) continue;
    const told = { method: clue.method, confidence: "inferred", evidence: clue.words } as const;
    return placeOfArea(agency, agency.name, code, told, [], gazetteer);
  }
  return unresolvedPlace(agency, agency.name, null, named.words, [], gazetteer);
}
