import { expect, test, vi } from "vitest";
import { DATASETS, isDatasetName } from "../../lib/vocabulary/datasets";
import { ask } from "./ask";
import { BROOK, STONE, showSiteDataset } from "./site-dataset";

showSiteDataset();

type Parameter = { readonly name: string; readonly required: boolean; readonly schema: { readonly enum?: string[] } };
type Operation = { readonly parameters?: Parameter[]; readonly responses: Readonly<Record<string, unknown>> };

const document = JSON.parse((await ask("/extract/openapi.json")).text);
const paths: [string, Operation][] = Object.entries(document.paths as Record<string, { get: Operation }>).map(
  ([path, { get }]) => [path, get],
);

const VALUES: Readonly<Record<string, string>> = {
  year: "2020-2022",
  province: "某省",
  prefecture: "某市",
  county: "河湾县",
  agency: STONE,
  a: STONE,
  b: BROOK,
};

test("every dataset is there in every format", () => {
  const names = Object.keys(DATASETS).filter(isDatasetName);
  const files = ["csv", "json", "xlsx", "parquet"].flatMap((format) =>
    names.map((name) => `/extract/${name}.${format}`),
  );
  expect(paths.map(([path]) => path).sort()).toEqual([...files, "/extract/bundle.zip", "/extract/openapi.json"].sort());
});

test.each(paths)(
  "%s does what it says: every parameter, every status",
  async (path, { parameters = [], responses }) => {
    const needed = parameters.filter((one) => one.required).map((one) => `${one.name}=${VALUES[one.name]}`);
    for (const { name, schema } of parameters) {
      const value = VALUES[name] ?? schema.enum?.[0] ?? "year";
      const sides = name === "a" ? [`b=${BROOK}`] : name === "b" ? [`a=${STONE}`] : needed;
      const { status } = await ask(
        `${path}?${[...sides, `${name}=${encodeURIComponent(value)}`].join("&")}`,
        {},
        "GET",
      );
      expect([name, status]).toEqual([name, 200]);
    }
    const plain = await ask(`${path}?${needed.join("&")}`);
    const seen = new Set([plain.status]);
    const tag = plain.headers.get("etag") ?? "";
    seen.add((await ask(`${path}?${needed.join("&")}`, { "if-none-match": tag })).status);
    if (parameters.length > 0) {
      seen.add((await ask(`${path}?${[...needed, "colour=red"].join("&")}`)).status);
      const agency = parameters.some((one) => one.name === "agency") ? "agency=1" : "a=1&b=1";
      seen.add((await ask(`${path}?${agency}`)).status);
      const shown = process.env.GONGKAI_DB;
      vi.stubEnv("GONGKAI_DB", "/nowhere/gongkai.db");
      seen.add((await ask(`${path}?${needed.join("&")}`)).status);
      vi.stubEnv("GONGKAI_DB", shown);
    }
    expect([...seen].map(String).sort()).toEqual(Object.keys(responses).sort());
  },
);
