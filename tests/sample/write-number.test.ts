import { expect, test } from "vitest";
import { formatChinese, formatFullWidth } from "@/lib/sample/write-number";

test.each([
  [0, "零"],
  [3, "三"],
  [10, "十"],
  [12, "十二"],
  [96, "九十六"],
  [105, "一百零五"],
  [110, "一百一十"],
  [1002, "一千零二"],
  [1200, "一千二百"],
  [2018, "二千零一十八"],
])("%i is %s in Chinese", (value, words) => {
  expect(formatChinese(value)).toBe(words);
});

test("digits of full width", () => {
  expect(formatFullWidth(470)).toBe("４７０");
});
