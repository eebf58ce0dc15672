import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { listRows, openDatasetForReading, openDatasetForWriting, readDatasetKey } from "@/db/database";
import { extractCsv } from "@/db/queries/extract-csv";
import { readExtractRequest } from "@/db/queries/extract-request";
import { saveDatasetKey } from "@/db/save-dataset-key";
import { DATASETS } from "@/lib/vocabulary/datasets";
import { writeDemonstration } from "@/scripts/write-demonstration";
import { seed, temporaryFolder, writeSample, writeTo } from "./sample-folder";

describe("a folder of reports", () => {
  const folder = temporaryFolder();
  const corpus = join(folder, "corpus");
  const database = join(folder, "data", "test.db");
  let paths: readonly string[] = [];
  let first: Awaited<ReturnType<typeof seed>>;

  beforeAll(async () => {
    paths = writeSample(corpus, 6);
    first = await seed(database, [corpus]);
  });

  test("is stored whole, without its manifest", () => {
    expect(first).toMatchObject({ files: paths.length, stored: paths.length, reports: paths.length, quarantined: {} });
    expect(first.cells_stated).toBeGreaterThan(0);
  });

  test("seeded twice is unchanged and keeps its fingerprint", async () => {
    const again = await seed(database, [corpus]);
    expect(again).toMatchObject({ stored: 0, unchanged: paths.length, fingerprint: first.fingerprint });
  });

  test("touched files are known by their content", async () => {
    for (const path of paths) utimesSync(join(corpus, path), 1, 1);
    const again = await seed(database, [corpus]);
    expect(again).toMatchObject({ stored: 0, unchanged: paths.length, fingerprint: first.fingerprint });
  });

  test("gives the same bytes from threads and from two steps", async () => {
    const threaded = join(folder, "threaded.db");
    await seed(threaded, [corpus], { jobs: 2 });
    const stepwise = join(folder, "stepwise.db");
    const [one = "", two = ""] = paths;
    renameSync(join(corpus, one), join(folder, "one.txt"));
    renameSync(join(corpus, two), join(folder, "two.txt"));
    await seed(stepwise, [corpus]);
    renameSync(join(folder, "one.txt"), join(corpus, one));
    renameSync(join(folder, "two.txt"), join(corpus, two));
    expect(await seed(stepwise, [corpus])).toMatchObject({ stored: 2, unchanged: paths.length - 2 });
    const wanted = extractAll(database);
    expect(extractAll(threaded)).toEqual(wanted);
    expect(extractAll(stepwise)).toEqual(wanted);
  });

  test("leaves nothing beside the database", () => {
    expect(readdirSync(join(folder, "data"))).toEqual(["test.db"]);
  });
});

test("a changed file replaces its report; a file that is gone keeps it", async () => {
  const folder = temporaryFolder();
  const [first = "", second = ""] = writeSample(folder, 2);
  const database = join(folder, "..", `${Date.now()}.db`);
  const before = await seed(database, [folder]);
  appendFileSync(join(folder, first), "\n补充说明：无。\n");
  rmSync(join(folder, second));
  const after = await seed(database, [folder]);
  expect(after).toMatchObject({ stored: 1, unchanged: before.files - 2, reports: before.reports });
  expect(after.said.join("\n")).toContain("1 files of earlier runs are gone; what they gave is kept");
  expect(await seed(database, [folder], { dropGone: true })).toMatchObject({ reports: before.reports - 1 });
  expect(openDatasetForReading(database).sqlite.pragma("foreign_key_check")).toEqual([]);
  rmSync(database);
});

test("another line of the manifest has the file read again", async () => {
  const folder = temporaryFolder();
  const [first = ""] = writeSample(folder, 2);
  const database = join(folder, ".test.db");
  const before = await seed(database, [folder]);
  const manifest = readFileSync(join(folder, "manifest.csv"), "utf8");
  const line = manifest.split("\r\n").find((each) => each.includes(first)) ?? "";
  writeTo(folder, "manifest.csv", manifest.replace(line, line.replace(/[^,]*$/, "2030-01-02")));
  const after = await seed(database, [folder]);
  expect(after).toMatchObject({ stored: 1, unchanged: before.files - 1 });
  expect(after.fingerprint).not.toBe(before.fingerprint);
});

describe("files that yield no report of their own", () => {
  const folder = temporaryFolder();
  const corpus = join(folder, "corpus");
  const database = join(folder, "test.db");

  test("are set aside with a reason, or told as duplicates", async () => {
    const [first = ""] = writeSample(corpus, 1);
    const text = readFileSync(join(corpus, first), "utf8");
    writeTo(corpus, "bad/empty.txt", "");
    writeTo(corpus, "bad/picture.txt", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]));
    writeTo(
      corpus,
      "bad/notice.txt",
      "关于召开春季防火工作会议的通知\n各村民委员会：\n定于三月三日上午召开会议，请准时参加。",
    );
    writeTo(corpus, "bad/garbled.txt", Buffer.from(text, "utf16le").subarray(1));
    writeTo(corpus, "zz/copy.txt", text);
    writeTo(corpus, "zz/packed.zip", zipSync({ "inner/copy.txt": strToU8(text), "inner/note.txt": strToU8("notes") }));
    const tally = await seed(database, [corpus]);
    expect(tally).toMatchObject({ stored: 2, duplicate: 2 });
    const rows = listRows<{ path: string; state: string; reason: string | null }>(
      openDatasetForReading(database),
      "SELECT path, state, reason FROM source WHERE state <> 'stored' ORDER BY path",
    );
    expect(rows).toEqual([
      { path: "bad/empty.txt", state: "quarantined", reason: "unreadable" },
      { path: "bad/garbled.txt", state: "quarantined", reason: expect.stringMatching(/unreadable|unsupported/) },
      { path: "bad/notice.txt", state: "quarantined", reason: "not_a_report" },
      { path: "bad/picture.txt", state: "quarantined", reason: "image_only" },
      { path: "zz/copy.txt", state: "duplicate", reason: null },
      { path: "zz/packed.zip/inner/copy.txt", state: "duplicate", reason: null },
      { path: "zz/packed.zip/inner/note.txt", state: "quarantined", reason: "not_a_report" },
    ]);
  });

  test("stay as they are in the next run", async () => {
    expect(await seed(database, [corpus])).toMatchObject({ stored: 0, duplicate: 0, quarantined: {}, unchanged: 8 });
  });

  test("a duplicate speaks for itself when the first of its kind changes", async () => {
    const dataset = openDatasetForReading(database);
    const [stored] = listRows<{ path: string }>(
      dataset,
      "SELECT path FROM source WHERE sha256 = (SELECT sha256 FROM source WHERE path = 'zz/copy.txt') AND state = 'stored'",
    );
    appendFileSync(join(corpus, stored?.path ?? ""), "\n补充说明：无。\n");
    expect(await seed(database, [corpus])).toMatchObject({ stored: 2, duplicate: 1 });
  });

  test("an archive that changes takes all its files with it", async () => {
    const text = readFileSync(join(corpus, "zz/copy.txt"), "utf8");
    writeTo(corpus, "zz/packed.zip", zipSync({ "inner/changed.txt": strToU8(`${text}\n又及。\n`) }));
    expect(await seed(database, [corpus])).toMatchObject({ stored: 1, duplicate: 0, quarantined: {}, unchanged: 7 });
    const rows = listRows(openDatasetForReading(database), "SELECT path FROM source WHERE archive IS NOT NULL");
    expect(rows).toEqual([{ path: "zz/packed.zip/inner/changed.txt" }]);
  });

  test("a folder of nothing else fails and changes nothing", async () => {
    const before = readFileSync(database);
    await expect(seed(database, [join(corpus, "bad")], { fresh: true })).rejects.toThrow(
      /nothing readable in .*image_only 1/,
    );
    await expect(seed(join(folder, "new.db"), [join(corpus, "bad")])).rejects.toThrow("nothing readable");
    expect(readFileSync(database).equals(before)).toBe(true);
    expect(existsSync(join(folder, "new.db"))).toBe(false);
  });
});

test("of two issues of a report the later stands, the other stays visible", async () => {
  const folder = temporaryFolder();
  const [path = ""] = writeSample(folder, 1);
  const manifest = readFileSync(join(folder, "manifest.csv"), "utf8");
  const line = manifest.split("\r\n").find((each) => each.startsWith(path)) ?? "";
  const older = line.replace(path, "older.txt").replace(/[^,]*$/, "2019-01-01");
  copyFileSync(join(folder, path), join(folder, "older.txt"));
  appendFileSync(join(folder, "older.txt"), "\n初稿\n");
  writeTo(folder, "manifest.csv", `${manifest}${older}\r\n`);
  const database = join(folder, ".test.db");
  expect(await seed(database, [folder])).toMatchObject({ reports: 3, superseded: 1 });
  const rows = listRows<{ path: string; report_id: string }>(
    openDatasetForReading(database),
    "SELECT path, report_id FROM report JOIN source ON source.id = report.source WHERE superseded = 1",
  );
  expect(rows).toEqual([{ path: "older.txt", report_id: expect.stringMatching(/-20\d\d-[0-9a-f]{8}$/) }]);
});

test("the demonstration makes way for real reports", async () => {
  const folder = temporaryFolder();
  const database = join(folder, "test.db");
  const demonstration = join(folder, "demonstration");
  writeDemonstration(demonstration);
  const shown = await seed(database, [demonstration]);
  expect(readDatasetKey(openDatasetForReading(database), "demonstration")).toBe("1");
  const [path = ""] = writeSample(join(folder, "real"), 1);
  const text = readFileSync(join(folder, "real", path), "utf8");
  writeTo(folder, "real/own.txt", text.slice(text.indexOf("\n") + 1));
  const real = await seed(database, [join(folder, "real", "own.txt")]);
  expect(real.said).toContain(`the demonstration's ${shown.reports} reports have made way`);
  expect(real.reports).toBe(1);
  expect(readDatasetKey(openDatasetForReading(database), "demonstration")).toBe("0");
});

test("generated reports are set aside where real ones are", async () => {
  const folder = temporaryFolder();
  const database = join(folder, "test.db");
  const [path = "", ...others] = writeSample(join(folder, "corpus"), 2);
  const text = readFileSync(join(folder, "corpus", path), "utf8");
  writeTo(folder, "corpus/own.txt", text.slice(text.indexOf("\n") + 1));
  const generated = 1 + others.length;
  expect(await seed(database, [join(folder, "corpus")])).toMatchObject({
    stored: 1,
    reports: 1,
    quarantined: { generated },
  });
  expect(readDatasetKey(openDatasetForReading(database), "demonstration")).toBe("0");
  expect(await seed(database, [join(folder, "corpus")])).toMatchObject({ stored: 0, unchanged: generated + 1 });
});

test.each([false, true])("a file that is no database of this program is left alone (fresh: %s)", async (fresh) => {
  const folder = temporaryFolder();
  writeSample(join(folder, "corpus"), 1);
  const database = writeTo(folder, "test.db", "somebody's notes");
  await expect(seed(database, [join(folder, "corpus")], { fresh })).rejects.toThrow("not a database of this program");
  expect(readFileSync(database, "utf8")).toBe("somebody's notes");
});

test("a database of another version is built anew from all its files", async () => {
  const folder = temporaryFolder();
  writeSample(join(folder, "one"), 1);
  const database = join(folder, "test.db");
  const before = await seed(database, [join(folder, "one")]);
  const dataset = openDatasetForWriting(database);
  saveDatasetKey(dataset, "schema_version", "0");
  dataset.sqlite.close();
  const [path = ""] = writeSample(join(folder, "two"), 1);
  appendFileSync(join(folder, "two", path), "\n补充说明：无。\n");
  const after = await seed(database, [join(folder, "two", path)]);
  expect(after).toMatchObject({ stored: before.stored + 1 });
  expect(extractAll(database).reports?.toString()).toContain("2022");
});

function extractAll(database: string): Readonly<Record<string, Buffer>> {
  const dataset = openDatasetForReading(database);
  const names = Object.keys(DATASETS).filter((name) => name !== "comparison");
  return Object.fromEntries(
    names.map((name) => {
      const asked = readExtractRequest(name, []);
      if (!asked.ok) throw new Error(asked.message);
      return [name, Buffer.concat([...extractCsv(dataset, asked.request)])];
    }),
  );
}
