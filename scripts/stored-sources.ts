import { type Dataset, listRows, prepared } from "@/db/database";

/**
 * The sources of a dataset that is being written, in memory: by file, for those of earlier runs, and by content. The
 * dataset needs no indexes for that, which would cost at every row.
 */
export type StoredSources = {
  /** The rows that earlier runs made of a file on disk. */
  readonly idsOf: (root: string, path: string) => readonly number[];
  /** Reports of files that may have this content: their hashes begin alike. */
  readonly reportsLike: (sha256: string) => readonly number[];
  readonly addReport: (report: number, sha256: string) => void;
  readonly forget: (root: string, path: string) => void;
};

/** The sources of a dataset, read when they are asked for first. */
export function sourcesOf(dataset: Dataset): StoredSources {
  const known = SOURCES.get(dataset.sqlite);
  if (known !== undefined) return known;
  const sources = readSources(dataset);
  SOURCES.set(dataset.sqlite, sources);
  return sources;
}

const SOURCES = new WeakMap<Dataset["sqlite"], StoredSources>();

/** So many hexadecimal digits are what a number holds exactly. */
const KEY_DIGITS = 13;

/** The beginning of the content of those that are reports. */
const SOURCES_SQL = `SELECT id, root, folder, name, archive,
  CASE state WHEN 'stored' THEN substr(hex(sha256), 1, ${KEY_DIGITS}) END
FROM source_row ORDER BY id`;

function readSources(dataset: Dataset): StoredSources {
  const byFile = new Map<string, OneOrMany>();
  const byContent = new Map<number, OneOrMany>();
  const addReport: StoredSources["addReport"] = (report, sha256) => addTo(byContent, contentKey(sha256), report);
  const words = new Map(listRows<WordRow>(dataset, "SELECT id, text FROM word").map(({ id, text }) => [id, text]));
  for (const row of prepared(dataset, SOURCES_SQL).raw().iterate()) {
    const [id, root, folder, name, archive, content] = asSourceRow(row);
    if (content !== null) addReport(id, content);
    addTo(byFile, `${words.get(root)}/${archive ?? `${words.get(folder)}${name}`}`, id);
  }
  return {
    idsOf: (root, path) => [byFile.get(`${root}/${path}`) ?? NONE].flat(),
    reportsLike: (sha256) => [byContent.get(contentKey(sha256)) ?? NONE].flat(),
    addReport,
    forget: (root, path) => byFile.delete(`${root}/${path}`),
  };
}

/** An archive may have very many; most files have one. */
type OneOrMany = number | number[];

function addTo<Key>(ids: Map<Key, OneOrMany>, key: Key, id: number): void {
  const before = ids.get(key);
  if (typeof before === "object") before.push(id);
  else ids.set(key, before === undefined ? id : [before, id]);
}

type WordRow = { readonly id: number; readonly text: string };

type SourceRow = readonly [
  id: number,
  root: number,
  folder: number,
  name: string,
  archive: string | null,
  content: string | null,
];

/** What the statement above selects; one at a time, as they are many. */
function asSourceRow(row: unknown): SourceRow {
  return row as SourceRow;
}

const NONE: number[] = [];

function contentKey(sha256: string): number {
  return Number.parseInt(sha256.slice(0, KEY_DIGITS), 16);
}
