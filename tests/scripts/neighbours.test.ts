import { join } from "node:path";
import { expect, test } from "vitest";
import { extractRows, seed } from "./sample-folder";
import { temporaryFolder, writeCorpus, writeReport } from "./seed-process";

const folder = temporaryFolder();
const corpus = join(folder, "corpus");
const [model] = writeCorpus(join(folder, "model"), { townships: 1, years: [2023, 2023] });
if (model === undefined) throw new Error("no report");

/** The text of a generated report, told of another agency and of no area. */
const textOf = (agency: string) => {
  const { province, prefecture, county, agency: own } = model.manifest;
  const areas = [province, prefecture, county].flatMap((name) => [name, name.replace(/[省市县区]$/, "")]);
  const bare = areas.reduce((text, name) => text.replaceAll(name, ""), model.text.replaceAll(own, agency));
  return bare;
};
const placed = (database: string) =>
  extractRows("reports", database)
    .filter((row) => row.source_file === "g/9.txt")
    .map((row) => `${row.county} ${row.place_method} ${row.agency_id}`);

test("a name of many townships is placed beside three sure neighbours, and again without them", async () => {
  const database = join(folder, "test.db");
  writeReport(corpus, "g/9.txt", textOf("城关镇"));
  await seed(database, [corpus]);
  const [alone] = placed(database);
  expect(alone).toMatch(/^ unresolved x/);
  for (const [index, name] of ["广河县三甲集镇", "广河县祁家集镇", "广河县庄窠集镇"].entries()) {
    writeReport(corpus, `g/${index}.txt`, textOf(name));
  }
  expect((await seed(database, [corpus])).said).toContain("1 reports placed by their neighbours");
  expect(placed(database)).toEqual([expect.stringMatching(/^广河县 neighbours \d{9}$/)]);
  writeReport(corpus, "g/3.txt", textOf("西华县清河驿乡"));
  await seed(database, [corpus]);
  expect(placed(database)).toEqual([alone]);
});
