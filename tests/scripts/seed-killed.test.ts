import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openDatasetForReading, readDatasetKey } from "@/db/database";
import { killScriptAt, runScript } from "./run-script";
import { seed, temporaryFolder, writeSample } from "./sample-folder";

describe("a seed that dies", () => {
  const folder = temporaryFolder();
  const database = join(folder, "data", "test.db");
  let before = "";

  beforeAll(async () => {
    writeSample(join(folder, "small"), 2);
    before = (await seed(database, [join(folder, "small")])).fingerprint;
    writeSample(join(folder, "large"), 120);
  });

  test.each([
    ["reading 240 files", []],
    ["read 48 of 240 files", []],
    ["read 192 of 240 files", []],
    ["read 240 of 240 files", ["--jobs", "2"]],
    ["checking years", []],
  ])("at %s %j leaves a whole database, the old one unless it was done", async (words, options) => {
    await killScriptAt(words, "seed", [join(folder, "large"), "--db", database, ...options]);
    const dataset = openDatasetForReading(database);
    expect(dataset.sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
    const files = readdirSync(join(folder, "data")).sort();
    if (files.length > 1) expect(readDatasetKey(dataset, "fingerprint")).toBe(before);
    dataset.sqlite.close();
  });

  test("is forgotten by the next, which clears away what it left", async () => {
    const { code, stdout } = await runScript("seed", [join(folder, "large"), "--db", database, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout.trim().split("\n").at(-1) ?? "")).toMatchObject({
      files: 240,
      reports: 240,
      quarantined: {},
    });
    expect(readdirSync(join(folder, "data"))).toEqual(["test.db"]);
  });
});
