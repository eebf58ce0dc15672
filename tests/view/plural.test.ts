import { expect, test } from "vitest";
import { plural } from "@/lib/view/plural";

test.each([
  [0, "0 cases"],
  [1, "1 case"],
  ["1", "1 case"],
  ["1,001", "1,001 cases"],
])("%s", (count, words) => {
  expect(plural(count, "case", "cases")).toBe(words);
});
