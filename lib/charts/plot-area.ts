import type { SeriesOption, XAXisComponentOption, YAXisComponentOption } from "echarts";
import type { Break, Figure } from "../view/figure";
import { cellAt, columnIndex } from "../view/figure";
import { colourVariable } from "../view/tokens";

/** Pixels of a drawing. Charts are drawn at a fixed size, once wide and once for narrow screens. */
export type ChartSize = { readonly width: number; readonly height: number };

/** The places along the x axis: one for each row, and an empty one at every break. */
export type Slot = { readonly row: number | null; readonly label: string };

/** The rows of a figure laid out along the x axis, with room for each break. */
export function slotsOf(figure: Figure, breaks: readonly Break[]): readonly Slot[] {
  return figure.rows.flatMap((row, index): Slot[] => {
    const own = { row: index, label: cellAt(row, 0).text };
    const last = index === figure.rows.length - 1;
    return !last && breaks.some((one) => one.after === row.key) ? [own, { row: null, label: "" }] : [own];
  });
}

/** The top of a scale from zero: 1, 2, 4, 5 or 10 times a power of ten above the largest value, 4 at least. */
export function niceCeiling(largest: number): number {
  if (largest <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((one) => one * power >= largest);
  return (step ?? 10) * power;
}

export const GRID = { left: 8, right: 8, top: 22 } as const;

/** The x axis: whole years, and below each how many reports its figure rests on where that is told. */
export function slotAxis(slots: readonly Slot[], below: readonly (string | null)[]): XAXisComponentOption {
  return {
    type: "category",
    data: slots.map((_, index) => String(index)),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colourVariable("rule-strong") } },
    axisLabel: {
      interval: 0,
      color: colourVariable("ink-soft"),
      fontSize: 12,
      lineHeight: 15,
      formatter: (_: string, index: number) => {
        const label = slots[index]?.label ?? "";
        const counts = below[index] ?? null;
        return counts === null ? label : `${label}\n${counts}`;
      },
    },
  };
}

/** The y axis of counts: from zero, without labels where every mark carries its number. */
export function countAxis(ceiling: number): YAXisComponentOption {
  return {
    type: "value",
    min: 0,
    max: ceiling,
    interval: ceiling / 2,
    axisLabel: { show: false },
    splitLine: { lineStyle: { color: colourVariable("rule") } },
  };
}

/** `11/12` for each slot whose drawn figures tell what they rest on; of several the one that rests on the fewest. */
export function countsBelow(
  figure: Figure,
  slots: readonly Slot[],
  columns: readonly string[],
): readonly (string | null)[] {
  const indexes = columns.map((column) => columnIndex(figure, column));
  return slots.map((slot) => {
    const row = slot.row === null ? undefined : figure.rows[slot.row];
    const bases = row === undefined ? [] : indexes.flatMap((index) => cellAt(row, index).restsOn ?? []);
    const [fewest] = [...bases].sort((x, y) => x.n - y.n);
    return fewest === undefined ? null : `${fewest.n}/${fewest.d}`;
  });
}

/** Hatched bands for slots without a figure and a line at each break, over the whole height of the plot. */
export function bandSeries(
  slots: readonly Slot[],
  missing: (row: number) => boolean,
  ceiling: number,
  plot: ChartSize,
): SeriesOption[] {
  const band = plot.width / slots.length;
  const at = (keep: (slot: Slot) => boolean) =>
    slots.flatMap((slot, index) => (keep(slot) ? [[index, ceiling / 2] as [number, number]] : []));
  const gaps = at((slot) => slot.row !== null && missing(slot.row));
  const breaks = at((slot) => slot.row === null);
  return [
    rectSeries(gaps, { width: Math.min(band * 0.7, 36), height: plot.height }, GAP_FILL),
    rectSeries(breaks, { width: 1, height: plot.height }, colourVariable("rule-strong")),
  ];
}

/** Rectangles of one size around these places. A mark of a scatter is a unit square enlarged, and its hatch with it. */
export function rectSeries(
  places: readonly (readonly [number, number])[],
  { width, height }: ChartSize,
  fill: string,
): SeriesOption {
  return {
    type: "custom",
    silent: true,
    z: 1,
    data: places.map((place) => [...place]),
    renderItem: (_, api) => {
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const shape = { x: x - width / 2, y: y - height / 2, width, height };
      return { type: "rect", shape, style: { fill }, silent: true, emphasisDisabled: true };
    },
  };
}

/** The hatch of what is missing: a pattern that the page (or a saved drawing) defines once. */
export const GAP_FILL = "url(#gap-hatch)";
