import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { extractRows, seed } from "./sample-folder";
import { temporaryFolder, writeCorpus, writeReport } from "./seed-process";

const folder = temporaryFolder();
const corpus = join(folder, "corpus");
const database = join(folder, "test.db");

const findings = () => extractRows("findings", database);
const noted = () => findings().flatMap((row) => (row.acknowledged_note === "" ? [] : [row.finding_id]));
const acknowledge = (...lines: string[]) =>
  writeReport(corpus, "acknowledged.csv", ["finding_id,note,who,date", ...lines].join("\r\n"));

let first: Awaited<ReturnType<typeof seed>>;
let one: string | undefined;
let two: string | undefined;

beforeAll(async () => {
  writeCorpus(corpus, { stories: true, townships: 8 });
  first = await seed(database, [corpus]);
  [one, two] = findings().map((row) => row.finding_id);
});

test("a note is put beside its finding, which stays; what no finding bears is named", async () => {
  acknowledge(`${one},"checked, the report is wrong",王,2024-05-01`, "0123456789abcdef,gone,,");
  const tally = await seed(database, [corpus]);
  expect(tally.said.filter((line) => line.includes("0123456789abcdef"))).toEqual([
    expect.stringContaining("acknowledged.csv: no finding has the id 0123456789abcdef"),
  ]);
  expect(tally).toMatchObject({ stored: 0, findings: first.findings });
  expect(tally.fingerprint).not.toBe(first.fingerprint);
  expect(findings()).toContainEqual(
    expect.objectContaining({ finding_id: one, acknowledged_note: "checked, the report is wrong" }),
  );
  expect(noted()).toEqual([one]);
});

test("it survives a re-seed and a fresh one, and goes with its line", async () => {
  const again = await seed(database, [corpus]);
  expect(again.said.filter((line) => line.includes("0123456789abcdef"))).toHaveLength(1);
  expect(noted()).toEqual([one]);
  expect((await seed(database, [corpus], { fresh: true })).fingerprint).toBe(again.fingerprint);
  expect(noted()).toEqual([one]);
  acknowledge(`${two},another,,`);
  await seed(database, [corpus]);
  expect(noted()).toEqual([two]);
});
