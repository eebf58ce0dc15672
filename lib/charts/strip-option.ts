import type { EChartsOption } from "echarts";
import { cellAt, columnIndex, type Drawing, type Figure } from "../view/figure";
import { formatNumber } from "../view/format";
import { middleOf } from "../view/middle";
import { colourVariable } from "../view/tokens";
import type { ChartSize } from "./plot-area";

/**
 * A strip of dots for each group, one dot a report, on a scale of powers of ten that begins at zero: log10(1 + value).
 * The middle value of each group has a rule and its number.
 */
export function stripOption(
  figure: Figure,
  drawing: Extract<Drawing, { kind: "strip" }>,
  size: ChartSize,
): EChartsOption {
  const [group, value] = [columnIndex(figure, drawing.group), columnIndex(figure, drawing.value)];
  const groups = [...new Set(figure.rows.map((row) => cellAt(row, group).text))];
  const strips = groups.map((name) => figure.rows.filter((row) => cellAt(row, group).text === name));
  const values = strips.map((rows) => rows.flatMap((row) => cellAt(row, value).value ?? []));
  const top = Math.max(2, Math.ceil(scaled(Math.max(0, ...values.flat()))));
  const ticks = Array.from({ length: top + 1 }, (_, power) => (power === 0 ? 0 : 10 ** power));
  const band = (size.width - 58) / Math.max(1, groups.length);
  return {
    grid: { left: 50, right: 8, top: 12, bottom: 38 },
    xAxis: {
      type: "value",
      min: -0.5,
      max: Math.max(0.5, groups.length - 0.5),
      splitLine: { show: false },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colourVariable("rule-strong") } },
      axisLabel: {
        customValues: groups.map((_, index) => index),
        formatter: (at: number) => `${groups[at] ?? ""}\n${values[at]?.length ?? 0}/${strips[at]?.length ?? 0}`,
        color: colourVariable("ink-soft"),
        fontSize: 12,
        lineHeight: 15,
      },
    },
    yAxis: {
      type: "value",
      min: 0,
      max: top,
      interval: 1,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: colourVariable("rule") } },
      axisLabel: {
        formatter: (at: number) => formatNumber(ticks[Math.round(at)] ?? 0),
        color: colourVariable("ink-soft"),
        fontSize: 12,
      },
    },
    series: [
      {
        type: "scatter",
        symbolSize: 7,
        silent: true,
        data: strips.flatMap((rows, at) =>
          rows.flatMap((row, index) => {
            const cell = cellAt(row, value);
            if (cell.value === null) return [];
            const colour = colourVariable("mark");
            return [
              {
                name: row.key,
                value: [at + spread(index), scaled(cell.value)],
                itemStyle: cell.open
                  ? { color: colourVariable("paper"), borderColor: colour, borderWidth: 1.5 }
                  : { color: colour, opacity: 0.75 },
              },
            ];
          }),
        ),
      },
      {
        type: "scatter",
        symbol: "rect",
        symbolSize: [band * 0.5, 2],
        silent: true,
        z: 5,
        itemStyle: { color: colourVariable("ink"), opacity: 1 },
        label: {
          show: true,
          position: band > 80 ? "right" : "top",
          distance: 2,
          color: colourVariable("ink"),
          fontSize: 12,
          textBorderColor: colourVariable("paper"),
          textBorderWidth: 4,
        },
        data: values.flatMap((strip, at) => {
          const middle = middleOf(strip);
          return middle === null ? [] : [{ value: [at, scaled(middle)], label: { formatter: formatNumber(middle) } }];
        }),
      },
    ],
  };
}

function scaled(value: number): number {
  return Math.log10(1 + value);
}

/** Dots side by side so that they do not hide each other: always the same for the same place in the group. */
function spread(index: number): number {
  return (((index * 0.618034) % 1) - 0.5) * 0.42;
}
