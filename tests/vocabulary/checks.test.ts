import { describe, expect, test } from "vitest";
import { CHECK_CODES, checkRow } from "@/lib/vocabulary/checks";

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, nth) => from + nth);

describe("the catalogue of checks", () => {
  test("has every check once, in order", () => {
    const expected = [...numbers(1, 27), ...numbers(30, 35), ...numbers(40, 52)];
    expect(CHECK_CODES).toEqual(expected.map((number) => `C-${String(number).padStart(2, "0")}`));
  });

  test.each(CHECK_CODES)("%s speaks both languages and asks, never judges", (code) => {
    const { kind, message, zh, en, left, right, unless } = checkRow(code);
    const words = [zh, en, left.zh, left.en, right.zh, right.en, unless.zh, unless.en, message.zh, message.en];
    expect(words.filter((text) => text.trim() === "")).toEqual([]);
    if (kind !== "info") {
      expect(message.zh).toMatch(/请核对|请对照/);
      expect(message.en).toMatch(/please (?:check|compare)/);
    }
    const slots = [...`${message.zh}${message.en}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
    const known = ["where", "leftWords", "rightWords", "left", "right", "quote", "difference"];
    expect(slots.filter((slot) => !known.includes(slot))).toEqual([]);
  });
});
