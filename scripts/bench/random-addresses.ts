import { DATASETS, datasetColumns, FILTERS, isDatasetName } from "@/lib/vocabulary/datasets";
import { EXTRACT_OPTIONS } from "@/lib/vocabulary/extract-options";

/** What a client asks for below /extract. */
export type RandomRequest = {
  readonly address: string;
  readonly method: "GET" | "HEAD";
  readonly headers: Readonly<Record<string, string>>;
};

/** Names that the dataset at hand knows, so that some addresses ask for what is there. */
export type KnownNames = { readonly agencies: readonly string[]; readonly county: string; readonly year: number };

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
  ...["C-01", "河湾县", "", " ", "'", '"', "=1+1", "%", "\r\nX: y", "\u0000", "\uD800", "😀".repeat(300)],
  ...["') OR 1=1 --", "../../etc/passwd", "a,b", ",", COLUMNS.slice(0, 3).join(",")],
  ...COLUMNS,
];

/** Requests made by chance out of right and wrong words; the same for the same seed, without end. */
export function* randomRequests(seed: number, { agencies, county, year }: KnownNames): Generator<RandomRequest> {
  const next = sequence(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? "";
  const values = [...VALUES, ...agencies, county];
  const sides = agencies.map((agency) => `agency=${agency}`);
  const fitting = [`year=${year}`, "lang=en", `county=${county}`, ...sides, "columns=year", "province=某省"];
  for (;;) {
    const file = next() < 0.01 ? "bundle.zip" : pick(FILES);
    const words = Array.from({ length: Math.floor(next() * 4) }, () => [pick(KEYS), pick(values)]);
    const asked = words.map((word) => (next() < 0.5 ? word : pick(fitting).split("=")));
    yield {
      address: `/extract/${file}?${new URLSearchParams(asked)}`,
      method: next() < 0.2 ? "HEAD" : "GET",
      headers: { "accept-encoding": pick(["gzip", "br", "", "*;q=0"]) },
    };
  }
}

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
