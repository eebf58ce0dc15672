import { openDatasetForReading, withDataset } from "@/db/database";
import { quantile } from "./ask-over-sockets";
import { NAMED_QUERIES, type NamedQuery, type QuerySample, querySamples } from "./named-queries";

/** How long this process computed for a named query, warm, in milliseconds. */
export type TimedQuery = { readonly query: NamedQuery; readonly p50: number; readonly p99: number };

const SAMPLES = 100;
const MOST_MS = 2000;

/**
 * Asks every named query about agencies spread over the whole dataset, of each the best of three times. Computing is
 * counted, not waiting: the pages that a query reads are in memory, and what other programs take is not the query's.
 */
export function timeQueries(database: string): readonly TimedQuery[] {
  const dataset = openDatasetForReading(database);
  try {
    return withDataset(dataset, () => {
      const samples = querySamples(SAMPLES);
      return NAMED_QUERIES.map((query) => timeQuery(query, samples));
    });
  } finally {
    dataset.sqlite.close();
  }
}

function timeQuery(query: NamedQuery, samples: readonly QuerySample[]): TimedQuery {
  const until = performance.now() + MOST_MS;
  const times = samples.flatMap((sample) => {
    if (performance.now() > until) return [];
    const each = [0, 1, 2].map(() => {
      const before = process.cpuUsage();
      query.ask(sample);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return [Math.min(...each)];
  });
  return { query, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
