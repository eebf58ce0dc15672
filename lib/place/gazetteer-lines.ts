import { stemOfUnit } from "./name-stems";

/** A county, prefecture or province. `code` has 6, 4 or 2 digits and begins the code of every unit within. */
export type Area = {
  readonly code: string;
  readonly name: string;
  /** Syllables of the name's stem: ["de", "an"] of 德安县. */
  readonly pinyin: readonly string[];
};

/** The units of township level, in order of code. */
export type Units = {
  readonly names: readonly string[];
  /** In rising order. */
  readonly codes: readonly number[];
  /** First unit of a stem, and for each unit the next of the same stem or -1. */
  readonly firstOfStem: ReadonlyMap<string, number>;
  readonly next: Int32Array;
};

/** What the list calls a level that has no authority of its own: 市辖区, 县, 省直辖县级行政区划. */
const NO_AUTHORITY = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/;

/** The areas of the list by code; levels without an authority of their own are left out. Throws on a line of another shape. */
export function readAreas(lines: readonly string[]): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  for (const line of lines) {
    const [code = "", name = "", pinyin = ""] = line.split("\t", 3);
    if (!/^\d{2,6}$/.test(code) || name === "")
      throw new Error(`gazetteer: not a line of the list: ${line.slice(0, 40)}`);
    if (!NO_AUTHORITY.test(name)) areas.set(code, { code, name, pinyin: pinyin.split(" ") });
  }
  return areas;
}

/** The units at the ends of the counties' lines, linked by stem. */
export function readUnits(lines: readonly string[]): Units {
  const names: string[] = [];
  const codes: number[] = [];
  for (const line of lines) {
    const listStart = line.lastIndexOf("\t") + 1;
    if (line.indexOf("\t") !== 6 || listStart === line.length) continue;
    const county = Number(line.slice(0, 6)) * 1000;
    let own = 0;
    for (const entry of line.slice(listStart).split(",")) {
      const numbered = entry.charCodeAt(0) < 58;
      own = numbered ? Number(entry.slice(0, 3)) : own + 1;
      names.push(numbered ? entry.slice(3) : entry);
      codes.push(county + own);
    }
  }
  const firstOfStem = new Map<string, number>();
  const next = new Int32Array(names.length).fill(-1);
  for (let unit = names.length - 1; unit >= 0; unit--) {
    const stem = stemOfUnit(names[unit] ?? "");
    next[unit] = firstOfStem.get(stem) ?? -1;
    firstOfStem.set(stem, unit);
  }
  return { names, codes, firstOfStem, next };
}
