import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_SAMPLE } from "@/lib/sample/sample-reports";
import { NAMED_QUERIES, querySamples } from "@/scripts/bench/named-queries";
import { type Dataset, listRows, openDatasetForReading, withDataset } from "../../db/database";
import { writeDataset } from "./make-dataset";
import { readSampleCorpus } from "./read-sample-corpus";

const path = writeDataset(readSampleCorpus(DEFAULT_SAMPLE));

test.each(NAMED_QUERIES)("$name reads no large table from end to end", ({ ask, readsAll }) => {
  const dataset = openDatasetForReading(path);
  const [sample] = withDataset(dataset, () => querySamples(1));
  if (sample === undefined) throw new Error("the corpus has no agency");
  const sent = recordStatements(dataset);
  withDataset(dataset, () => ask(sample));
  const scans = [...sent].flatMap((sql) => listScans(dataset, sql));
  dataset.sqlite.close();
  if (readsAll === undefined) expect(scans).toEqual([]);
});

test("every query that a page asks is among them", () => {
  const folder = new URL("../../db/queries/", import.meta.url);
  const files = readdirSync(folder).filter((file) => !NO_PAGE.test(file));
  const exported = files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(ASKING)].map(([, name = ""]) => name),
  );
  const named = new Set(NAMED_QUERIES.map(({ name }) => name.split(" ")[0]));
  expect(exported.filter((name) => !named.has(name) && !/(?:Sql|Query)$/.test(name))).toEqual([]);
});

/** Full extracts are as long as the data; two databases are compared by a command, searches paged by a download. */
const NO_PAGE = /^(?:extract-|csv-sql|byte-page|diff-figures|place|search-texts|settled-cells)/;

/** What pages call: the functions beside them take a dataset and are called by these. */
const ASKING = /^export (?:function|const) ((?:list|find|count|isKnown|searchReports|datasetSummary)\w*)/gm;

/** Tables of a few rows, lists that the query itself brings, and what is put together in passing. */
const SMALL = /^(?:dataset|fill|form_cell|form_due|word|json_each|kinds|page|CONSTANT|t)$/;

/** Tables that a plan reads from end to end, by the name behind each alias. */
function listScans(dataset: Dataset, sql: string): readonly string[] {
  const names = new Map([...sql.matchAll(ALIAS)].map(([, table = "", alias = ""]) => [alias, table]));
  const parameters = [...new Set([...sql.matchAll(/:(\w+)/g)].map(([, name = ""]) => name))];
  const places = sql.match(/\?/g)?.map(() => 1) ?? [];
  const values =
    parameters.length > 0 ? [Object.fromEntries(parameters.map((name) => [name, VALUES[name] ?? "1"]))] : places;
  return listRows<{ detail: string }>(dataset, `EXPLAIN QUERY PLAN ${sql}`, ...values).flatMap(({ detail }) => {
    const [, scanned, index] = /^SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?/.exec(detail) ?? [];
    if (index !== undefined && isPartial(dataset, index)) return [];
    const table = scanned === undefined ? undefined : (names.get(scanned) ?? scanned);
    const isMatched = detail.includes("VIRTUAL TABLE INDEX");
    return table === undefined || SMALL.test(table) || isMatched ? [] : [detail];
  });
}

/** An index of the few rows that are asked for is read whole. */
function isPartial(dataset: Dataset, index: string): boolean {
  const [made] = listRows<{ sql: string }>(dataset, "SELECT sql FROM sqlite_schema WHERE name = ?", index);
  return made?.sql.includes(" WHERE ") ?? false;
}

const ALIAS = /"?(\w+)"? AS "?(\w+)"?/g;

const VALUES: Readonly<Record<string, string>> = { ids: "[1]", kinds: '["last_year"]', terms: '"信息"' };

/** Every statement that is compiled for a dataset from now on, through whichever way of asking. */
function recordStatements({ sqlite }: Dataset): Set<string> {
  const statements = new Set<string>();
  const prepare = sqlite.prepare.bind(sqlite);
  Object.assign(sqlite, {
    prepare: (sql: string) => {
      if (!sql.startsWith("EXPLAIN")) statements.add(sql);
      return prepare(sql);
    },
  });
  return statements;
}
