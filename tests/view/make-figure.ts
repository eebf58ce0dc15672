import type { Drawing, Figure, FigureCell } from "@/lib/view/figure";
import { wordCell } from "@/lib/view/figure";

/** A cell with a stated value, or with the reason why there is none. */
export function makeCell(value: number | null, more: Partial<FigureCell> = {}): FigureCell {
  return {
    text: value === null ? "缺此表" : String(value),
    value,
    status: value === null ? "table_absent" : "stated",
    reason: value === null ? "报告中没有此表" : null,
    open: false,
    restsOn: null,
    href: null,
    ...more,
  };
}

/** A figure of years × columns, drawn as bars of its first column unless told otherwise. */
export function makeFigure(
  rows: readonly (readonly [string, ...FigureCell[]])[],
  drawing: Drawing = { kind: "bars", series: { column: "c1", colour: "mark" }, ceiling: null, breaks: [] },
): Figure {
  const width = Math.max(...rows.map((row) => row.length)) - 1;
  return {
    id: "test.figure",
    title: "题目",
    subtitle: "口径",
    columns: [
      { key: "year", label: "年度", numeric: false },
      ...Array.from({ length: width }, (_, index) => ({
        key: `c${index + 1}`,
        label: `列${index + 1}`,
        numeric: true,
      })),
    ],
    rows: rows.map(([year, ...cells]) => ({ key: year, cells: [wordCell(year), ...cells] })),
    drawing,
    notes: [],
    restsOn: null,
    missing: [],
    extract: null,
  };
}
