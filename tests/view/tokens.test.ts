import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TOKENS } from "@/lib/view/tokens";

const css = readFileSync(new URL("../../app/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

test.each(Object.entries(TOKENS))("--%s is %s in the light theme and has a dark value", (name, value) => {
  expect(light).toContain(`--${name}: ${value};`);
  expect(dark).toMatch(new RegExp(`--${name}: #[0-9a-f]{6};`));
});
