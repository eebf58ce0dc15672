import { afterEach, expect, test } from "vitest";
import { type Aside, holdMarkup, keepAside, placeMarkup, takeMarkup } from "@/lib/view/held-markup";

afterEach(() => keepAside(() => null));

test("held markup is handed out once", () => {
  const key = holdMarkup("<p>one</p>");
  expect(takeMarkup(key)).toBe("<p>one</p>");
  expect(() => takeMarkup(key)).toThrow("markup is gone");
});

test("markup kept aside comes to the place of its mark, whatever it says", () => {
  const aside: Aside = new Map();
  keepAside(() => aside);
  const keys = ["<p>$& $1 one</p>", "<p>two</p>"].map(holdMarkup);
  const page = `<main>${keys.map((key) => `<div>${takeMarkup(key)}</div>`).join("")}</main>`;
  expect(page).not.toContain("one");
  expect(placeMarkup(page, aside)).toBe("<main><div><p>$& $1 one</p></div><div><p>two</p></div></main>");
});

test("a page whose markup is missing is no page", () => {
  expect(() => placeMarkup("<!--0123abcd-4567-->", new Map())).toThrow("markup is gone: 0123abcd-4567");
  expect(placeMarkup("<!--$--><!--/$-->", new Map())).toBe("<!--$--><!--/$-->");
});
