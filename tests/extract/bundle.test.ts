import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { DATASETS } from "../../lib/vocabulary/datasets";
import { ask, readCsv } from "./ask";
import { DATA_PACKAGE, type PackagedTable } from "./data-package-schema";
import { BROOK, STONE, showSiteDataset } from "./site-dataset";

showSiteDataset();

const VALUE_RULES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

test.each(["", "year=2022&county=河湾县", "lang=zh", `a=${STONE}&b=${BROOK}&bom=0`, "parquet=1"])(
  "a bundle (%s) is whole, described and says its filters",
  async (query) => {
    const { bytes, status } = await ask(`/extract/bundle.zip?${query}`);
    expect(status).toBe(200);
    const files = unzipSync(bytes);
    const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const sums = read("SHA256SUMS")
      .trim()
      .split("\n")
      .map((line) => line.split("  "));
    expect(Object.keys(files).at(-1)).toBe("SHA256SUMS");
    expect(sums.map(([, path]) => path)).toEqual(Object.keys(files).slice(0, -1));
    for (const [sum, path = ""] of sums) {
      expect(
        createHash("sha256")
          .update(files[path] ?? "")
          .digest("hex"),
      ).toBe(sum);
    }
    const description = DATA_PACKAGE.parse(JSON.parse(read("datapackage.json")));
    const names = Object.keys(DATASETS).filter((name) => name !== "comparison" || query.includes("a="));
    expect(description.resources.map((resource) => resource.name)).toEqual(names);
    for (const resource of description.resources) expectResource(resource, read(resource.path));
    const readme = read("README.md");
    expect(readme).toContain(description.version);
    for (const [key, value] of new URLSearchParams(query)) {
      if (key !== "bom" && key !== "parquet") expect(readme).toContain(`\`${key}=${value}\``);
    }
    expect(readme.includes("parquet/facts/year=*/facts.parquet")).toBe(query === "parquet=1");
    expect(Object.keys(files).filter((path) => path.endsWith(".parquet")).length).toBe(query === "parquet=1" ? 6 : 0);
  },
);

test("the CSV of a bundle is the CSV of its dataset", async () => {
  const files = unzipSync((await ask("/extract/bundle.zip?year=2022&theme=staffing")).bytes);
  for (const [name, words] of [
    ["problems", "year=2022&theme=staffing"],
    ["facts", "year=2022"],
  ]) {
    const { bytes } = await ask(`/extract/${name}.csv?${words}`);
    expect(bytes.equals(files[`data/${name}.csv`] ?? new Uint8Array())).toBe(true);
  }
});

test("the same data gives the same archive", async () => {
  const [one, other] = [await ask("/extract/bundle.zip"), await ask("/extract/bundle.zip")];
  expect(one.bytes.equals(other.bytes)).toBe(true);
  expect(one.headers.get("etag")).toBe(other.headers.get("etag"));
});

function expectResource({ name, schema: { fields } }: PackagedTable, csv: string): void {
  const rows = readCsv(csv);
  expect(Object.keys(rows[0] ?? {})).toEqual(rows.length === 0 ? [] : fields.map((field) => field.name));
  expect(fields.filter(({ title, description }) => !title.includes(" / ") || !description.includes(" / "))).toEqual([]);
  for (const field of fields) {
    const rule = VALUE_RULES[field.type] ?? /$^/;
    const wrong = rows.map((row) => row[field.name] ?? "").filter((value) => value !== "" && !rule.test(value));
    expect([name, field.name, wrong]).toEqual([name, field.name, []]);
  }
}
