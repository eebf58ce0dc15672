import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, expect, test } from "vitest";

const out = mkdtempSync(join(tmpdir(), "sample-"));
afterAll(() => rmSync(out, { recursive: true }));

const run = (...options: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/sample.ts", ...options], { encoding: "utf8" });
const rowsOf = (name: string): Record<string, string>[] => parse(readFileSync(join(out, name)), { columns: true });

test("writes reports, manifest and truth that belong together", () => {
  const { status, stdout } = run("--out", out, "--townships", "9", "--years", "2020-2021", "--seed", "4");
  expect(stdout).toContain("wrote 18 reports");
  expect(status).toBe(0);
  const manifest = rowsOf("manifest.csv");
  expect(manifest).toHaveLength(18);
  for (const { file = "", agency = "", year = "" } of manifest) {
    const text = readFileSync(join(out, file), "utf8");
    expect(text).toContain(agency);
    expect(text).toContain(year);
  }
  const files = manifest.map((row) => row.file);
  expect(rowsOf("truth/reports.csv").map((row) => row.source_file)).toEqual(files);
  expect(new Set(rowsOf("truth/facts.csv").map((row) => row.source_file))).toEqual(new Set(files));
  for (const { source_file = "", statement, start, end } of rowsOf("truth/problems.csv")) {
    const text = readFileSync(join(out, source_file), "utf8");
    expect(text.slice(Number(start), Number(end))).toBe(statement);
  }
});

test.each([
  [["--townships", "many"]],
  [["--out", out, "--townships", "many"]],
  [["--out", out, "--years", "lately"]],
  [["--out", out, "--years", "2016-2018"]],
  [["--out", out, "--townships", "900000"]],
])("refuses %j as wrong usage", (options) => {
  const { status, stderr } = run(...options);
  expect(status).toBe(2);
  expect(stderr.split("\n").filter((line) => line !== "" && !line.startsWith("npm"))).toHaveLength(1);
});
