import { expect, it } from "vitest";
import { unfoldLine } from "@/lib/document/unfold-line";

const PAGE = `${"规章 0 0 0 行政许可 12 ".repeat(100)}共 $& 元`;

it.each([
  ["a page on one line gets its line ends back", `网站\n${PAGE}\n页脚`, `网站\n${PAGE.replaceAll(" ", "\n")}\n页脚`],
  ["a paragraph stays", "公开 信息 12 条。".repeat(20), null],
  ["a long paragraph without blanks stays", "公开信息。".repeat(1000), null],
  ["a table of bars stays", `| ${PAGE}`, null],
  ["what is no page of a report stays", "甲 ".repeat(200_000), null],
])("%s", (_, text, unfolded) => {
  expect(unfoldLine(text)).toBe(unfolded ?? text);
});
