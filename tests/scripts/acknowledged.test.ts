import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { runAndWait, seed, temporaryFolder, writeCorpus, writeReport } from "./seed-process";

const folder = temporaryFolder();
const corpus = join(folder, "corpus");
const database = join(folder, "test.db");
writeCorpus(corpus, { stories: true, townships: 8 });
const first = seed(database, [corpus]).tally;

const findings = (): readonly Readonly<Record<string, string>>[] =>
  parse(runAndWait("extract", ["findings", "--db", database]).stdout, { columns: true });
const noted = () => findings().flatMap((row) => (row.acknowledged_note === "" ? [] : [row.finding_id]));
const acknowledge = (...lines: string[]) =>
  writeReport(corpus, "acknowledged.csv", ["finding_id,note,who,date", ...lines].join("\r\n"));

const [one, two] = findings().map((row) => row.finding_id);

test("a note is put beside its finding, which stays; what no finding bears is named", () => {
  acknowledge(`${one},"checked, the report is wrong",王,2024-05-01`, "0123456789abcdef,gone,,");
  const { tally, lines } = seed(database, [corpus]);
  expect(lines.filter((line) => line.includes("0123456789abcdef"))).toEqual([
    expect.stringContaining("acknowledged.csv: no finding has the id 0123456789abcdef"),
  ]);
  expect(tally).toMatchObject({ stored: 0, findings: first.findings });
  expect(tally.fingerprint).not.toBe(first.fingerprint);
  expect(findings()).toContainEqual(
    expect.objectContaining({ finding_id: one, acknowledged_note: "checked, the report is wrong" }),
  );
  expect(noted()).toEqual([one]);
});

test("it survives a re-seed and a fresh one, and goes with its line", () => {
  const again = seed(database, [corpus]);
  expect(again.lines.filter((line) => line.includes("0123456789abcdef"))).toHaveLength(1);
  expect(noted()).toEqual([one]);
  expect(seed(database, [corpus, "--fresh"]).tally.fingerprint).toBe(again.tally.fingerprint);
  expect(noted()).toEqual([one]);
  acknowledge(`${two},another,,`);
  seed(database, [corpus]);
  expect(noted()).toEqual([two]);
});
