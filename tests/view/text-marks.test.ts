import { expect, test } from "vitest";
import { markText, type TextNode, type TextSpan } from "@/lib/view/text-marks";

const TEXT = "全年公开信息39条，更新不及时。";

const span = (start: number, end: number, kind: TextSpan["kind"] = "cell"): TextSpan => ({
  start,
  end,
  kind,
  label: "",
});

/** Marks in square brackets. */
function shown(nodes: readonly TextNode[]): string {
  return nodes.map((node) => (node.kind === "words" ? node.text : `[${shown(node.inside)}]`)).join("");
}

test.each([
  ["no mark", [], "全年公开信息39条，更新不及时。"],
  ["one mark", [span(6, 9)], "全年公开信息[39条]，更新不及时。"],
  ["a mark in a mark", [span(6, 8), span(4, 9)], "全年公开[信息[39]条]，更新不及时。"],
  ["marks side by side", [span(6, 9), span(10, 15)], "全年公开信息[39条]，[更新不及时]。"],
  ["the same mark twice", [span(6, 9), span(6, 9, "finding")], "全年公开信息[39条]，更新不及时。"],
  ["a mark across the end of another", [span(4, 9), span(8, 12)], "全年公开[信息39[]条]，更新不及时。"],
  ["a mark beyond the text", [span(6, 99)], "全年公开信息39条，更新不及时。"],
])("%s", (_, spans, expected) => {
  expect(shown(markText(TEXT, spans))).toBe(expected);
});
