import { expect, it } from "vitest";
import { findSections } from "@/lib/report/find-sections";
import { findTables } from "@/lib/report/find-tables";
import { documentOf } from "./document-of";

const LENGTH = 120_000;
const PIECES = [
  "结果维持\t",
  "总计\n",
  "自然人\n",
  "行政复议 行政诉讼 ",
  "申请数量 9 1 1 1\n",
  "一、本年新收\n",
  "0 0 0\n",
  "规章          ",
];

it.each(PIECES)("tables made of %j over and over are read in time", (piece) => {
  const words = piece.repeat(Math.ceil(LENGTH / piece.length));
  const parts = [
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
  ];
  const document = documentOf(parts.map((heading) => `${heading}\n${words}\n`).join(""));
  expect(findTables(document, findSections(document), "2021")).toBeDefined();
});
