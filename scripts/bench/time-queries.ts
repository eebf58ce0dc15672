import { openDatasetForReading, withDataset } from "@/db/database";
import { quantile } from "./ask-over-sockets";
import { NAMED_QUERIES, type NamedQuery, type QuerySample, querySamples } from "./named-queries";

/** How long a named query took, warm, in milliseconds. */
export type TimedQuery = { readonly query: NamedQuery; readonly p50: number; readonly p99: number };

const SAMPLES = 100;
const MOST_MS = 1000;

/** Asks every named query about agencies spread over the whole dataset, each once to warm up and then for its time. */
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
  for (const sample of samples) if (performance.now() < until) query.ask(sample);
  const times: number[] = [];
  const end = performance.now() + MOST_MS;
  do {
    for (const sample of samples) {
      const start = performance.now();
      query.ask(sample);
      times.push(performance.now() - start);
      if (performance.now() > end) break;
    }
  } while (times.length < 2 * SAMPLES && performance.now() < end);
  return { query, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
