import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { runScript, startScript } from "./run-script";
import { extractRows, seed, temporaryFolder, writeSample, writeTo } from "./sample-folder";

const folder = temporaryFolder();
const corpus = join(folder, "corpus");
const database = join(folder, "test.db");
let paths: readonly string[] = [];

beforeAll(async () => {
  paths = writeSample(corpus, 30);
  writeTo(folder, "bad/empty.txt", "");
  writeTo(folder, "file", "");
  await seed(database, [corpus]);
});

describe("exit codes and the one line that says why", () => {
  test.each([
    ["seed", ["--db", "FOLDER/test.db", "FOLDER/corpus", "--json"], 0, /^$/],
    ["extract", ["figures"], 2, /^unknown dataset: figures; one of reports, facts, .*comparison\n$/],
    ["extract", [], 2, /^give one dataset: reports, facts/],
    ["extract", ["facts", "--colour", "red"], 2, /^unknown filter for facts: colour; one of year, province/],
    ["extract", ["facts", "--year"], 2, /^--year needs a value\n$/],
    ["extract", ["facts", "--db", "FOLDER/none.db"], 1, /^no database at .*none\.db: run npm run seed\n$/],
    ["extract", ["facts", "--db", "FOLDER/file"], 1, /^not a database of this program/],
    ["explain", ["FOLDER/nowhere.txt"], 2, /^no such file: .*nowhere\.txt\n$/],
    ["diff-facts", ["FOLDER/test.db"], 2, /missing required argument 'new'/],
  ])("%s %j ends with %d", async (name, args, expected, line) => {
    const { code, stderr } = await runScript(
      name,
      args.map((arg) => arg.replace("FOLDER", folder)),
    );
    expect(stderr).toMatch(line);
    expect(code).toBe(expected);
  });
});

test("extract writes a dataset to standard output", async () => {
  const { code, stdout } = await runScript("extract", ["reports", "--db", database]);
  expect(code).toBe(0);
  expect(parse(stdout, { bom: true, columns: true })).toEqual(extractRows("reports", database));
});

test("extract ends quietly when its reader has had enough", async () => {
  const child = startScript("extract", ["facts", "--db", database]);
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const [code] = await once(child, "close");
  expect({ code, said }).toEqual({ code: 0, said: "" });
});

test("explain tells every stage of a report, as the manifest above it knows it", async () => {
  const { code, stdout } = await runScript("explain", [join(corpus, paths[0] ?? "")]);
  expect(code).toBe(0);
  for (const head of [
    "document   text, utf-8",
    "manifest   agency ",
    "title      ",
    "told by stated",
    "by manifest",
    "sections",
  ]) {
    expect(stdout).toContain(head);
  }
  expect(stdout).toMatch(/^ {2}一、本年新收政府信息公开申请数量(?: +\d+){7}$/m);
  expect(stdout).toMatch(/^section 5: stated, \d+ statements$/m);
});

test("explain says why a file holds no report", async () => {
  const { code, stdout } = await runScript("explain", [join(folder, "bad", "empty.txt")]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^set aside {2}at the stage document: unreadable: /m);
});

test("diff-facts tells figures gained and changed", async () => {
  const other = join(folder, "other.db");
  writeSample(join(folder, "changed"), 30);
  const decisions = /(行政处罚\t)\d+/;
  const files = paths.map((path) => join(folder, "changed", path));
  const changed = files.find((file) => decisions.test(readFileSync(file, "utf8"))) ?? "";
  writeFileSync(changed, readFileSync(changed, "utf8").replace(decisions, "$1977"));
  await seed(other, [join(folder, "changed")]);
  const { code, stdout, stderr } = await runScript("diff-facts", [database, other]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/~ .* proactive\.penalty_decisions: \d+ \(stated\) -> 977 \(stated\)/);
  expect(stdout).toMatch(/\+0 -0 figures, 1 changed, 0 other statuses, in 1 reports\n$/);
});
