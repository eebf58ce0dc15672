import { type Dataset, prepared } from "@/db/database";

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

type SourceRow = {
  readonly id: number;
  readonly root: string;
  readonly path: string;
  readonly sha256: string;
  readonly report: number | null;
};

const SOURCES_SQL = `SELECT source.id, root, coalesce(archive, path) AS path, sha256, report.id AS report
FROM source LEFT JOIN report ON report.source = source.id ORDER BY source.id`;

function readSources(dataset: Dataset): StoredSources {
  const byFile = new Map<string, number[]>();
  const byContent = new Map<number, number | number[]>();
  const addReport: StoredSources["addReport"] = (report, sha256) => {
    const key = contentKey(sha256);
    const before = byContent.get(key);
    byContent.set(key, before === undefined ? report : [before, report].flat());
  };
  for (const each of prepared(dataset, SOURCES_SQL).iterate()) {
    const row = asSourceRow(each);
    if (row.report !== null) addReport(row.report, row.sha256);
    const file = `${row.root}/${row.path}`;
    const before = byFile.get(file);
    if (before === undefined) byFile.set(file, [row.id]);
    else before.push(row.id);
  }
  return {
    idsOf: (root, path) => byFile.get(`${root}/${path}`) ?? NONE,
    reportsLike: (sha256) => [byContent.get(contentKey(sha256)) ?? NONE].flat(),
    addReport,
    forget: (root, path) => byFile.delete(`${root}/${path}`),
  };
}

/** What the statement above selects; one at a time, as they are many. */
function asSourceRow(row: unknown): SourceRow {
  return row as SourceRow;
}

const NONE: readonly number[] = [];

/** Thirteen hexadecimal digits are what a number holds exactly. */
function contentKey(sha256: string): number {
  return Number.parseInt(sha256.slice(0, 13), 16);
}
