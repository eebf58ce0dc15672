import { describe, expect, test } from "vitest";
import { patternGate } from "@/lib/report/pattern-gate";
import { requiredWords } from "@/lib/report/required-words";
import { COUNT_RULES } from "@/lib/vocabulary/count-rules";
import { MEASURE_PATTERNS } from "@/lib/vocabulary/measure-patterns";
import { ZERO_RULES } from "@/lib/vocabulary/zero-rules";
import { NARRATIVE_SENTENCES } from "./narrative-sentences";
import { THEME_STATEMENTS } from "./theme-statements";

const CASES: readonly (readonly [RegExp, readonly string[] | null])[] = [
  [/培训/, ["培训"]],
  [/(?:督查|检查)工作/, ["督查工作", "检查工作"]],
  [/培训(?:班|会)?/, ["培训班", "培训会", "培训"]],
  [/(?:培训)?会/, ["培训会", "会"]],
  [/(?:网站)*公开/, ["公开"]],
  [/[^，]{0,8}专班/, ["专班"]],
  [/[公开]示{1,2}/, ["示"]],
  [/收到.{0,9}申请件/, ["收到"]],
  [/\d+件?/, null],
  [/(?:公开)?/, null],
  [/公开|.+/, null],
  [/(?<![减至])少(?!数)/, ["少"]],
  [/\u516c开/, ["公开"]],
  [/app/i, null],
];

describe("required words", () => {
  test.each(CASES)("of %s", (pattern, words) => {
    expect(requiredWords(pattern)).toEqual(words);
  });

  test("stand in every match of a rule", () => {
    const patterns = [
      ...COUNT_RULES.flatMap(({ before, after }) => [before, after]).filter((pattern) => pattern !== null),
      ...ZERO_RULES.map(({ pattern }) => pattern),
      ...MEASURE_PATTERNS.map(({ words }) => new RegExp(words.join("|"))),
    ];
    const sentences = [...NARRATIVE_SENTENCES, ...THEME_STATEMENTS].map(([text]) => text);
    let matches = 0;
    for (const pattern of patterns) {
      const words = requiredWords(pattern);
      const opensGate = patternGate([[pattern]]);
      for (const match of sentences.flatMap((text) => [...text.matchAll(new RegExp(pattern, "g"))])) {
        matches++;
        if (words !== null) expect(words.some((word) => match[0].includes(word))).toBe(true);
        expect(opensGate(match[0])).toBe(1);
      }
    }
    expect(matches).toBeGreaterThan(100);
  });
});
