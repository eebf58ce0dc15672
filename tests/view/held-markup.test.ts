import { expect, test } from "vitest";
import { holdMarkup, takeMarkup } from "@/lib/view/held-markup";

test("held markup is handed out once", () => {
  const key = holdMarkup("<p>one</p>");
  expect(takeMarkup(key)).toBe("<p>one</p>");
  expect(() => takeMarkup(key)).toThrow("markup is gone");
});
