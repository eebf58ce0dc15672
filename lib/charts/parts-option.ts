import type { BarSeriesOption, EChartsOption } from "echarts";
import { cellAt, columnIndex, type Drawing, type Figure } from "../view/figure";
import { largestSum, partSums } from "../view/parts-sum";
import { type ColourToken, colourVariable } from "../view/tokens";
import { partFill } from "./part-patterns";
import { bandSeries, type ChartSize, countAxis, countsBelow, GRID, niceCeiling, slotAxis, slotsOf } from "./plot-area";

/** Parts of a whole stacked from zero, one bar a row, the sum on top. A row with any part missing is a hatched band. */
export function partsOption(
  figure: Figure,
  drawing: Extract<Drawing, { kind: "parts" }>,
  size: ChartSize,
): EChartsOption {
  const columns = drawing.parts.map((part) => ({ ...part, index: columnIndex(figure, part.column) }));
  const sums = partSums(figure);
  const ceiling = drawing.ceiling ?? niceCeiling(largestSum(figure));
  const slots = slotsOf(figure, drawing.breaks);
  const below = countsBelow(
    figure,
    slots,
    drawing.parts.map(({ column }) => column),
  );
  const bottom = below.some((counts) => counts !== null) ? 38 : 24;
  const plot = { width: size.width - GRID.left - GRID.right, height: size.height - GRID.top - bottom };
  const stacked = (index: number, colour: ColourToken): BarSeriesOption => ({
    type: "bar",
    stack: "parts",
    barMaxWidth: 44,
    barCategoryGap: "30%",
    z: 3,
    data: slots.map((slot) => {
      const row = slot.row === null ? undefined : figure.rows[slot.row];
      const sum = slot.row === null ? null : sums[slot.row];
      if (row === undefined || sum === null || sum === undefined) return { value: "-" };
      const { value, text } = cellAt(row, index);
      const tall = value !== null && (value / ceiling) * plot.height >= 14;
      return {
        value: value === null || value === 0 ? "-" : value,
        label: {
          show: tall,
          formatter: text,
          position: "inside",
          color: PALE.has(colour) ? "var(--on-part)" : "var(--on-deep)",
          textBorderColor: colourVariable(colour),
          textBorderWidth: 3,
          fontSize: 12,
        },
        itemStyle: { color: partFill(colour), borderColor: colourVariable("paper"), borderWidth: 1 },
      };
    }),
  });
  return {
    grid: { ...GRID, bottom },
    xAxis: slotAxis(slots, below),
    yAxis: countAxis(ceiling),
    series: [
      ...bandSeries(slots, (row) => sums[row] === null, ceiling, plot),
      ...columns.map(({ index, colour }) => stacked(index, colour)),
      {
        type: "scatter",
        z: 4,
        symbolSize: 0,
        itemStyle: { opacity: 1 },
        silent: true,
        label: { show: true, position: "top", distance: 2, color: colourVariable("ink"), fontSize: 12 },
        data: slots.flatMap((slot, index) => {
          const sum = slot.row === null ? null : sums[slot.row];
          return typeof sum === "number" ? [{ value: [index, sum], label: { formatter: String(sum) } }] : [];
        }),
      },
    ],
  };
}

const PALE: ReadonlySet<ColourToken> = new Set(["unavailable", "other", "granted-part"]);
