import { describe, expect, it } from "vitest";
import { checkManifestPlace } from "@/lib/place/check-manifest-place";
import { findManifestRow, readAliases, readManifest } from "@/lib/place/manifest-row";
import { findTitle } from "@/lib/report/find-title";
import { readGazetteer } from "../../scripts/read-gazetteer";
import { documentOf } from "../report/document-of";
import { NO_MANIFEST } from "./place-of-report";

describe("readManifest", () => {
  it("reads the columns of the contract, empty cells as null", () => {
    const { rows, problems } = readManifest([
      {
        file: "甘肃\\城关镇.txt",
        agency: " 城关镇 ",
        province: "",
        county: "广河县",
        division_code: "622924100000",
        year: "2023",
        published_on: "2024-01-20",
        source_url: "https://ghx.gov.cn/",
        remark: "ours",
      },
    ]);
    expect(problems).toEqual([]);
    expect(rows.get("甘肃/城关镇.txt")).toEqual({
      file: "甘肃/城关镇.txt",
      agency: "城关镇",
      province: null,
      prefecture: null,
      county: "广河县",
      divisionCode: "622924100",
      year: 2023,
      sourceUrl: "https://ghx.gov.cn/",
      publishedOn: "2024-01-20",
    });
  });

  it("names what it does not understand and reads the rest", () => {
    const { rows, problems } = readManifest([
      { file: "a.txt", year: "二三", division_code: "6229", published_on: "20.1.2024" },
      { file: "a.txt" },
      { agency: "城关镇" },
    ]);
    expect(problems).toEqual([
      "row 2: division_code: 6229",
      "row 2: year: 二三",
      "row 2: published_on: 20.1.2024",
      "row 3: file stands twice: a.txt",
      "row 4: no file",
    ]);
    expect(rows.get("a.txt")).toEqual(NO_MANIFEST);
  });

  it("finds a file by its path, then by its bare name", () => {
    const manifest = readManifest([{ file: "a.txt" }, { file: "x/b.txt" }]);
    expect(findManifestRow(manifest, "./x/b.txt")?.file).toBe("x/b.txt");
    expect(findManifestRow(manifest, "y\\a.txt")?.file).toBe("a.txt");
    expect(findManifestRow(manifest, "y/b.txt")).toBeNull();
  });
});

describe("readAliases", () => {
  it("takes rows with a name and a code", () => {
    const aliases = readAliases([
      { agency: "柳塘乡", county: "", division_code: "411622201", evidence: "renamed" },
      { agency: "", division_code: "411622201" },
      { agency: "柳溪乡", division_code: "?" },
    ]);
    expect(aliases).toEqual([{ agency: "柳塘乡", county: null, divisionCode: "411622201", evidence: "renamed" }]);
  });
});

describe("checkManifestPlace", () => {
  const document = documentOf("西华县清河驿乡2022年政府信息公开工作年度报告\n一、总体情况");
  const found = findTitle(document, "a.txt");
  const check = (row: object) => {
    if (!found.ok) throw new Error(found.detail);
    const manifest = { ...NO_MANIFEST, ...row };
    return checkManifestPlace(
      { agency: found.value.agency, document, fileName: "a.txt", aliases: [], manifest },
      readGazetteer(),
    );
  };

  it("says where the report tells another place for sure", () => {
    expect(check({ county: "扶沟县", province: "河南省" })).toEqual([
      { code: "stated_county_differs", quote: "扶沟县, 西华县 (西华县)", span: null },
    ]);
  });

  it("is silent where they agree or nothing is stated", () => {
    expect(check({ county: "西华县", divisionCode: "411622201" })).toEqual([]);
    expect(check({})).toEqual([]);
  });
});
