import { describe, expect, it } from "vitest";
import { compactText } from "@/lib/report/compact-text";
import { readChineseNumber } from "@/lib/report/read-chinese-number";
import { readQuantities } from "@/lib/report/read-quantities";

describe("Chinese numerals", () => {
  it.each([
    ["一", 1],
    ["十", 10],
    ["十二", 12],
    ["九十六", 96],
    ["一百零五", 105],
    ["一百二", 120],
    ["二百三十", 230],
    ["两千零五", 2005],
    ["一千二", 1200],
    ["一万二千", 12000],
    ["一万零三百", 10300],
    ["二〇二三", 2023],
    ["三五", null],
    ["七八", null],
  ])("%s", (numeral, value) => {
    expect(readChineseNumber(numeral)).toBe(value);
  });
});

describe("numbers with their units", () => {
  it.each([
    ["公开信息１，２３４条", ["1234 exact 条"]],
    ["公开信息1.05万余条", ["10500 over 条"]],
    ["公开信息1 3 5 条", ["135 exact 条 broken"]],
    ["公开信息 253 条", ["253 exact 条"]],
    ["将近三百条", ["300 near 条"]],
    ["约260余条", ["260 about 条"]],
    ["上百条", ["100 at_least 条"]],
    ["近百条", ["100 near 条"]],
    ["百余条", ["100 over 条"]],
    ["百条", []],
    ["数十条、几百条", []],
    ["三五条", []],
    ["3至5条", []],
    ["第二十条第一项", []],
    ["国办公开办函〔2021〕30号", []],
    ["电话0394-1234567", []],
    ["2023年12月31日", []],
    ["一件事一次办、一次性告知", []],
    ["粉丝1.2万", ["12000 exact "]],
    ["增长12.5%", ["12.5 exact %"]],
    ["最近3次", ["3 exact 次"]],
    ["300条以上，20次左右", ["300 at_least 条", "20 about 次"]],
  ])("%s", (sentence, expected) => {
    const { text } = compactText(sentence, 0, sentence.length);
    const told = readQuantities(text).map(
      ({ value, qualifier, unit, broken }) => `${value} ${qualifier} ${unit}${broken ? " broken" : ""}`,
    );
    expect(told).toEqual(expected);
  });
});
