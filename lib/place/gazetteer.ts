import { type Area, readAreas, readUnits, type Units } from "./gazetteer-lines";
import { shortNameOfArea, stemOfArea } from "./name-stems";
import type { Division } from "./resolved-place";

export type AreaNames = Pick<Division, "province" | "prefecture" | "county">;

/** The list of divisions with its look-ups; every look-up answers in microseconds after the first of its kind. */
export type Gazetteer = {
  /** Units of township level whose names have this stem, in order of code. */
  readonly findUnits: (stem: string) => readonly Division[];
  /** Areas of this full name or usual short name: 濮阳县, 积石山县. */
  readonly findAreas: (name: string) => readonly Area[];
  /** How many characters the longest name has, of those that findAreas knows, that ends in these two; 0 where none does. */
  readonly longestEndingIn: (lastTwo: string) => number;
  /** Areas of this stem: 濮阳 is a city and a county. */
  readonly findAreasByStem: (stem: string) => readonly Area[];
  /** Areas whose stem is spelled so in pinyin without spaces: dean. */
  readonly findAreasByPinyin: (letters: string) => readonly Area[];
  readonly findArea: (code: string) => Area | null;
  /** Names of the county, prefecture and province of a code of 2, 4, 6 or 9 digits; "" for finer levels than the code has. */
  readonly namesWithin: (code: string) => AreaNames;
  /** Names of the units of township level in a county of six digits; one set for each county. */
  readonly unitsWithin: (county: string) => ReadonlySet<string>;
  /** The unit of a code of nine digits. */
  readonly findUnit: (code: string) => Division | null;
};

/**
 * A gazetteer from the text that `scripts/make-gazetteer.ts` writes. Indexes are built at the first look-up that
 * needs them, so a worker that asks nothing pays nothing. Throws on a text of another shape.
 */
export function parseGazetteer(text: string): Gazetteer {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw new Error("gazetteer: the last line does not end: was the file cut?");
  const areas = lazily(() => readAreas(lines));
  const units = lazily(() => readUnits(lines));
  const byName = lazily(() => indexAreas(areas(), (area) => [area.name, shortNameOfArea(area.name)]));
  const longest = lazily(() => longestByEnding(byName().keys()));
  const byStem = lazily(() => indexAreas(areas(), (area) => [stemOfArea(area.name)]));
  const byPinyin = lazily(() => indexAreas(areas(), (area) => [area.pinyin.join("")]));
  const found = new Map<string, readonly Division[]>();
  const within = new Map<string, ReadonlySet<string>>();
  return {
    findUnits: (stem) => {
      const known = found.get(stem);
      if (known !== undefined) return known;
      const divisions = unitsOfStem(units(), stem).map(({ code, name }) => divisionOf(areas(), code, name));
      if (divisions.length > 0) found.set(stem, divisions);
      return divisions;
    },
    findAreas: (name) => byName().get(name) ?? [],
    longestEndingIn: (lastTwo) => longest().get(lastTwo) ?? 0,
    findAreasByStem: (stem) => byStem().get(stem) ?? [],
    findAreasByPinyin: (letters) => byPinyin().get(letters) ?? [],
    findArea: (code) => areas().get(code) ?? null,
    namesWithin: (code) => areaNames(areas(), code),
    unitsWithin: (county) => {
      const known = within.get(county);
      if (known !== undefined) return known;
      const names = namesOfCounty(units(), county);
      within.set(county, names);
      return names;
    },
    findUnit: (code) => {
      const at = placeInOrder(units().codes, Number(code));
      return at === null ? null : divisionOf(areas(), code, units().names[at] ?? "");
    },
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function indexAreas(
  areas: ReadonlyMap<string, Area>,
  wordsOf: (area: Area) => readonly (string | null)[],
): ReadonlyMap<string, readonly Area[]> {
  const index = new Map<string, Area[]>();
  for (const area of areas.values()) {
    for (const word of wordsOf(area)) {
      if (word === null || word.length < 2) continue;
      const listed = index.get(word);
      if (listed === undefined) index.set(word, [area]);
      else listed.push(area);
    }
  }
  return index;
}

function longestByEnding(names: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const ending = name.slice(-2);
    longest.set(ending, Math.max(name.length, longest.get(ending) ?? 0));
  }
  return longest;
}

function unitsOfStem(units: Units, stem: string): { readonly code: string; readonly name: string }[] {
  const listed: { readonly code: string; readonly name: string }[] = [];
  for (let unit = units.firstOfStem.get(stem) ?? -1; unit >= 0; unit = units.next[unit] ?? -1) {
    listed.push({ code: String(units.codes[unit]), name: units.names[unit] ?? "" });
  }
  return listed;
}

function namesOfCounty({ codes, names }: Units, county: string): ReadonlySet<string> {
  const first = Number(county) * 1000;
  const from = firstFrom(codes, first);
  return new Set(names.slice(from, firstFrom(codes, first + 1000)).map((name) => name.replace(/办事处$/, "")));
}

/** The place of the first code that is not below. */
function firstFrom(codes: readonly number[], code: number): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeInOrder(codes: readonly number[], code: number): number | null {
  let low = 0;
  let high = codes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = codes[middle] ?? 0;
    if (found === code) return middle;
    if (found < code) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function divisionOf(areas: ReadonlyMap<string, Area>, code: string, name: string): Division {
  return { code, name, ...areaNames(areas, code) };
}

/** A municipality is its own prefecture, and so is a county that stands directly under its province. */
function areaNames(areas: ReadonlyMap<string, Area>, code: string): AreaNames {
  const province = areas.get(code.slice(0, 2))?.name ?? "";
  const county = areas.get(code.slice(0, 6))?.name ?? "";
  if (code.length < 4) return { province, prefecture: "", county: "" };
  const municipality = /^(?:11|12|31|50)/.test(code) ? province : county;
  const prefecture = areas.get(code.slice(0, 4))?.name ?? municipality;
  return { province, prefecture, county: code.length < 6 ? "" : county };
}
