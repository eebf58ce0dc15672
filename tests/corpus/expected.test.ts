import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { openDatasetForReading } from "../../db/database";
import { extractCsv } from "../../db/queries/extract-csv";
import { readExtractRequest } from "../../db/queries/extract-request";
import { seedDatabase } from "../../scripts/seed-database";

const CORPUS = resolve(__dirname, "../../../shared/corpus");
const isThere = existsSync(join(CORPUS, "expected"));
if (!isThere) console.info(`not tested: no corpus of real reports at ${CORPUS}`);

type Row = Readonly<Record<string, string>>;

describe.skipIf(!isThere)("five real reports agree with what a correct reader returns", () => {
  let extracts: Readonly<Record<"reports" | "facts" | "problems", readonly Row[]>>;

  beforeAll(async () => {
    const database = join(mkdtempSync(join(tmpdir(), "gongkai-")), "corpus.db");
    const silent = { say: () => undefined, progress: () => undefined };
    await seedDatabase(
      { paths: [CORPUS], database, manifest: null, jobs: null, fresh: false, dropGone: false },
      silent,
    );
    extracts = {
      reports: extractRows(database, "reports"),
      facts: extractRows(database, "facts"),
      problems: extractRows(database, "problems"),
    };
  });

  test("reports", () => {
    const columns = ["source_file", "agency", "agency_kind", "year", "edition", "province", "prefecture", "county"];
    const expected = expectedRows("reports").map((row) => columns.map((column) => row[column]));
    const read = [...extracts.reports].sort(byFile).map((row) => columns.map((column) => row[column]));
    expect(read).toEqual(expected);
  });

  test("figures, cell by cell", () => {
    const key = (row: Row) => [row.source_file, row.table, row.indicator, row.applicant].join(" ");
    const told = (row: Row) => `${key(row)}: ${row.value} ${row.qualifier} ${row.status}`;
    const expected = expectedRows("facts").map(told).sort();
    const wanted = new Set(expectedRows("facts").map(key));
    const read = extracts.facts.filter((row) => row.table !== "narrative" || wanted.has(key(row))).map(told);
    expect(read.sort()).toEqual(expected);
  });

  test("problems", () => {
    const problems = extracts.problems.filter((row) => row.part === "problem");
    const expected = expectedRows("problems");
    expect(problems.length).toBe(expected.length);
    for (const row of expected) {
      const read = problems.find((one) => one.source_file === row.source_file && one.ordinal === row.ordinal);
      expect(read?.statement?.startsWith(row.begins_with ?? "")).toBe(true);
      expect(read?.themes?.split("|").sort()).toEqual(row.themes?.split("|").sort());
    }
  });
});

function extractRows(database: string, name: string): readonly Row[] {
  const asked = readExtractRequest(name, []);
  if (!asked.ok) throw new Error(asked.message);
  return parse(Buffer.concat([...extractCsv(openDatasetForReading(database), asked.request)]), { columns: true });
}

function expectedRows(name: string): readonly Row[] {
  return parse(readFileSync(join(CORPUS, "expected", `${name}.csv`)), { columns: true, bom: true });
}

function byFile(one: Row, other: Row): number {
  return (one.source_file ?? "") < (other.source_file ?? "") ? -1 : 1;
}
