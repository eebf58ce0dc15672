import type { EChartsOption, ScatterSeriesOption, SeriesOption } from "echarts";
import { cellAt, columnIndex, type Drawing, type Figure, type FigureCell } from "../view/figure";
import { colourVariable } from "../view/tokens";
import { bandSeries, type ChartSize, countAxis, GRID, niceCeiling, type Slot, slotAxis, slotsOf } from "./plot-area";

/**
 * Two sides on one scale: a filled circle for A and an open diamond for B in each year, a hairline between them.
 * A year where both are missing is hatched; where one is missing only the other stands.
 */
export function pairOption(
  figure: Figure,
  drawing: Extract<Drawing, { kind: "pair" }>,
  size: ChartSize,
): EChartsOption {
  const [a, b] = [drawing.a, drawing.b].map((key) => {
    const index = columnIndex(figure, key);
    return figure.rows.map((row) => cellAt(row, index));
  });
  if (a === undefined || b === undefined) throw new Error(`pair without sides: ${figure.id}`);
  const largest = Math.max(0, ...[...a, ...b].flatMap((cell) => cell.value ?? []));
  const ceiling = drawing.ceiling ?? niceCeiling(largest);
  const slots = slotsOf(figure, drawing.breaks);
  const bottom = 24;
  const plot = { width: size.width - GRID.left - GRID.right, height: size.height - GRID.top - 18 - bottom };
  return {
    grid: { ...GRID, top: GRID.top, bottom: bottom + 18 },
    xAxis: { ...slotAxis(slots, []), offset: 18, axisLine: { show: false } },
    yAxis: countAxis(ceiling),
    series: [
      ...bandSeries(slots, (row) => a[row]?.value === null && b[row]?.value === null, ceiling, plot),
      rules(slots, a, b),
      side(slots, b, a, "side-b"),
      side(slots, a, b, "side-a"),
    ],
  };
}

function rules(slots: readonly Slot[], a: readonly FigureCell[], b: readonly FigureCell[]): SeriesOption {
  const ends = slots.flatMap((slot, index) => {
    const from = slot.row === null ? null : a[slot.row]?.value;
    const to = slot.row === null ? null : b[slot.row]?.value;
    return typeof from === "number" && typeof to === "number" && from !== to ? [{ index, from, to }] : [];
  });
  return {
    type: "scatter",
    data: [],
    silent: true,
    markLine: {
      z: 2,
      symbol: "none",
      silent: true,
      animation: false,
      lineStyle: { color: colourVariable("rule-strong"), type: "solid", width: 1.5 },
      data: ends.map(({ index, from, to }) => [{ coord: [index, from] }, { coord: [index, to] }]),
    },
  };
}

function side(
  slots: readonly Slot[],
  own: readonly FigureCell[],
  other: readonly FigureCell[],
  colour: "side-a" | "side-b",
): ScatterSeriesOption {
  const isA = colour === "side-a";
  return {
    type: "scatter",
    z: isA ? 5 : 4,
    symbol: isA ? "circle" : "diamond",
    symbolSize: isA ? 8 : 14,
    itemStyle: { opacity: 1 },
    data: slots.flatMap((slot, index) => {
      const cell = slot.row === null ? undefined : own[slot.row];
      const beside = slot.row === null ? undefined : other[slot.row];
      if (cell === undefined || cell.value === null) return [];
      const same = beside?.value === cell.value;
      const above = beside === undefined || beside.value === null || cell.value > beside.value || (same && isA);
      return [
        {
          value: [index, cell.value],
          itemStyle:
            isA && !cell.open
              ? { color: colourVariable(colour) }
              : { color: colourVariable("paper"), borderColor: colourVariable(colour), borderWidth: 2 },
          label: {
            show: !same || isA,
            formatter: cell.text,
            position: above ? ("top" as const) : ("bottom" as const),
            distance: 4,
            color: colourVariable(same ? "ink" : colour),
            fontSize: 12,
          },
        },
      ];
    }),
  };
}
