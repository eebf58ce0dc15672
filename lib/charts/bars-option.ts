import type { EChartsOption } from "echarts";
import { cellAt, columnIndex, type Drawing, type Figure } from "../view/figure";
import { colourVariable } from "../view/tokens";
import { bandSeries, type ChartSize, countAxis, countsBelow, GRID, niceCeiling, slotAxis, slotsOf } from "./plot-area";

/**
 * One bar for each row from zero, its number on top; approximate figures as open bars, missing ones as hatched bands, what
 * is usual elsewhere as a rule.
 */
export function barsOption(
  figure: Figure,
  drawing: Extract<Drawing, { kind: "bars" }>,
  size: ChartSize,
): EChartsOption {
  const column = columnIndex(figure, drawing.series.column);
  const cells = figure.rows.map((row) => cellAt(row, column));
  const usual = drawing.reference === undefined ? null : columnIndex(figure, drawing.reference);
  const references = usual === null ? [] : figure.rows.map((row) => cellAt(row, usual).value);
  const largest = Math.max(0, ...[...cells.map((cell) => cell.value), ...references].flatMap((value) => value ?? []));
  const ceiling = drawing.ceiling ?? niceCeiling(largest);
  const slots = slotsOf(figure, drawing.breaks);
  const below = countsBelow(figure, slots, [drawing.series.column]);
  const bottom = below.some((counts) => counts !== null) ? 38 : 24;
  const plot = { width: size.width - GRID.left - GRID.right, height: size.height - GRID.top - bottom };
  const colour = colourVariable(drawing.series.colour);
  return {
    grid: { ...GRID, bottom },
    xAxis: slotAxis(slots, below),
    yAxis: countAxis(ceiling),
    series: [
      ...bandSeries(slots, (row) => cells[row]?.value === null, ceiling, plot),
      {
        type: "bar",
        barMaxWidth: 30,
        barCategoryGap: "35%",
        barMinHeight: 0,
        z: 3,
        data: slots.map((slot) => {
          const cell = slot.row === null ? undefined : cells[slot.row];
          if (cell === undefined || cell.value === null) return { value: "-" };
          return {
            value: cell.value,
            itemStyle:
              cell.open && cell.value > 0
                ? { color: colourVariable("paper"), borderColor: colour, borderWidth: 1.5 }
                : { color: colour },
          };
        }),
      },
      {
        type: "scatter",
        symbol: "rect",
        symbolSize: [Math.min((plot.width / slots.length) * 0.8, 40), 2],
        itemStyle: { color: colourVariable("ink"), opacity: 1 },
        silent: true,
        z: 4,
        data: slots.flatMap((slot, index) => {
          const value = slot.row === null ? null : references[slot.row];
          return typeof value === "number" ? [{ value: [index, value] }] : [];
        }),
      },
      {
        type: "scatter",
        symbolSize: 0,
        itemStyle: { opacity: 1 },
        silent: true,
        z: 5,
        label: {
          show: true,
          position: "top",
          distance: 3,
          color: colourVariable("ink"),
          textBorderColor: colourVariable("paper"),
          textBorderWidth: 3,
          fontSize: 12,
        },
        data: slots.flatMap((slot, index) => {
          const cell = slot.row === null ? undefined : cells[slot.row];
          if (cell === undefined || cell.value === null) return [];
          return [{ value: [index, cell.value], label: { formatter: cell.text } }];
        }),
      },
    ],
  };
}
