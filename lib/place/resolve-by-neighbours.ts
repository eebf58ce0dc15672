import type { AgencyName } from "../report/parsed-report";
import { findNameReading } from "./find-candidates";
import { governmentHost } from "./find-host-clue";
import type { Gazetteer } from "./gazetteer";
import { isWithin } from "./place-clue";
import { placeOfDivision } from "./place-of";
import type { Division, ResolvedPlace } from "./resolved-place";

/** A report of a batch after the first pass. */
export type PlacedReport = {
  readonly fileName: string;
  readonly url: string | null;
  readonly agency: AgencyName;
  readonly place: ResolvedPlace;
};

/**
 * The second pass over a batch: where the sure townships of a folder or of a government host all lie in one county,
 * else in one prefecture, an unresolved report beside them is placed there if its name, or its stem, stands there
 * once. Always `inferred`. Gives the places in the order of the batch.
 */
export function resolveByNeighbours(batch: readonly PlacedReport[], gazetteer: Gazetteer): ResolvedPlace[] {
  const areas = areasOfGroups(batch);
  return batch.map((report) => {
    if (report.place.confidence !== "unresolved") return report.place;
    const shared = groupsOf(report).flatMap((group) => areas.get(group) ?? []);
    return placeBeside(report, shared, gazetteer) ?? report.place;
  });
}

type SharedArea = { readonly code: string; readonly group: string };

/** Fewer sure neighbours may share an area by chance. */
const ENOUGH_NEIGHBOURS = 3;

function groupsOf({ fileName, url }: PlacedReport): string[] {
  const folder = fileName.replaceAll("\\", "/").split("/").slice(0, -1).join("/");
  const host = governmentHost(url);
  return host === null ? [`folder ${folder}`] : [`host ${host}`, `folder ${folder}`];
}

function areasOfGroups(batch: readonly PlacedReport[]): Map<string, SharedArea[]> {
  const divisions = new Map<string, Set<string>>();
  for (const report of batch) {
    const { confidence, divisionCode } = report.place;
    if (confidence !== "sure" || divisionCode === null) continue;
    for (const group of groupsOf(report)) {
      const codes = divisions.get(group) ?? new Set<string>();
      divisions.set(group, codes.add(divisionCode));
    }
  }
  return new Map([...divisions].map(([group, codes]) => [group, sharedAreas(group, [...codes])]));
}

function sharedAreas(group: string, codes: readonly string[]): SharedArea[] {
  const [first] = codes;
  if (first === undefined || codes.length < ENOUGH_NEIGHBOURS) return [];
  const shared = [6, 4].map((length) => first.slice(0, length));
  return shared.filter((area) => codes.every((code) => code.startsWith(area))).map((code) => ({ code, group }));
}

function placeBeside(
  { agency, place }: PlacedReport,
  areas: readonly SharedArea[],
  gazetteer: Gazetteer,
): ResolvedPlace | null {
  const reading = findNameReading(agency, gazetteer);
  for (const { code, group } of areas) {
    const listed = [reading.same, reading.renamed].map((all) => all.filter((division) => isWithin(division, [code])));
    const [division, second] = listed.find((inside) => inside.length > 0) ?? [];
    if (division === undefined || second !== undefined || !agrees(place, division)) continue;
    const evidence = `${group}: ${division.county}`;
    return placeOfDivision(agency, place.agency, division, { method: "neighbours", confidence: "inferred", evidence });
  }
  return null;
}

/** What the report itself told of its area is not overruled by its neighbours. */
function agrees(place: ResolvedPlace, division: Division): boolean {
  return LEVELS.every((level) => place[level] === null || place[level] === division[level]);
}

const LEVELS = ["province", "prefecture", "county"] as const;
