import type { EChartsOption } from "echarts";
import { cellAt, columnIndex, type Drawing, type Figure } from "../view/figure";
import { type ColourToken, colourVariable } from "../view/tokens";
import { type ChartSize, GAP_FILL, rectSeries } from "./plot-area";
import { textWidth } from "./text-lines";

/**
 * Rows × columns of counts, each cell shaded by its share n/d and carrying n. Cells that rest on no report are hatched.
 * A column tells how many reports it rests on where all its rows rest on as many. Shades are steps of share, so a year with few reports is not paler than one with many.
 */
export function heatOption(
  figure: Figure,
  drawing: Extract<Drawing, { kind: "heat" }>,
  size: ChartSize,
): EChartsOption {
  const columns = drawing.columns.map((key) => columnIndex(figure, key));
  const names = figure.rows.map((row) => cellAt(row, 0).text);
  const left = Math.min(size.width * 0.42, 24 + 12 * Math.max(0, ...names.map(textWidth)));
  const grid = { left, right: 4, top: 40, bottom: 4 };
  const cellSize = {
    width: (size.width - grid.left - grid.right) / Math.max(1, columns.length) - 2,
    height: (size.height - grid.top - grid.bottom) / Math.max(1, figure.rows.length) - 2,
  };
  const steps = heatCells(figure, columns);
  const labels = columns.map((index) => {
    const bases = new Set(figure.rows.map((row) => cellAt(row, index).restsOn?.d ?? null));
    const year = figure.columns[index]?.label ?? "";
    const [base = null] = bases;
    return bases.size > 1 || base === null ? year : `${year}\n${base}`;
  });
  const axis = { axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } } as const;
  const words = { color: colourVariable("ink-soft"), fontSize: 12, interval: 0, lineHeight: 15 } as const;
  return {
    grid,
    xAxis: { type: "category", data: labels, position: "top", axisLabel: words, ...axis },
    yAxis: {
      type: "category",
      data: names,
      inverse: true,
      axisLabel: { ...words, width: left - 14, overflow: "break", lineHeight: 12, color: colourVariable("ink") },
      ...axis,
    },
    series: [
      {
        type: "scatter",
        symbol: "rect",
        symbolSize: [cellSize.width, cellSize.height],
        itemStyle: { opacity: 1 },
        silent: true,
        data: steps.map(({ place, step, text }) => ({
          value: [...place],
          itemStyle: { color: step === null ? "transparent" : colourVariable(STEPS[step] ?? "heat-0") },
          label: { show: step !== null, formatter: text, fontSize: 12, color: labelColour(step) },
        })),
      },
      rectSeries(
        steps.flatMap(({ place, step }) => (step === null ? [place] : [])),
        cellSize,
        GAP_FILL,
      ),
    ],
  };
}

type HeatCell = { readonly place: readonly [number, number]; readonly step: number | null; readonly text: string };

function heatCells(figure: Figure, columns: readonly number[]): readonly HeatCell[] {
  return figure.rows.flatMap((row, y) =>
    columns.map((index, x): HeatCell => {
      const { value, restsOn, text } = cellAt(row, index);
      return { place: [x, y], step: restsOn === null || value === null ? null : shareStep(value, restsOn.d), text };
    }),
  );
}

function labelColour(step: number | null): string {
  if (step === 0) return colourVariable("ink-soft");
  return step !== null && step >= 4 ? "var(--on-deep)" : "var(--on-pale)";
}

/** 0 for none, else 1 to 5: up to a tenth, a quarter, two fifths, three fifths, more. */
export function shareStep(n: number, d: number): number | null {
  if (d === 0) return null;
  if (n === 0) return 0;
  const above = EDGES.findIndex((edge) => n / d <= edge);
  return above < 0 ? 5 : above + 1;
}

const EDGES = [0.1, 0.25, 0.4, 0.6];

const STEPS: readonly ColourToken[] = ["heat-0", "heat-1", "heat-2", "heat-3", "heat-4", "heat-5"];
