import { expect, test } from "vitest";
import { textBlocks } from "@/lib/view/text-blocks";
import type { TextNode, TextSpan } from "@/lib/view/text-marks";

const TEXT = "前言。\n项目 数量\n许可 12\n处罚 3\n尾声。\n";

const mark = (words: string, kind: TextSpan["kind"]): TextSpan => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, kind, label: words };
};

const wordsOf = (nodes: readonly TextNode[]): string =>
  nodes.map((node) => (node.kind === "words" ? node.text : wordsOf(node.inside))).join("");

test.each([
  ["no cell, no table", [], [[TEXT, false]]],
  [
    "the lines of the cells are one table with its heads",
    [mark("12", "cell"), mark("3", "cell")],
    [
      ["前言。\n", false],
      ["项目 数量\n许可 12\n处罚 3\n", true],
      ["尾声。\n", false],
    ],
  ],
  [
    "a mark across an edge keeps both sides together",
    [mark("12", "cell"), mark("前言。\n项目", "finding")],
    [
      ["前言。\n项目 数量\n许可 12\n", false],
      ["处罚 3\n尾声。\n", false],
    ],
  ],
] as const)("%s", (_, spans, expected) => {
  const blocks = textBlocks(TEXT, spans);
  expect(blocks.map(({ nodes, table }) => [wordsOf(nodes), table])).toEqual(expected);
});
