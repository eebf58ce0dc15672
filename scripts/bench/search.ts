import { type Dataset, listRows, openDatasetForReading } from "@/db/database";
import type { Place } from "@/db/queries/place";
import { countHits, hasTerms, searchTexts, type TextSearch } from "@/db/queries/search-texts";
import { readDictionary } from "@/db/report-functions";
import { unpackText } from "@/db/report-text";
import { between, pick, type Random, randomOf } from "@/lib/sample/random";
import { SEARCH_SECTIONS, type SearchSection } from "@/lib/vocabulary/search-sections";
import { THEMES } from "@/lib/vocabulary/themes";
import type { BenchPart } from "./bench-part";
import { type JudgedRow, judgeLimit, type Limit, roundMeasured } from "./judge-limit";
import { type MeasuredDatabase, withEachDatabase } from "./seeded-sample";

const SIZES = { few: 3_000, full: 30_000 } as const;
const SEARCHES = 400;
const ROUNDS = 3;
const PAGE = 20;
const LIMIT: Limit = { most: 50 };

/**
 * Searches as the search page makes them, a page of hits and their count, for words of one to six characters drawn from
 * the texts themselves: without a filter and with each of them.
 */
export const measureSearch: BenchPart = async (options) => {
  const { reports, full, say } = options;
  const size = reports ?? (full ? SIZES.full : SIZES.few);
  const measured = await withEachDatabase(options, [size], async (database) => measure(database, say));
  return {
    tables: [
      { title: "searches against their limits", rows: measured.flatMap(({ judged }) => judged), inReadme: true },
      { title: `searches, the best of ${ROUNDS} rounds each`, rows: measured.flatMap(({ times }) => times) },
    ],
    notes: [],
  };
};

function measure({ path, reports }: MeasuredDatabase, say: (line: string) => void) {
  const dataset = openDatasetForReading(path);
  const judged: JudgedRow[] = [];
  const times: Readonly<Record<string, string | number>>[] = [];
  for (const [name, filter] of Object.entries(filtersOf(dataset))) {
    say(`searching ${name}`);
    const timed = timeSearches(dataset, filter);
    judged.push(judgeLimit(reports, `${name}: p99 ms`, quantile(timed, 0.99), LIMIT));
    const [p50, p95, most] = [0.5, 0.95, 1].map((share) => roundMeasured(quantile(timed, share)));
    times.push({
      reports,
      searches: name,
      words: timed.length,
      "p50 ms": p50 ?? "",
      "p95 ms": p95 ?? "",
      "most ms": most ?? "",
    });
  }
  dataset.sqlite.close();
  return { judged, times };
}

type Filter = (random: Random) => Partial<TextSearch>;

function filtersOf(dataset: Dataset): Readonly<Record<string, Filter>> {
  const places = listRows<Place>(dataset, "SELECT DISTINCT province, prefecture, county FROM agency");
  const counties = places.filter(({ county }) => county !== null);
  return {
    "without a filter": () => ({}),
    "in a county": (random) => pick(random, counties),
    "in a province": (random) => ({ province: pick(random, counties).province }),
    "in some years": (random) => {
      const from = between(random, 2019, 2024);
      return { years: { from, to: between(random, from, 2025) } };
    },
    "with a theme": (random) => ({ theme: pick(random, Object.keys(THEMES)) }),
    "in a section": (random) => ({ section: pick(random, SECTIONS) }),
  };
}

const SECTIONS = Object.keys(SEARCH_SECTIONS) as SearchSection[];
const EVERYWHERE = {
  province: null,
  prefecture: null,
  county: null,
  years: null,
  theme: null,
  section: null,
};

/** Milliseconds of each search in its best round, in rising order: what else the machine does is no part of it. */
function timeSearches(dataset: Dataset, filter: Filter): readonly number[] {
  const random = randomOf("search", 20_240_131);
  const searches = drawWords(dataset, random).map((word) => ({ ...EVERYWHERE, words: [word], ...filter(random) }));
  const rounds = Array.from({ length: ROUNDS }, () => searches.map((search) => timeSearch(dataset, search)));
  return searches.map((_, at) => Math.min(...rounds.map((times) => times[at] ?? Number.NaN))).toSorted(ascending);
}

function timeSearch(dataset: Dataset, search: TextSearch): number {
  const began = performance.now();
  countHits(dataset, search, null, searchTexts(dataset, search, null, PAGE));
  return performance.now() - began;
}

function drawWords(dataset: Dataset, random: Random): readonly string[] {
  const dictionary = readDictionary(dataset.sqlite);
  const reports = dataset.sqlite.prepare("SELECT report FROM report_text").pluck().all();
  const words: string[] = [];
  while (words.length < SEARCHES) {
    const [row] = listRows<{ body: Uint8Array }>(dataset, TEXT_SQL, pick(random, reports));
    const text = row === undefined ? "" : unpackText(row.body, dictionary);
    const from = between(random, 0, text.length);
    const word = text.slice(from, from + between(random, 1, 6));
    if (!/\s/.test(word) && hasTerms({ ...EVERYWHERE, words: [word] })) words.push(word);
  }
  return words;
}

const TEXT_SQL = "SELECT body FROM report_text WHERE report = ?";

function quantile(rising: readonly number[], share: number): number {
  return rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? Number.NaN;
}

function ascending(a: number, b: number): number {
  return a - b;
}
