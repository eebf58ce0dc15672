import { describe, expect, it } from "vitest";
import { findNarrative } from "@/lib/report/find-narrative";
import { findSections } from "@/lib/report/find-sections";
import { findStatements } from "@/lib/report/find-statements";
import { documentOf } from "./document-of";

const LENGTH = 120_000;
const PIECES = [
  "公开信息",
  "9条",
  "主动公开信息1条，",
  "未收到",
  "申请",
  "例如",
  "一是",
  "其中",
  "（",
  "、",
  "1 ",
  "1，111",
  "不及时以及",
  "政策解读",
  "网站",
  "存在",
  "九",
  "千万",
];

describe("text made to be slow to read", () => {
  it.each(PIECES)("%s over and over", (piece) => {
    const words = piece.repeat(Math.ceil(LENGTH / piece.length));
    const document = documentOf(`一、总体情况\n${words}\n五、存在的主要问题及改进情况\n${words}\n`);
    const sections = findSections(document);
    expect(findNarrative(document, sections, 2023).length).toBeGreaterThanOrEqual(0);
    expect(findStatements(document, sections).statements.length).toBeGreaterThanOrEqual(0);
  });
});
