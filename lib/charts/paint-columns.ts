import type { EChartsOption } from "echarts";
import { asColumns, type Columns, type Label, type Place, type Series } from "./columns-option";
import type { ChartSize } from "./plot-area";
import { paintOf, paintRect, paintSymbol, paintText, sharp, tenth } from "./svg-marks";

/**
 * The drawing of columns over a row of places (bars, parts, pairs) as ECharts would make it; null where the option asks
 * for anything else. tests/charts/paint-drawings.test.ts holds both equal, so ECharts can take over in the browser
 * without a jump.
 */
export function paintColumns(option: EChartsOption, size: ChartSize): string | null {
  const columns = asColumns(option);
  if (columns === null) return null;
  const plot = plotOf(columns, size);
  const marks = [
    ...paintAxes(columns, plot),
    ...paintBars(columns, plot),
    ...columns.series.flatMap((series) => paintSeries(series, plot)),
  ];
  return marks
    .sort((x, y) => x.z - y.z || Number(x.isLabel) - Number(y.isLabel))
    .map(({ svg }) => svg)
    .join("\n");
}

type Mark = { readonly z: number; readonly isLabel: boolean; readonly svg: string };

type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly band: number;
  readonly xOf: (index: number) => number;
  readonly yOf: (value: number) => number;
};

function plotOf({ grid, xAxis, yAxis }: Columns, { width, height }: ChartSize): Plot {
  const [left, right, top, bottom] = [grid.left, width - grid.right, grid.top, height - grid.bottom];
  const band = (right - left) / xAxis.data.length;
  return {
    ...{ left, right, top, bottom, band },
    xOf: (index) => left + band * (index + 0.5),
    yOf: (value) => bottom - (value / yAxis.max) * (bottom - top),
  };
}

function paintAxes({ xAxis, yAxis }: Columns, plot: Plot): readonly Mark[] {
  const across = (y: number, paint: string): Mark =>
    mark(0, `<path d="M${plot.left} ${sharp(y, 1)}L${plot.right} ${sharp(y, 1)}" fill="none" ${paint}></path>`);
  const steps = Array.from({ length: Math.round(yAxis.max / yAxis.interval) + 1 }, (_, step) => step * yAxis.interval);
  const { axisLine, axisLabel, offset = 0 } = xAxis;
  const line = axisLine.show === false ? undefined : axisLine.lineStyle?.color;
  return [
    ...steps.map((value) => across(plot.yOf(value), `stroke="${yAxis.splitLine.lineStyle.color}"`)),
    ...(line === undefined ? [] : [across(plot.bottom, `stroke="${line}" stroke-linecap="round"`)]),
    ...xAxis.data.flatMap((value, index) =>
      axisLabel
        .formatter(value, index)
        .split("\n")
        .flatMap((words, row) => {
          const at: Place = [plot.xOf(index), plot.bottom + offset + 8];
          const y = axisLabel.lineHeight * (row + 0.5);
          return words === "" ? [] : [mark(0, paintText(words, at, y, `fill="${axisLabel.color}"`))];
        }),
    ),
  ];
}

/** Bars of one place stand on each other. */
function paintBars({ series }: Columns, plot: Plot): readonly Mark[] {
  const heights = new Map<number, number>();
  return series.flatMap((own) => {
    if (own.type !== "bar") return [];
    const width = Math.min(own.barMaxWidth, plot.band * (1 - Number.parseFloat(own.barCategoryGap) / 100));
    return own.data.flatMap(({ value, label, itemStyle = {} }, index) => {
      if (value === "-") return [];
      const below = heights.get(index) ?? 0;
      heights.set(index, below + value);
      const [bottom, top] = [plot.yOf(below), plot.yOf(below + value)];
      const middle = plot.xOf(index);
      const { borderWidth = 0 } = itemStyle;
      const line = Math.min(borderWidth, width, bottom - top);
      const [w, h] = [width - line, top - bottom + line];
      const corner = `M${tenth(middle - width / 2 + line / 2)} ${tenth(bottom - line / 2)}`;
      const outline = `${corner}l${tenth(w)} 0l0 ${tenth(h)}l${tenth(-w)} 0Z`;
      return [
        mark(own.z, `<path d="${outline}" ${paintOf(itemStyle)}></path>`),
        ...paintLabel(own.z, { ...own.label, ...label }, [middle, top + (line - borderWidth) / 2], bottom - top),
      ];
    });
  });
}

function paintSeries(series: Series, plot: Plot): readonly Mark[] {
  if (series.type === "bar") return [];
  if (series.type === "custom") {
    return series.data.map((place) => {
      const coord = ([x, y]: Place): Place => [plot.xOf(x), plot.yOf(y)];
      const { shape, style } = series.renderItem(null, { value: (at) => place[at], coord });
      return mark(series.z, paintRect(shape, style.fill));
    });
  }
  const { z = 2, symbolSize = 10, markLine } = series;
  const [width, height] = typeof symbolSize === "number" ? [symbolSize, symbolSize] : symbolSize;
  return [
    ...(markLine?.data ?? []).map(([from, to]) => {
      const { color, width: line } = markLine?.lineStyle ?? { color: "none", width: 0 };
      const [x, y, toY] = [plot.xOf(from.coord[0]), plot.yOf(from.coord[1]), plot.yOf(to.coord[1])];
      const isLevel = Math.round(y * 2) === Math.round(toY * 2);
      const [start, end] = isLevel ? [sharp(y, line), sharp(y, line)] : [y, toY];
      const at = tenth(sharp(x, line));
      const d = `M${at} ${tenth(start)}L${at} ${tenth(end)}`;
      return mark(markLine?.z ?? z, `<path d="${d}" fill="none" stroke="${color}" stroke-width="${line}"></path>`);
    }),
    ...series.data.flatMap(({ value: [index, value], label, itemStyle }) => {
      const at: Place = [plot.xOf(index), plot.yOf(value)];
      const style = { ...series.itemStyle, ...itemStyle };
      const tall = height + (style.borderWidth ?? 0);
      return [
        ...(width === 0 ? [] : [mark(z, paintSymbol(series.symbol ?? "circle", at, [width, height], style))]),
        ...paintLabel(z, { ...series.label, ...label }, [at[0], at[1] - tall / 2], tall),
      ];
    }),
  ];
}

/** `at` is the middle of the upper edge of what the label belongs to. */
function paintLabel(z: number, label: Label, [x, top]: Place, height: number): readonly Mark[] {
  const { show, position, distance = 5, formatter, color, textBorderColor, textBorderWidth } = label;
  if (show !== true || formatter === undefined) return [];
  const border =
    textBorderColor === undefined
      ? ""
      : ` stroke="${textBorderColor}" stroke-width="${textBorderWidth}" paint-order="stroke" stroke-miterlimit="2"`;
  const y = position === "inside" ? top + height / 2 : position === "bottom" ? top + height + distance : top - distance;
  const shift = position === "inside" ? null : position === "bottom" ? 6 : -6;
  return [{ z, isLabel: true, svg: paintText(formatter, [x, y], shift, `fill="${color}"${border}`) }];
}

function mark(z: number, svg: string): Mark {
  return { z, isLabel: false, svg };
}
