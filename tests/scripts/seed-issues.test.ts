import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MANIFEST_TABLE } from "../../lib/sample/truth-to-csv";
import { extractRows, seed } from "./sample-folder";
import { temporaryFolder, writeCorpus, writeReport } from "./seed-process";

const folder = temporaryFolder();
const [report, next] = writeCorpus(join(folder, "model"), { townships: 2, years: [2023, 2023] });
if (report === undefined || next === undefined) throw new Error("too few reports");

/** Lays out two files of one agency and year, seeds them and gives the rows of `reports` by file. */
async function seedIssues(
  name: string,
  files: Readonly<Record<string, string>>,
  days: Readonly<Record<string, string>>,
) {
  const corpus = join(folder, name);
  const database = join(folder, `${name}.db`);
  const lines = Object.keys(files).map((file) =>
    MANIFEST_TABLE.linesOf({ ...model, manifest: { ...model.manifest, file, published_on: days[file] ?? "" } }),
  );
  for (const [file, text] of Object.entries(files)) writeReport(corpus, file, text);
  writeReport(corpus, "manifest.csv", MANIFEST_TABLE.heads + lines.join(""));
  await seed(database, [corpus]);
  return new Map(extractRows("reports", database).map((row) => [row.source_file, row]));
}

const model = report;
const shorter = model.text.slice(0, model.text.indexOf("四、"));

describe("two reports of one agency and year", () => {
  test.each([
    [
      "the later published stands",
      { "a.txt": model.text, "b.txt": shorter },
      { "a.txt": "2024-01-20", "b.txt": "2024-03-05" },
      "b.txt",
    ],
    ["without days the more complete stands", { "a.txt": shorter, "b.txt": model.text }, {}, "b.txt"],
    ["a known day goes before none", { "a.txt": shorter, "b.txt": model.text }, { "a.txt": "2024-01-20" }, "a.txt"],
  ])("%s, and both are in the extract", async (name, files, days, standing) => {
    const rows = await seedIssues(name.replaceAll(" ", "-"), files, days);
    expect(rows.size).toBe(2);
    for (const [file, row] of rows) {
      expect(row.superseded).toBe(file === standing ? "0" : "1");
      expect(row.report_id).toMatch(file === standing ? /-2023$/ : /-2023-[0-9a-f]{8}$/);
    }
  });

  test("the manifest says of two agencies' files that they are one's: one stands, and the difference is told", async () => {
    const rows = await seedIssues("conflict", { "a.txt": model.text, "b.txt": next.text }, { "b.txt": "2024-02-01" });
    expect([...rows.values()].map(({ agency, superseded }) => [agency, superseded])).toEqual(
      expect.arrayContaining([
        [model.manifest.agency, "0"],
        [model.manifest.agency, "1"],
      ]),
    );
    expect(extractRows("findings", join(folder, "conflict.db"))).toEqual([
      expect.objectContaining({ check: "C-43", left: expect.stringContaining(next.manifest.agency) }),
    ]);
  });
});
