import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { DATASETS } from "../../lib/vocabulary/datasets";
import { ask, readCsv } from "./ask";
import { BROOK, STONE, showSiteDataset } from "./site-dataset";

showSiteDataset();

/** What the Data Package and Table Schema specifications (specs.frictionlessdata.io) ask of these members. */
const PACKAGE_RULES: readonly [path: string, rule: (value: unknown) => boolean][] = [
  ["profile", (value) => value === "tabular-data-package"],
  ["name", (value) => typeof value === "string" && /^[a-z0-9._-]+$/.test(value)],
  ["resources", (value) => Array.isArray(value) && value.length > 0],
];
const RESOURCE_RULES: readonly [path: string, rule: (value: unknown) => boolean][] = [
  ["profile", (value) => value === "tabular-data-resource"],
  ["name", (value) => typeof value === "string" && /^[a-z0-9._-]+$/.test(value)],
  ["path", (value) => typeof value === "string" && !value.startsWith("/") && !value.includes("..")],
  ["encoding", (value) => value === "utf-8"],
  ["format", (value) => value === "csv"],
];
const FIELD_RULES: readonly [path: string, rule: (value: unknown) => boolean][] = [
  ["name", (value) => typeof value === "string" && value !== ""],
  ["type", (value) => ["string", "integer", "number", "date"].includes(String(value))],
  ["title", (value) => typeof value === "string" && value.includes(" / ")],
  ["description", (value) => typeof value === "string" && value.includes(" / ")],
];
const VALUE_RULES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

type Member = Readonly<Record<string, unknown>>;
type Resource = Member & {
  readonly name: string;
  readonly path: string;
  readonly schema: { readonly fields: Member[] };
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
    const description = JSON.parse(read("datapackage.json"));
    expectRules(description, PACKAGE_RULES);
    const names = Object.keys(DATASETS).filter((name) => name !== "comparison" || query.includes("a="));
    expect(description.resources.map((resource: Resource) => resource.name)).toEqual(names);
    for (const resource of description.resources as Resource[]) expectResource(resource, read(resource.path));
    const readme = read("README.md");
    expect(readme).toContain(description.version);
    for (const [key, value] of new URLSearchParams(query)) {
      if (key !== "bom" && key !== "parquet") expect(readme).toContain(`\`${key}=${value}\``);
    }
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

function expectResource(resource: Resource, csv: string): void {
  expectRules(resource, RESOURCE_RULES);
  const { fields } = resource.schema;
  for (const field of fields) expectRules(field, FIELD_RULES);
  const rows = readCsv(csv);
  expect(Object.keys(rows[0] ?? {})).toEqual(rows.length === 0 ? [] : fields.map((field) => field.name));
  for (const { name, type } of fields) {
    const rule = VALUE_RULES[String(type)] ?? /$^/;
    const wrong = rows.map((row) => row[String(name)] ?? "").filter((value) => value !== "" && !rule.test(value));
    expect([resource.name, name, wrong]).toEqual([resource.name, name, []]);
  }
}

function expectRules(member: Member, rules: readonly [string, (value: unknown) => boolean][]): void {
  expect(rules.filter(([key, rule]) => !rule(member[key])).map(([key]) => key)).toEqual([]);
}
