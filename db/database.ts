import { AsyncLocalStorage } from "node:async_hooks";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import Database from "better-sqlite3";
import { addReportFunctions } from "./report-functions";

/** An open dataset: `sqlite` for SQL, see typed-reads.ts for reads that Drizzle types. */
export type Dataset = {
  readonly path: string;
  readonly sqlite: Database.Database;
};

/** The shape that schema.sql describes and what its roll-ups count; a dataset of another version is not read but seeded anew. */
export const SCHEMA_VERSION = "10";

/** There is no dataset at the path, or one of a version that this program does not read. */
export class NoDataset extends Error {}

/** Where the dataset stands: $GONGKAI_DB, else data/gongkai.db below the working directory. */
export function datasetPath(): string {
  return resolve(/* turbopackIgnore: true */ process.env.GONGKAI_DB || "data/gongkai.db");
}

/** Opens a finished dataset; nothing can be written through it. Throws NoDataset where it is missing or of another version. */
export function openDatasetForReading(path: string): Dataset {
  const opened = openAnyVersion(path);
  if (!isCurrentVersion(opened)) {
    const version = readDatasetKey(opened, "schema_version");
    opened.sqlite.close();
    throw new NoDataset(
      `database of version ${version} at ${path}, expected ${SCHEMA_VERSION}: run npm run seed -- PATH`,
    );
  }
  addReportFunctions(opened.sqlite);
  return opened;
}

export function isCurrentVersion(dataset: Dataset): boolean {
  return readDatasetKey(dataset, "schema_version") === SCHEMA_VERSION;
}

/** Opens a dataset of whatever version: only its tables `dataset` and `source` are sure to be as in schema.sql. */
export function openAnyVersion(path: string): Dataset {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new NoDataset(`no database at ${path}: run npm run seed`);
  if (!stat.isFile()) throw new NoDataset(`not a database but a folder: ${path}: give the path of a file`);
  const sqlite = new Database(path, { readonly: true, fileMustExist: true });
  try {
    sqlite.pragma("query_only = on");
    sqlite.pragma("mmap_size = 2147418112");
    sqlite.pragma("cache_size = -32768");
    sqlite.pragma("temp_store = memory");
    sqlite.prepare("SELECT value FROM dataset WHERE key = 'schema_version'").get();
  } catch (error) {
    sqlite.close();
    if (!(error instanceof Database.SqliteError)) throw error;
    throw new NoDataset(`not a database of this program: ${path} (${error.message})`);
  }
  return { path, sqlite };
}

/**
 * Opens a file that only this process knows, for a seed to fill: no journal, no waiting for the disk, and no search for
 * what still refers to a removed report, as finishDataset writes all of that anew. Only the unsafe mode of the driver
 * lets the journal be off; a run that fails leaves the file to be discarded.
 * It stays locked until it is closed, so that another seed can tell that it is being written.
 */
export function openDatasetForWriting(path: string): Dataset {
  const sqlite = new Database(path, { timeout: 0 });
  sqlite.pragma("page_size = 8192");
  sqlite.pragma("foreign_keys = off");
  sqlite.pragma("locking_mode = exclusive");
  sqlite.unsafeMode(true);
  sqlite.pragma("journal_mode = off");
  sqlite.unsafeMode(false);
  sqlite.pragma("synchronous = off");
  sqlite.pragma("cache_size = -65536");
  sqlite.pragma("temp_store = memory");
  sqlite.exec("BEGIN EXCLUSIVE; COMMIT");
  return { path, sqlite };
}

/** Whether a living process holds the file locked; a file that is no database is held by nobody. */
export function isBeingWritten(path: string): boolean {
  let sqlite: Database.Database | null = null;
  try {
    sqlite = new Database(path, { timeout: 0, fileMustExist: true });
    sqlite.exec("BEGIN EXCLUSIVE; ROLLBACK");
    return false;
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    return error.code.startsWith("SQLITE_BUSY");
  } finally {
    sqlite?.close();
  }
}

/**
 * The dataset that the site shows: inside withDataset the one given there, so that a page never mixes old and
 * new; elsewhere the newest.
 */
export function currentDataset(): Dataset {
  return siteState().ofRequest.getStore() ?? newestDataset();
}

/** Does work whose every query, also after waiting, reads this dataset, whatever a seed puts in its place meanwhile. */
export function withDataset<Value>(dataset: Dataset, work: () => Value): Value {
  return siteState().ofRequest.run(dataset, work);
}

/**
 * Opened when first asked for; when a seed has put a new file in its place, the new one is opened. The old handle is
 * left to those who still read from it and closed with the last of them.
 */
export function newestDataset(): Dataset {
  const state = siteState();
  const { current } = state;
  const now = Date.now();
  const path = datasetPath();
  const isSame = current?.dataset.path === path;
  if (isSame && now - current.checkedAt < 1000) return current.dataset;
  const identity = fileIdentity(path);
  const dataset = isSame && current.identity === identity ? current.dataset : openDatasetForReading(path);
  state.current = { dataset, identity, checkedAt: now };
  return dataset;
}

/** A statement compiled once for each open dataset. */
export const prepared = oncePerSql(({ sqlite }, sql) => sqlite.prepare<unknown[]>(sql));

/**
 * All rows of a query. The caller names the row's type, which is what the SQL before it selects: the one place where
 * what SQLite returns gets a type. The driver gives each row as a list: on Node 20 it takes twice as long to name what
 * stands in it.
 */
export function listRows<Row>(dataset: Dataset, sql: string, ...values: readonly unknown[]): Row[] {
  const { statement, names } = rowReader(dataset, sql);
  return (statement.all(...values) as unknown[][]).map((list) => {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < names.length; at++) row[names[at] ?? ""] = list[at];
    return row as Row;
  });
}

const rowReader = oncePerSql(({ sqlite }, sql) => {
  const statement = sqlite.prepare<unknown[]>(sql).raw();
  return { statement, names: statement.columns().map(({ name }) => name) };
});

/** What is made of the text of a query, once for each open dataset. */
function oncePerSql<Value>(make: (dataset: Dataset, sql: string) => Value): (dataset: Dataset, sql: string) => Value {
  const ofDataset = oncePerDataset(() => new Map<string, Value>());
  return (dataset, sql) => {
    const known = ofDataset(dataset);
    const value = known.get(sql) ?? make(dataset, sql);
    if (!known.has(sql)) known.set(sql, value);
    return value;
  };
}

/** A question whose answer is small and the same as long as a dataset is open: asked once of each. */
export function oncePerDataset<Value>(ask: (dataset: Dataset) => Value): (dataset?: Dataset) => Value {
  const answers = new WeakMap<Dataset, { readonly value: Value }>();
  return (dataset = currentDataset()) => {
    let answer = answers.get(dataset);
    if (answer === undefined) {
      answer = { value: ask(dataset) };
      answers.set(dataset, answer);
    }
    return answer.value;
  };
}

/** A value of the table `dataset`: fingerprint, parser_version, demonstration ...; null where it was never set. */
export function readDatasetKey(dataset: Dataset, key: string): string | null {
  const value = prepared(dataset, "SELECT value FROM dataset WHERE key = ?").pluck().get(key);
  return typeof value === "string" ? value : null;
}

type Current = { readonly dataset: Dataset; readonly identity: string; readonly checkedAt: number };

type SiteState = { current: Current | null; readonly ofRequest: AsyncLocalStorage<Dataset> };

const SITE = Symbol.for("gongkai.site-state");

/**
 * The state of this process: pages, routes and the server are bundled apart and share it. Only this function writes
 * under its symbol, so what stands there is such a state.
 */
function siteState(): SiteState {
  const process = globalThis as { [SITE]?: SiteState };
  process[SITE] ??= { current: null, ofRequest: new AsyncLocalStorage() };
  return process[SITE];
}

function fileIdentity(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? "" : `${stat.dev}:${stat.ino}:${stat.mtimeMs}:${stat.size}`;
}
