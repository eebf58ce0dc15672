import { type Dataset, prepared } from "@/db/database";

/**
 * The reports of a dataset that is being written by their files' contents, in memory: the dataset needs no index for
 * that, which would cost at every row.
 */
export type StoredContents = {
  /** Reports of files that may have this content: their hashes begin alike. */
  readonly reportsLike: (sha256: string) => readonly number[];
  readonly addReport: (report: number, sha256: string) => void;
};

/** The contents of a dataset, read when they are asked for first. */
export function contentsOf(dataset: Dataset): StoredContents {
  const known = CONTENTS.get(dataset.sqlite);
  if (known !== undefined) return known;
  const contents = readContents(dataset);
  CONTENTS.set(dataset.sqlite, contents);
  return contents;
}

const CONTENTS = new WeakMap<Dataset["sqlite"], StoredContents>();

/** So many hexadecimal digits are a number that takes no memory of its own. */
const KEY_DIGITS = 7;

const CONTENTS_SQL = `SELECT id, substr(hex(sha256), 1, ${KEY_DIGITS}) FROM source_row WHERE state = 'stored'`;

function readContents(dataset: Dataset): StoredContents {
  const reports = new Map<number, number | readonly number[]>();
  const reportsLike: StoredContents["reportsLike"] = (sha256) => {
    const alike = reports.get(contentKey(sha256));
    return typeof alike === "number" ? [alike] : (alike ?? NONE);
  };
  const addReport: StoredContents["addReport"] = (report, sha256) => {
    const before = reportsLike(sha256);
    reports.set(contentKey(sha256), before.length === 0 ? report : [...before, report]);
  };
  for (const row of prepared(dataset, CONTENTS_SQL).raw().iterate()) addReport(...asContentRow(row));
  return { reportsLike, addReport };
}

const NONE: readonly number[] = [];

function contentKey(sha256: string): number {
  return Number.parseInt(sha256.slice(0, KEY_DIGITS), 16);
}

/** What the statement above selects; one at a time, as they are many. */
function asContentRow(row: unknown): readonly [report: number, content: string] {
  return row as readonly [number, string];
}
