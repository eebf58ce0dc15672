import { describe, expect, it } from "vitest";
import type { ManifestRow } from "@/lib/place/manifest-row";
import { NO_MANIFEST, placeOfReport } from "./place-of-report";

const REPORT = "2022年政府信息公开工作年度报告";

function summary(title: string, text = "", further: Parameters<typeof placeOfReport>[2] = {}): string {
  const place = placeOfReport(title + REPORT, text, further);
  const code = place.divisionCode ?? "-";
  return [place.agency, place.kind, place.prefecture, place.county, code, place.method, place.confidence].join(" ");
}

describe("resolvePlace by the title", () => {
  it.each([
    ["西华县清河驿乡", "清河驿乡 乡 周口市 西华县 411622201 title sure"],
    ["河南省周口市西华县清河驿乡", "清河驿乡 乡 周口市 西华县 411622201 title sure"],
    ["河南西华清河驿乡", "清河驿乡 乡 周口市 西华县 411622201 title sure"],
    ["西华县人民政府清河驿乡", "清河驿乡 乡 周口市 西华县 411622201 title sure"],
    ["清河驿乡", "清河驿乡 乡 周口市 西华县 411622201 unique_name sure"],
    ["云县大寨镇", "大寨镇 镇 临沧市 云县 530922107 title sure"],
    ["云南省大寨镇", "大寨镇 镇   - unresolved unresolved"],
    ["山西省大寨镇", "大寨镇 镇 晋中市 昔阳县 140724104 title sure"],
    ["滑县大寨镇", "大寨镇 镇 安阳市 滑县 410526204 title inferred"],
    ["大寨镇", "大寨镇 镇   - unresolved unresolved"],
    ["番禺区市桥街道办事处", "市桥街道 街道 广州市 番禺区 440113007 title sure"],
    ["市桥街道办事处", "市桥街道 街道 广州市 番禺区 440113007 unique_name sure"],
    ["鄱阳县古县渡镇", "古县渡镇 镇 上饶市 鄱阳县 361128110 title sure"],
    ["古县渡镇", "古县渡镇 镇 上饶市 鄱阳县 361128110 unique_name sure"],
    ["宁乡市横市镇", "横市镇 镇 长沙市 宁乡市 430182116 title sure"],
    ["津市市毛里湖镇", "毛里湖镇 镇 常德市 津市市 430781106 title sure"],
    ["济源市克井镇", "克井镇 镇 济源市 济源市 419001100 title sure"],
    ["天门市多宝镇", "多宝镇 镇 天门市 天门市 429006100 title sure"],
    ["当阳市河溶镇", "河溶镇 镇 宜昌市 当阳市 420582102 title sure"],
    ["濮阳县清河头乡", "清河头乡 乡 濮阳市 濮阳县 410928202 title sure"],
    ["江苏省南京市鼓楼区宁海路街道", "宁海路街道 街道 南京市 鼓楼区 320106001 title sure"],
    ["重庆市开州区义和镇", "义和镇 镇 重庆市 开州区 500154116 title sure"],
    ["积石山县银川镇", "银川镇 镇 临夏回族自治州 积石山保安族东乡族撒拉族自治县 622927106 title sure"],
    ["师宗县高良乡", "高良乡 乡 曲靖市 师宗县 530323204 title sure"],
    ["师宗县高良壮族苗族瑶族乡", "高良壮族苗族瑶族乡 民族乡 曲靖市 师宗县 530323204 title sure"],
    ["金平县大寨乡", "大寨乡 乡 红河哈尼族彝族自治州 金平苗族瑶族傣族自治县 532530208 title sure"],
    ["额济纳旗赛汉陶来苏木", "赛汉陶来苏木 苏木 阿拉善盟 额济纳旗 152923200 title sure"],
    ["海安县雅周镇", "雅周镇 镇 南通市 海安市 320685109 title sure"],
    ["玉环县楚门镇", "楚门镇 镇 台州市 玉环市 331083102 title sure"],
    ["不存在县清河驿乡", "清河驿乡 乡  不存在县 - unresolved unresolved"],
    ["不存在新区清河驿乡", "清河驿乡 乡 周口市 西华县 411622201 unique_name inferred"],
    ["达县安仁乡", "安仁乡 乡 达州市 达川区 511703203 title sure"],
    ["锡山区无此街道", "无此街道 街道 无锡市 锡山区 - title inferred"],
    ["不存在县无此镇", "无此镇 镇  不存在县 - unresolved unresolved"],
  ])("%s", (title, expected) => {
    expect(summary(title)).toBe(expected);
  });

  it.each([
    ["2022年度螅镇", "螅镇 镇 榆林市 佳县"],
    ["2022年度尾镇", "度尾镇 镇 莆田市 仙游县"],
    ["2022年度佳镇", "度佳镇 镇 自贡市 荣县"],
    ["2022年度门街道", "度门街道 街道 南充市 仪陇县"],
    ["2021年年陡镇", "年陡镇 镇 马鞍山市 当涂县"],
    ["2021年度佳县螅镇", "螅镇 镇 榆林市 佳县"],
  ])("lets the list decide where the name begins: %s", (title, expected) => {
    const place = placeOfReport(`${title}政府信息公开工作年度报告`, "");
    expect([place.agency, place.kind, place.prefecture, place.county].join(" ")).toBe(expected);
    expect(place.confidence).toBe("sure");
  });
});

describe("resolvePlace by clues, where the name is shared", () => {
  it.each([
    ["address", "城关镇", "联系地址：广河县城关镇东街", {}, "临夏回族自治州 广河县", "county_in_text sure"],
    [
      "own name behind the county",
      "城关镇",
      "广河县城关镇坚持公开。",
      {},
      "临夏回族自治州 广河县",
      "county_in_text sure",
    ],
    [
      "county named again and again",
      "城关镇",
      "在广河县的要求下，由广河县通报。",
      {},
      "临夏回族自治州 广河县",
      "county_in_text sure",
    ],
    [
      "government of the county",
      "城关镇",
      "通过广河县人民政府网站公开。",
      {},
      "临夏回族自治州 广河县",
      "county_in_text sure",
    ],
    ["county named once", "城关镇", "参加广河县的会。", {}, "临夏回族自治州 广河县", "county_in_text inferred"],
    ["telephone", "大寨镇", "电话：0354-4012345", {}, "晋中市 昔阳县", "area_code sure"],
    ["telephone in brackets", "大寨镇", "电话（0870）7012345", {}, "昭通市 巧家县", "area_code sure"],
    ["medium of a city", "大寨镇", "经“昭通日报”发布。", {}, "昭通市 巧家县", "media inferred"],
    ["medium of a province", "大寨镇", "经大象新闻发布。", {}, "安阳市 滑县", "media inferred"],
    [
      "host spelled out",
      "河西镇",
      "",
      { clues: { url: "https://www.tonghai.gov.cn/a/1.html" } },
      "玉溪市 通海县",
      "host sure",
    ],
    [
      "host of initials",
      "城关镇",
      "",
      { clues: { url: "https://ghx.gov.cn/a.html" } },
      "临夏回族自治州 广河县",
      "host inferred",
    ],
    [
      "host of initials after the prefecture's",
      "龙田镇",
      "",
      { clues: { url: "https://www.qdncg.gov.cn/" } },
      "黔东南苗族侗族自治州 岑巩县",
      "host inferred",
    ],
    ["page title", "城关镇", "", { clues: { title: "年报 - 广河县人民政府" } }, "临夏回族自治州 广河县", "title sure"],
    ["breadcrumb", "城关镇", "", { clues: { breadcrumb: "首页>广河县>年报" } }, "临夏回族自治州 广河县", "title sure"],
    ["folder", "城关镇", "", { fileName: "甘肃省/广河县/城关镇.txt" }, "临夏回族自治州 广河县", "county_in_text sure"],
  ])("%s", (_, title, text, further, place, told) => {
    const found = placeOfReport(title + REPORT, text, further);
    expect(`${found.prefecture} ${found.county}`).toBe(place);
    expect(`${found.method} ${found.confidence}`).toBe(told);
    expect(found.evidence).not.toBe("");
  });

  it.each([
    ["a mirror's host", "城关镇", "", { clues: { url: "https://guanghe.example.com/" } }],
    ["words that end like a county", "城关镇", "公开县级文件，完成县里任务，相应县区。", {}],
    ["two counties at once", "城关镇", "广河县人民政府、临潭县人民政府。", {}],
    ["a number that is no telephone", "大寨镇", "国办函〔2020〕109号 20220354-1234567", {}],
    ["a medium of the whole country", "大寨镇", "经人民日报发布。", {}],
  ])("leaves it open with the candidates: %s", (_, title, text, further) => {
    const found = placeOfReport(title + REPORT, text, further);
    expect(found.confidence).toBe("unresolved");
    expect(found.county).toBeNull();
    expect(found.candidates.length).toBeGreaterThan(1);
  });

  it("does not trust a unique name in a folder of a county that is not listed", () => {
    const found = placeOfReport(`清河驿乡${REPORT}`, "", { fileName: "不存在省/不存在市/不存在县/清河驿乡.txt" });
    expect(found).toMatchObject({ county: "不存在县", divisionCode: null, confidence: "unresolved" });
    expect(placeOfReport(`清河驿乡${REPORT}`, "", { fileName: "年报/清河驿乡.txt" }).confidence).toBe("sure");
  });

  it("keeps the area that is known of a place it cannot settle", () => {
    const found = placeOfReport(`无此镇${REPORT}`, "电话0394-5630000");
    expect(found).toMatchObject({ province: "河南省", prefecture: "周口市", county: null, confidence: "unresolved" });
  });
});

describe("resolvePlace where clues speak against the name", () => {
  it.each([
    ["the address lies elsewhere", "清河驿乡", "地址：德安县河东乡", "德安县 - county_in_text inferred"],
    ["the telephone lies elsewhere", "清河驿乡", "电话：0792-4330000", "null - unresolved unresolved"],
    [
      "another county is named again and again",
      "清河驿乡",
      "德安县通报，德安县要求。",
      "西华县 411622201 unique_name inferred",
    ],
    ["another county is named once", "清河驿乡", "向德安县学习。", "西华县 411622201 unique_name inferred"],
    [
      "the own county is named beside it",
      "清河驿乡",
      "西华县要求，向德安县学习。",
      "西华县 411622201 unique_name sure",
    ],
    ["the district in its own name", "朝阳区街道", "朝阳区街道坚持公开。", "肇东市 231282001 unique_name sure"],
  ])("%s", (_, title, text, expected) => {
    const found = placeOfReport(title + REPORT, text);
    expect(`${found.county} ${found.divisionCode ?? "-"} ${found.method} ${found.confidence}`).toBe(expected);
  });
});

describe("resolvePlace of a zone", () => {
  it.each([
    ["湖北曾都经济开发区管委会", "随州市 曾都区 421303499 unique_name sure"],
    ["湖北曾都江山高新区管委会", "随州市 曾都区 - title inferred"],
    ["曾都江山高新区管委会", "null null - unresolved unresolved"],
    ["东湖新技术开发区管委会", "null null - unresolved unresolved"],
  ])("%s", (title, expected) => {
    const found = placeOfReport(title + REPORT, "");
    expect(found.kind).toBe("zone");
    expect(`${found.prefecture} ${found.county} ${found.divisionCode ?? "-"} ${found.method} ${found.confidence}`).toBe(
      expected,
    );
  });
});

describe("resolvePlace by what is stated", () => {
  const stated = (row: Partial<ManifestRow>) => ({ manifest: { ...NO_MANIFEST, ...row } });

  it.each([
    ["division code", "大寨镇", { divisionCode: "530922107" }, "云县 530922107 manifest sure"],
    ["a code that the list lacks", "大寨镇", { divisionCode: "530922999" }, "云县 530922999 manifest sure"],
    ["county", "大寨镇", { county: "云县" }, "云县 530922107 manifest sure"],
    ["county without its kind", "大寨镇", { county: "昔阳" }, "昔阳县 140724104 manifest sure"],
    ["province alone", "大寨镇", { province: "山西省" }, "昔阳县 140724104 manifest sure"],
    ["county of a renamed township", "大寨镇", { county: "滑县" }, "滑县 410526204 manifest inferred"],
    ["a county that the list lacks", "柳塘乡", { province: "河东省", county: "江山县" }, "江山县 - manifest sure"],
    ["against the title", "西华县清河驿乡", { county: "扶沟县" }, "扶沟县 - manifest sure"],
  ])("manifest: %s", (_, title, row, expected) => {
    const found = placeOfReport(title + REPORT, "", stated(row));
    expect(`${found.county} ${found.divisionCode ?? "-"} ${found.method} ${found.confidence}`).toBe(expected);
  });

  it("alias: of a name anywhere, or within its county", () => {
    const anywhere = { agency: "柳塘乡", county: null, divisionCode: "411622201", evidence: "renamed in 2024" };
    expect(placeOfReport(`柳塘乡${REPORT}`, "", { aliases: [anywhere] })).toMatchObject({
      county: "西华县",
      method: "alias",
    });
    const within = { ...anywhere, county: "西华县" };
    expect(placeOfReport(`西华县柳塘乡${REPORT}`, "", { aliases: [within] }).method).toBe("alias");
    expect(placeOfReport(`扶沟县柳塘乡${REPORT}`, "", { aliases: [within] }).method).toBe("title");
  });
});
