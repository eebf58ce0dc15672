import { describe, expect, it } from "vitest";
import { agencyIdOf } from "@/lib/place/agency-id-of";
import { type PlacedReport, resolveByNeighbours } from "@/lib/place/resolve-by-neighbours";
import { readAgencyName } from "@/lib/report/read-agency-name";
import { readGazetteer } from "../../scripts/read-gazetteer";
import { placeOfReport } from "./place-of-report";

function report(name: string, fileName: string, url: string | null = null): PlacedReport {
  const agency = readAgencyName(name);
  if (agency === null) throw new Error(name);
  return { fileName, url, agency, place: placeOfReport(`${name}2022年政府信息公开工作年度报告`, "") };
}

const told = (batch: readonly PlacedReport[]) =>
  resolveByNeighbours(batch, readGazetteer()).map(({ county, method }) => `${county} ${method}`);

describe("resolveByNeighbours", () => {
  it("places one whose name 88 townships share, by folder or host", () => {
    const county = ["广河县三甲集镇", "广河县祁家集镇", "广河县庄窠集镇"];
    const byFolder = county.map((name, at) => report(name, `g/${at}.txt`));
    expect(told([...byFolder, report("城关镇", "g/9.txt")])[3]).toBe("广河县 neighbours");
    expect(told([...byFolder, report("城关镇", "h/9.txt")])[3]).toBe("null unresolved");
    const byHost = county.map((name, at) => report(name, `${at}/a.txt`, "https://a.gov.cn/1"));
    expect(told([...byHost, report("城关镇", "9/a.txt", "https://a.gov.cn/2")])[3]).toBe("广河县 neighbours");
  });

  it("asks for three neighbours of one area", () => {
    const two = ["广河县三甲集镇", "广河县祁家集镇"].map((name, at) => report(name, `g/${at}.txt`));
    expect(told([...two, report("城关镇", "g/9.txt")])[2]).toBe("null unresolved");
    expect(told([...two, report("西华县清河驿乡", "g/3.txt"), report("城关镇", "g/9.txt")])[3]).toBe("null unresolved");
  });
});

describe("agencyIdOf", () => {
  const id = (title: string, fileName = "a.txt", url: string | null = null) =>
    agencyIdOf(placeOfReport(`${title}2022年政府信息公开工作年度报告`, ""), { fileName, url });

  it("is the division code where that is known", () => {
    expect(id("西华县清河驿乡")).toBe("411622201");
    expect(id("滑县大寨镇")).toBe("410526204");
  });

  it("else never looks like one, and is stable", () => {
    expect(id("不存在县柳塘乡")).toMatch(/^x[0-9a-z]{13}$/);
    expect(id("锡山区无此街道")).toBe(id("锡山区无此街道", "elsewhere/b.txt"));
    expect(id("柳塘乡", "x/2021.txt")).toBe(id("柳塘乡", "x/2022.txt"));
    expect(id("柳塘乡", "x\\2021.txt")).toBe(id("柳塘乡", "x/2021.txt"));
  });

  it("parts what may be two townships", () => {
    const ids = [
      id("城关镇", "x/1.txt"),
      id("城关镇", "x/2.txt"),
      id("城关镇", "y/1.txt"),
      id("柳塘乡", "x/1.txt"),
      id("柳塘乡", "y/1.txt"),
      id("柳塘镇", "x/1.txt"),
      id("不存在县柳塘乡"),
      id("也不存在县柳塘乡"),
      id("柳塘乡", "x/1.txt", "https://a.gov.cn/"),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
