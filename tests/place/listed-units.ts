import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The codes of all units in the packaged gazetteer, read without its reader. */
export function readListedUnits(): string[] {
  const packed = readFileSync(new URL("../../lib/place/gazetteer.txt.gz", import.meta.url));
  const codes: string[] = [];
  for (const line of gunzipSync(packed).toString().split("\n")) {
    const [county = "", , , units = ""] = line.split("\t");
    let own = 0;
    for (const unit of units === "" ? [] : units.split(",")) {
      own = /^\d{3}/.test(unit) ? Number(unit.slice(0, 3)) : own + 1;
      codes.push(county + String(own).padStart(3, "0"));
    }
  }
  return codes;
}
