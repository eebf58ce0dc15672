import { expect, test } from "vitest";
import { DATASETS, datasetColumns, FILTERS, isDatasetName } from "../../lib/vocabulary/datasets";
import { EXTRACT_OPTIONS } from "../../lib/vocabulary/extract-options";
import { ask } from "./ask";
import { BROOK, STONE, showSiteDataset } from "./site-dataset";

showSiteDataset();

const COLUMNS = Object.keys(DATASETS)
  .filter(isDatasetName)
  .flatMap((name) => datasetColumns(name).map((column) => column.name));

const FILES = [...Object.keys(DATASETS), "facts", "figures", "__proto__", ""].flatMap((name) => [
  `${name}.csv`,
  `${name}.json`,
  `${name}.${name === "reports" || name === "facts" ? "parquet" : "csv"}`,
  `${name}.${name === "themes" ? "xlsx" : "txt"}`,
]);
const KEYS = [...Object.keys(FILTERS), ...Object.keys(EXTRACT_OPTIONS), "colour", "__proto__", "", "YEAR"];
const VALUES: readonly string[] = [
  ...["2022", "2020-2022", "2023-2020", "99999", "zh", "en", "0", "1", "long", "wide", "all", "req_new", "staffing"],
  ...["C-01", STONE, BROOK, "河湾县", "", " ", "'", '"', "=1+1", "%", "\r\nX: y", "\u0000", "\uD800", "😀".repeat(300)],
  ...["') OR 1=1 --", "../../etc/passwd", "a,b", ",", COLUMNS.slice(0, 3).join(",")],
  ...COLUMNS,
];

/** A fixed sequence of numbers from 0 to below 1 (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test("2,000 addresses made by chance are each answered in full, with 304 or with one line", async () => {
  const next = sequence(20_240_131);
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? "";
  const statuses = new Map<number, number>();
  let tag = "";
  for (let n = 0; n < 2000; n++) {
    const file = next() < 0.03 ? "bundle.zip" : pick(FILES);
    const words = Array.from({ length: Math.floor(next() * 4) }, () => [pick(KEYS), pick(VALUES)]);
    const fitting = words.map(([key = "", value = ""]) => (next() < 0.5 ? [key, value] : fittingWord(pick)));
    const address = `/extract/${file}?${new URLSearchParams(fitting)}`;
    const headers = {
      "accept-encoding": pick(["gzip", "br", "", "*;q=0"]),
      ...(next() < 0.2 ? { "if-none-match": tag || "*" } : {}),
    };
    const answer = await ask(address, headers, next() < 0.2 ? "HEAD" : "GET");
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    expect([200, 304, 400, 404]).toContain(answer.status);
    if (answer.status >= 400 && answer.bytes.length > 0)
      expect([address, answer.text]).toEqual([address, expect.stringMatching(/^[^\r\n]+\n$/)]);
    tag = answer.headers.get("etag") ?? "*";
  }
  expect([...statuses.keys()].sort()).toEqual([200, 304, 400, 404]);
  expect(statuses.get(200)).toBeGreaterThan(200);
});

/** A word that some dataset takes with this very value. */
function fittingWord(pick: (words: readonly string[]) => string): string[] {
  return pick(["year=2022", "lang=en", "county=河湾县", `agency=${STONE}`, "columns=year", "province=某省"]).split("=");
}
