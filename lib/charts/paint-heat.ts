import type { EChartsOption } from "echarts";
import { breakLabel } from "./break-label";
import type { CustomSeries, Place, ScatterSeries } from "./columns-option";
import type { ChartSize } from "./plot-area";
import { paintRect, paintSymbol, paintText } from "./svg-marks";

/** The drawing of heatOption as ECharts would make it; null for any other option. */
export function paintHeat(option: EChartsOption, size: ChartSize): string | null {
  const heat = asHeat(option);
  if (heat === null) return null;
  const { grid, xAxis, yAxis, series } = heat;
  const [cells, gaps] = series;
  const wide = (size.width - grid.left - grid.right) / xAxis.data.length;
  const high = (size.height - grid.top - grid.bottom) / yAxis.data.length;
  const placeOf = ([x, y]: Place): Place => [grid.left + wide * (x + 0.5), grid.top + high * (y + 0.5)];
  return [
    ...yAxis.data.flatMap((name, row) => paintName(name, [grid.left - 8, placeOf([0, row])[1]], yAxis.axisLabel)),
    ...xAxis.data.flatMap((head, column) => paintHead(head, [placeOf([column, 0])[0], grid.top - 8], xAxis.axisLabel)),
    ...gaps.data.map((place) => {
      const { shape, style } = gaps.renderItem(null, { value: (at) => place[at], coord: placeOf });
      return paintRect(shape, style.fill);
    }),
    ...cells.data.map(({ value, itemStyle }) =>
      paintSymbol("rect", placeOf(value), cells.symbolSize, { opacity: 1, ...itemStyle }),
    ),
    ...cells.data.flatMap(({ value, label }) =>
      label?.show === true ? [paintText(label.formatter ?? "", placeOf(value), null, `fill="${label.color}"`)] : [],
    ),
  ].join("\n");
}

type Words = { readonly color: string; readonly lineHeight: number };

type Heat = {
  readonly grid: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly xAxis: { readonly data: readonly string[]; readonly axisLabel: Words };
  readonly yAxis: { readonly data: readonly string[]; readonly axisLabel: Words & { readonly width: number } };
  readonly series: readonly [ScatterSeries & { readonly symbolSize: Place }, CustomSeries];
};

/** What heatOption asks of ECharts: it alone makes two axes of categories. */
function asHeat(option: EChartsOption): Heat | null {
  const { yAxis } = option;
  if (yAxis === undefined || Array.isArray(yAxis) || yAxis.type !== "category") return null;
  return option as unknown as Heat;
}

/** Left of its row, in as many lines as it needs. */
function paintName(name: string, at: Place, { color, lineHeight, width }: Heat["yAxis"]["axisLabel"]): string[] {
  const lines = breakLabel(name, width);
  return lines.map((words, line) => {
    const shift = lineHeight * (line - (lines.length - 1) / 2);
    return paintText(words, at, shift === 0 ? null : shift, `fill="${color}"`, "end");
  });
}

/** Over its column. */
function paintHead(head: string, at: Place, { color, lineHeight }: Words): string[] {
  const lines = head.split("\n");
  return lines.map((words, line) => paintText(words, at, lineHeight * (line + 0.5 - lines.length), `fill="${color}"`));
}
