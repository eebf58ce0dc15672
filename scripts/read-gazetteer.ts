import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Gazetteer, parseGazetteer } from "@/lib/place/gazetteer";

let loaded: Gazetteer | null = null;

/** The packaged gazetteer, read once in a process. */
export function readGazetteer(): Gazetteer {
  loaded ??= parseGazetteer(
    gunzipSync(readFileSync(new URL("../lib/place/gazetteer.txt.gz", import.meta.url))).toString(),
  );
  return loaded;
}
