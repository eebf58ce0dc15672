import type { AgencyName } from "../report/parsed-report";
import { type AreaFront, countyAsPrinted, readAreaFront } from "./find-area-words";
import type { Gazetteer } from "./gazetteer";
import { stemOfUnit } from "./name-stems";
import { isWithin } from "./place-clue";
import { type Memory, recall } from "./recall";
import type { Division } from "./resolved-place";

/** A name of the report with the divisions it may be, in the list's spelling. */
export type NameReading = {
  readonly name: string;
  readonly front: AreaFront;
  /** Divisions of the same kind whose name is this, but for ethnic words and words of office. */
  readonly same: readonly Division[];
  /** Divisions of the same stem and another kind: what the township was called before or is called since. */
  readonly renamed: readonly Division[];
};

const NO_FRONT: AreaFront = { codes: [], words: "", rest: "", renamed: false };

/**
 * The reading of an agency's name that the gazetteer bears out, of all the places where the name may begin:
 * first one that lies in the area named before it, then the name without anything before it, then one whose front
 * is an area though the list has no such township there.
 */
export function findNameReading(agency: AgencyName, gazetteer: Gazetteer): NameReading {
  const key = [agency.prefix, agency.name, ...agency.otherCuts].join("|");
  return recall(KNOWN_READINGS, gazetteer, key, () => chooseReading(agency, gazetteer));
}

const KNOWN_READINGS: Memory<NameReading> = new WeakMap();

function chooseReading(agency: AgencyName, gazetteer: Gazetteer): NameReading {
  const readings = cutsOf(agency).map(({ name, front }) => readName(name, readAreaFront(front, gazetteer), gazetteer));
  const [first] = readings;
  if (first === undefined) throw new Error(`an agency without a name: ${agency.name}`);
  return (
    readings.find(({ front, same }) => front.codes.length > 0 && same.length > 0) ??
    readings.find(({ front, renamed }) => isCounty(front) && renamed.length > 0) ??
    readings.find(({ front, same }) => front === NO_FRONT && same.length > 0) ??
    readFrontOfStems(agency, gazetteer) ??
    readings.find(({ front }) => front.codes.length > 0) ??
    readings.find(({ front, same }) => countyAsPrinted(front) === null && same.length > 0) ??
    readings.find(({ front }) => countyAsPrinted(front) !== null) ??
    readings.find(({ front }) => front === NO_FRONT && agency.prefix !== "") ??
    first
  );
}

function isCounty(front: AreaFront): boolean {
  return front.codes.length > 0 && front.codes.every((code) => code.length === 6);
}

/** Each cut with what stands before it; a cut that the title's year may have bitten off has nothing before it. */
function cutsOf({ name, prefix, otherCuts }: AgencyName): { readonly name: string; readonly front: string }[] {
  const whole = prefix + name;
  return [name, ...otherCuts].map((cut) => ({
    name: cut,
    front: whole.endsWith(cut) ? whole.slice(0, whole.length - cut.length) : "",
  }));
}

function readName(name: string, read: AreaFront, gazetteer: Gazetteer): NameReading {
  const front = read.words === "" && read.rest === "" ? NO_FRONT : read;
  const listed = gazetteer.findUnits(stemOfUnit(name));
  const inside = front.codes.length > 0 ? listed.filter((division) => isWithin(division, front.codes)) : listed;
  const kind = kindOfName(name);
  return {
    name,
    front,
    same: preferExact(
      inside.filter((division) => kindOfName(division.name) === kind),
      name,
    ),
    renamed: inside.filter((division) => kindOfName(division.name) !== kind),
  };
}

/** Within one county the exact name goes before one that differs in ethnic words. */
function preferExact(divisions: readonly Division[], name: string): Division[] {
  const exact = new Set(divisions.filter((division) => division.name === name).map(({ code }) => code.slice(0, 6)));
  return divisions.filter((division) => division.name === name || !exact.has(division.code.slice(0, 6)));
}

const KIND_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/苏木$/, "苏木"],
  [/(?:街道|办事处|街道地区)$/, "街道"],
  [/地区$/, "地区"],
  [/乡$/, "乡"],
  [/镇$/, "镇"],
];

function kindOfName(name: string): string {
  return KIND_GROUPS.find(([ending]) => ending.test(name))?.[1] ?? "";
}

/** 沈丘卞路口乡: an area named by its stem, which the title does not part from the name. */
function readFrontOfStems(agency: AgencyName, gazetteer: Gazetteer): NameReading | null {
  const whole = agency.prefix + agency.name;
  for (let cut = 2; cut <= whole.length - 2; cut++) {
    const front = readAreaFront(whole.slice(0, cut), gazetteer);
    if (front.codes.length === 0 || front.rest !== "") continue;
    const reading = readName(whole.slice(cut), front, gazetteer);
    if (reading.same.length > 0) return reading;
  }
  return null;
}
