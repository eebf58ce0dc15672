import { describe, expect, it } from "vitest";
import { parseGazetteer } from "@/lib/place/gazetteer";
import { shortNameOfArea, stemOfArea, stemOfUnit } from "@/lib/place/name-stems";
import { listsToGazetteer } from "../../scripts/make-gazetteer";
import { readGazetteer } from "../../scripts/read-gazetteer";
import { readListedUnits } from "./listed-units";

const SMALL = listsToGazetteer(
  [{ code: "41", name: "河东省" }],
  [
    { code: "4101", name: "青州市" },
    { code: "4190", name: "省直辖县级行政区划" },
  ],
  [
    { code: "410121", name: "江山县", cityCode: "4101" },
    { code: "419001", name: "柳源市", cityCode: "4190" },
  ],
  [
    { code: "410121001", name: "城北街道", areaCode: "410121" },
    { code: "410121100", name: "江山县柳塘镇", areaCode: "410121" },
    { code: "410121101", name: "青州市江山县柳溪镇", areaCode: "410121" },
    { code: "419001100", name: "柳塘满族乡", areaCode: "419001" },
  ],
);

describe("the packaged gazetteer", () => {
  it("lists the 41,352 units of its vintage, each once and each found by its code", () => {
    const codes = readListedUnits();
    expect(codes).toHaveLength(41_352);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => readGazetteer().findUnit(code) === null)).toEqual([]);
  });

  it.each([
    ["410928202", "清河头乡 河南省 濮阳市 濮阳县"],
    ["110101001", "东华门街道 北京市 北京市 东城区"],
    ["500229001", "葛城街道 重庆市 重庆市 城口县"],
    ["429006100", "多宝镇 湖北省 天门市 天门市"],
    ["419001100", "克井镇 河南省 济源市 济源市"],
  ])("names the areas of %s", (code, expected) => {
    const division = readGazetteer().findUnit(code);
    expect([division?.name, division?.province, division?.prefecture, division?.county].join(" ")).toBe(expected);
  });

  it("finds areas by full name, short name, stem and pinyin", () => {
    const { findAreas, findAreasByStem, findAreasByPinyin, findUnit, findUnits } = readGazetteer();
    expect(findAreas("濮阳县").map(({ code }) => code)).toEqual(["410928"]);
    expect(findAreas("积石山县").map(({ code }) => code)).toEqual(["622927"]);
    expect(findAreasByStem("濮阳").map(({ code }) => code)).toEqual(["4109", "410928"]);
    expect(findAreasByPinyin("dean").map(({ name }) => name)).toEqual(["德安县"]);
    expect(findAreas("鼓楼区")).toHaveLength(4);
    expect([findUnit("999999999"), findUnit("x")]).toEqual([null, null]);
    expect(findUnits("无此名")).toEqual([]);
  });
});

describe("a gazetteer made from lists", () => {
  it("drops areas in front of names and codes that follow each other", () => {
    expect(SMALL.split("\n")).toContain("410121\t江山县\tjiang shan\t001城北街道,100柳塘镇,柳溪镇");
  });

  it("is read back", () => {
    const gazetteer = parseGazetteer(SMALL);
    expect(gazetteer.findUnits("柳塘")).toEqual([
      { code: "410121100", name: "柳塘镇", province: "河东省", prefecture: "青州市", county: "江山县" },
      { code: "419001100", name: "柳塘满族乡", province: "河东省", prefecture: "柳源市", county: "柳源市" },
    ]);
    expect(gazetteer.namesWithin("4101")).toEqual({ province: "河东省", prefecture: "青州市", county: "" });
  });

  it("says so when it is cut or is something else", () => {
    expect(() => parseGazetteer(SMALL.slice(0, -1))).toThrow("the last line does not end");
    expect(() => parseGazetteer("name,code\n").findAreas("x")).toThrow("not a line of the list");
  });
});

describe("stems", () => {
  it.each([
    ["柳塘镇", "柳塘"],
    ["柳塘乡", "柳塘"],
    ["柳塘街道", "柳塘"],
    ["柳塘街道办事处", "柳塘"],
    ["柳塘办事处", "柳塘"],
    ["柳塘苏木", "柳塘"],
    ["柳塘地区", "柳塘"],
    ["湖镇镇", "湖镇"],
    ["螅镇", "螅"],
    ["龙山满族乡", "龙山"],
    ["高良壮族苗族瑶族乡", "高良"],
    ["沙后所满族镇", "沙后所"],
    ["三街各族乡", "三街"],
    ["鄂温克民族苏木", "鄂温克"],
    ["街道", "街道"],
    ["柳塘农场", "柳塘农场"],
  ])("of the township %s: %s", (name, stem) => expect(stemOfUnit(name)).toBe(stem));

  it.each([
    ["濮阳县", "濮阳", null],
    ["泗县", "泗县", null],
    ["积石山保安族东乡族撒拉族自治县", "积石山", "积石山县"],
    ["东乡族自治县", "东乡", "东乡县"],
    ["伊犁哈萨克自治州", "伊犁", "伊犁州"],
    ["鄂伦春自治旗", "鄂伦春", "鄂伦春旗"],
    ["内蒙古自治区", "内蒙古", null],
    ["广西壮族自治区", "广西", null],
    ["浦东新区", "浦东", null],
    ["神农架林区", "神农架", null],
  ])("of the area %s: %s", (name, stem, short) => {
    expect(stemOfArea(name)).toBe(stem);
    expect(shortNameOfArea(name)).toBe(short);
  });
});
