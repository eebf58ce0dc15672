import { expect, test } from "vitest";
import { MARK, splitSentences } from "@/lib/report/split-sentences";
import { COUNT_UNITS } from "@/lib/vocabulary/number-words";
import { ZERO_RULES } from "@/lib/vocabulary/zero-rules";

function marksOf(words: string): number {
  return splitSentences(words, 0, words.length)[0]?.marks ?? 0;
}

test.each(ZERO_RULES.flatMap(({ topics }) => topics))("%s marks a sentence that may deny", (topic) => {
  expect(marksOf(topic) & MARK.deniable).not.toBe(0);
});

test.each(COUNT_UNITS)("a number and %s mark a sentence that may count", (unit) => {
  expect(marksOf(`12${unit}`) & MARK.counted).not.toBe(0);
  expect(marksOf(`三 ${unit}`) & MARK.counted).not.toBe(0);
});

test("every word of none marks a sentence", () => {
  for (const word of ["未", "没有", "无", "零", "０"]) expect(marksOf(word) & (MARK.none | MARK.digit)).not.toBe(0);
});
