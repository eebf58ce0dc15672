import { EXTRACT_QUERIES } from "./extract-queries";
import { type Stream, streamFromAddress, streamFromCommand, streamFromSqlite } from "./measure-stream";

export type ComparedDataset = keyof typeof EXTRACT_QUERIES;

/** One dataset in three ways: medians of some rounds, the ways by turns. `sqlite` is null where it is not installed. */
export type ComparedStreams = {
  readonly command: Stream;
  readonly http: Stream;
  readonly sqlite: Stream | null;
};

/** Streams a dataset from the command line, over HTTP and from `sqlite3 -csv`. Throws where they have not the same rows. */
export async function compareStreams(
  dataset: ComparedDataset,
  database: string,
  url: string,
  listServers: () => readonly number[],
  rounds: number,
): Promise<ComparedStreams> {
  const command: Stream[] = [];
  const http: Stream[] = [];
  const sqlite: Stream[] = [];
  for (let round = 0; round < rounds; round += 1) {
    command.push(await streamFromCommand(dataset, database));
    http.push(await streamFromAddress(`${url}/extract/${dataset}.csv?bom=0`, listServers));
    const theirs = await streamFromSqlite(EXTRACT_QUERIES[dataset], database);
    if (theirs !== null) sqlite.push(theirs);
  }
  const rows = new Set([...command, ...http].map(({ lines }) => lines - 1));
  for (const { lines } of sqlite) rows.add(lines);
  if (rows.size > 1) throw new Error(`${dataset} has not the same rows everywhere: ${[...rows].join(", ")}`);
  return { command: median(command), http: median(http), sqlite: sqlite.length === 0 ? null : median(sqlite) };
}

/** The stream of the middle time, with the highest peak of all. */
function median(streams: readonly Stream[]): Stream {
  const middle = [...streams].sort((one, other) => one.ms - other.ms)[Math.floor(streams.length / 2)];
  if (middle === undefined) throw new Error("nothing was streamed");
  const peaks = streams.flatMap(({ peak }) => (peak === null ? [] : [peak]));
  return { ...middle, peak: peaks.length === 0 ? null : Math.max(...peaks) };
}
