import { describe, expect, it } from "vitest";
import { readAmount } from "@/lib/report/read-amount";
import { readCell } from "@/lib/report/read-cell";

describe("readCell", () => {
  it.each([
    ["0", 0],
    ["7", 7],
    ["12", 12],
    [" 12 ", 12],
    ["０", 0],
    ["１２", 12],
    ["1,234", 1234],
    ["1，234", 1234],
    ["12,345,678", 12_345_678],
    ["+18", 18],
    ["-11", -11],
    ["－8", -8],
    ["−8", -8],
    ["- 8", -8],
    ["增3", 3],
    ["增加3", 3],
    ["减2", -2],
    ["减少2项", -2],
    ["-0", 0],
    ["190.457379", 190.457379],
    ["0.0000", 0],
    ["477．35", 477.35],
    ["3件", 3],
    ["3 项", 3],
    ["12条", 12],
    ["251000元", 251_000],
    ["477.35万元", 477.35],
    ["三", 3],
    ["十", 10],
    ["十二件", 12],
    ["二十", 20],
    ["一百零五项", 105],
    ["一件", 1],
    ["两件", 2],
  ])("%j is the number %d", (text, value) => {
    expect(readCell(text)).toMatchObject({ status: "stated", value });
  });

  it.each(["无", "没有", "零", "〇", "零件", " 无 "])("%j is zero in words", (text) => {
    expect(readCell(text)).toMatchObject({ status: "stated_none", value: 0 });
  });

  it.each(["", " ", "\u3000", "\u00a0"])("%j is blank", (text) => {
    expect(readCell(text)).toMatchObject({ status: "blank", value: null });
  });

  it.each(["/", "／", "\\", "-", "－", "—", "——", "--", "–", "不适用", "N/A"])("%j is a dash", (text) => {
    expect(readCell(text)).toMatchObject({ status: "dash", value: null });
  });

  it.each([
    "一",
    "约3",
    "3余",
    "1 2",
    "12,34",
    "1,2",
    "007",
    "00",
    "0000000",
    "3/4",
    "3.",
    ".5",
    "1.2.3",
    "O",
    "见附件",
    "二三",
    "1234567890123",
    "3-5",
    "20%",
    "1e3",
  ])("%j is no certain number", (text) => {
    expect(readCell(text)).toMatchObject({ status: "illegible", value: null });
  });
});

describe("readAmount", () => {
  it.each([
    ["251000元", "元", "", 251_000],
    ["251000元", "元", "万元", 251_000],
    ["48.305", "元", "万元", 483_050],
    ["477.35", "元", "万元", 4_773_500],
    ["0.0001", "元", "万元", 1],
    ["1.1万元", "元", "", 11_000],
    ["1.005亿元", "元", "", 100_500_000],
    ["186500", "元", "", 186_500],
    ["12500元", "万元", "万元", 1.25],
    ["3元", "万元", "万元", 0.0003],
    ["190.457379", "万元", "万元", 190.457379],
    ["-5.5", "元", "万元", -55_000],
    ["0", "元", "万元", 0],
  ])("%s in a cell of %s under a head of %j", (text, cellUnit, headUnit, amount) => {
    expect(readAmount(readCell(text), cellUnit, headUnit)).toBe(amount);
  });

  it("has no amount for a unit that is none of money", () => {
    expect(readAmount(readCell("3件"), "元", "")).toBeNull();
  });
});
