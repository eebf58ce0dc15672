import { expect, test } from "vitest";
import { wordCell } from "@/lib/view/figure";
import { figureToCsv } from "@/lib/view/figure-to-csv";
import { makeCell, makeFigure } from "./make-figure";

test("every number has a column that says how it is known", () => {
  const figure = makeFigure([
    ["2021", makeCell(1204, { text: "1,204" })],
    ["2022", makeCell(null)],
    ["2023", makeCell(3, { status: null, restsOn: { n: 3, d: 5 } })],
  ]);
  expect(figureToCsv(figure, "zh")).toBe(
    "年度,列1,列1 状态\r\n2021,1204,报告载明\r\n2022,,缺此表; 报告中没有此表\r\n2023,3,3/5\r\n",
  );
});

test.each([
  ["=1+1", "'=1+1"],
  ["@cmd", "'@cmd"],
  ["-3", "-3"],
  ['a"b,c', '"a""b,c"'],
])("the words %s are written as %s", (words, field) => {
  const figure = {
    ...makeFigure([["2021", makeCell(1)]]),
    rows: [{ key: "x", cells: [wordCell(words), makeCell(-1)] }],
  };
  expect(figureToCsv(figure, "zh").split("\r\n")[1]).toBe(`${field},-1,报告载明`);
});
