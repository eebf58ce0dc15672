import type { EChartsOption } from "echarts";
import type { Place, ScatterSeries } from "./columns-option";
import type { ChartSize } from "./plot-area";
import { paintSymbol, paintText, sharp } from "./svg-marks";

/** The drawing of stripOption as ECharts would make it; null for any other option. */
export function paintStrip(option: EChartsOption, size: ChartSize): string | null {
  const strip = asStrip(option);
  if (strip === null) return null;
  const { grid, xAxis, yAxis, series } = strip;
  const [left, right, top, bottom] = [grid.left, size.width - grid.right, grid.top, size.height - grid.bottom];
  const placeOf = ([x, y]: Place): Place => [
    left + ((x - xAxis.min) / (xAxis.max - xAxis.min)) * (right - left),
    bottom - (y / yAxis.max) * (bottom - top),
  ];
  const across = (y: number, paint: string) =>
    `<path d="M${left} ${sharp(y, 1)}L${right} ${sharp(y, 1)}" fill="none" ${paint}></path>`;
  const steps = Array.from({ length: yAxis.max + 1 }, (_, step) => step);
  const heightOf = (step: number) => placeOf([0, step])[1];
  return [
    ...steps.map((step) => across(heightOf(step), `stroke="${yAxis.splitLine.lineStyle.color}"`)),
    across(bottom, `stroke="${xAxis.axisLine.lineStyle.color}" stroke-linecap="round"`),
    ...steps.map((step) => {
      const { formatter, color } = yAxis.axisLabel;
      return paintText(formatter(step), [left - 8, heightOf(step)], null, `fill="${color}"`, "end");
    }),
    ...xAxis.axisLabel.customValues.flatMap((value) => {
      const { formatter, color, lineHeight } = xAxis.axisLabel;
      const at: Place = [placeOf([value, 0])[0], bottom + 8];
      const lines = formatter(value).split("\n");
      return lines.map((words, row) => paintText(words, at, lineHeight * (row + 0.5), `fill="${color}"`));
    }),
    ...series.flatMap((own) => paintMarks(own, placeOf)),
    ...series.flatMap((own) => paintNumbers(own, placeOf)),
  ].join("\n");
}

type Strip = {
  readonly grid: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly xAxis: {
    readonly min: number;
    readonly max: number;
    readonly axisLine: { readonly lineStyle: { readonly color: string } };
    readonly axisLabel: {
      readonly customValues: readonly number[];
      readonly formatter: (at: number) => string;
      readonly color: string;
      readonly lineHeight: number;
    };
  };
  readonly yAxis: {
    readonly max: number;
    readonly splitLine: { readonly lineStyle: { readonly color: string } };
    readonly axisLabel: { readonly formatter: (at: number) => string; readonly color: string };
  };
  readonly series: readonly ScatterSeries[];
};

/** What stripOption asks of ECharts: it alone makes two axes of numbers. */
function asStrip(option: EChartsOption): Strip | null {
  const { xAxis } = option;
  if (xAxis === undefined || Array.isArray(xAxis) || xAxis.type !== "value") return null;
  return option as unknown as Strip;
}

function paintMarks(series: ScatterSeries, placeOf: (value: Place) => Place): readonly string[] {
  const { symbolSize = 10 } = series;
  const size: Place = typeof symbolSize === "number" ? [symbolSize, symbolSize] : symbolSize;
  return series.data.map(({ value, itemStyle }) =>
    paintSymbol(series.symbol ?? "circle", placeOf(value), size, { opacity: 0.8, ...series.itemStyle, ...itemStyle }),
  );
}

/** Beside the mark, or over it. */
function paintNumbers(series: ScatterSeries, placeOf: (value: Place) => Place): readonly string[] {
  const { label, symbolSize } = series;
  if (label === undefined || typeof symbolSize !== "object") return [];
  const { position, distance = 5, color, textBorderColor, textBorderWidth } = label;
  const paint = `fill="${color}" stroke="${textBorderColor}" stroke-width="${textBorderWidth}" paint-order="stroke" stroke-miterlimit="2"`;
  return series.data.map(({ value, label: own }) => {
    const [x, y] = placeOf(value);
    const words = own?.formatter ?? "";
    return position === "right"
      ? paintText(words, [x + symbolSize[0] / 2 + distance, y], null, paint, "start")
      : paintText(words, [x, y - symbolSize[1] / 2 - distance], -6, paint);
  });
}
