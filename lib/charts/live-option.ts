import type { EChartsOption, SeriesOption } from "echarts";
import type { Figure } from "../view/figure";
import { colourVariable } from "../view/tokens";
import { cellTip, type FigureTip, rowTip } from "./figure-tip";
import { figureToOption } from "./figure-to-option";
import { type ChartSize, slotsOf } from "./plot-area";

/** A drawing that answers: its option, how many places it has, the tip of each, and where on the drawing they are. */
export type LiveDrawing = {
  readonly option: EChartsOption;
  /** `axis`: places along the x axis. `item`: the marks of the first series. */
  readonly places: { readonly kind: "axis" | "item"; readonly count: number };
  readonly tipAt: (place: number) => FigureTip | null;
};

/** The option of a figure with tips on its places; `show` makes of a tip what stands on the page. */
export function liveDrawing(
  figure: Figure,
  size: ChartSize,
  show: (tip: FigureTip) => HTMLElement | string,
): LiveDrawing | null {
  const option = figureToOption(figure, size);
  if (option === null) return null;
  const { kind, count, tipAt } = placesOf(figure, option);
  const words = (place: number | undefined) => {
    const tip = place === undefined ? null : tipAt(place);
    return tip === null ? "" : show(tip);
  };
  return {
    places: { kind, count },
    tipAt,
    option: {
      ...option,
      series: listSeries(option).map((series, index) => answering(series, kind === "item" && index === 0)),
      ...(count > MOST_PLACES_UNZOOMED
        ? { dataZoom: [{ type: "inside", xAxisIndex: 0, zoomOnMouseWheel: "ctrl" }] }
        : {}),
      tooltip: {
        ...TOOLTIP,
        trigger: kind,
        formatter: (params: unknown) => words(placeOf(params, kind)),
      },
    },
  };
}

/** From here on a drawing can be enlarged. */
const MOST_PLACES_UNZOOMED = 14;

const TOOLTIP = {
  confine: true,
  className: "chart-tip",
  transitionDuration: 0,
  backgroundColor: colourVariable("paper"),
  borderColor: colourVariable("rule-strong"),
  borderWidth: 1,
  padding: [6, 10] as [number, number],
  textStyle: { color: colourVariable("ink"), fontSize: 12 },
  extraCssText: "box-shadow:none;border-radius:2px;white-space:normal;max-width:17rem;width:max-content",
  axisPointer: { type: "shadow", shadowStyle: { color: colourVariable("ink"), opacity: 0.07 } },
} as const;

type Places = LiveDrawing["places"] & Pick<LiveDrawing, "tipAt">;

function placesOf(figure: Figure, option: EChartsOption): Places {
  const { drawing } = figure;
  if (drawing.kind === "heat") {
    const { columns } = drawing;
    const tipAt = (place: number) => {
      const row = figure.rows[Math.floor(place / columns.length)];
      const key = columns[place % columns.length];
      return row === undefined || key === undefined ? null : cellTip(figure, row, key);
    };
    return { kind: "item", count: figure.rows.length * columns.length, tipAt };
  }
  if (drawing.kind === "strip") {
    const byKey = new Map(figure.rows.map((row) => [row.key, row]));
    const names = namesOf(listSeries(option)[0]);
    const tipAt = (place: number) => {
      const row = byKey.get(names[place] ?? "");
      return row === undefined ? null : rowTip(figure, row);
    };
    return { kind: "item", count: names.length, tipAt };
  }
  const slots = slotsOf(figure, "breaks" in drawing ? drawing.breaks : []);
  const tipAt = (place: number) => {
    const at = slots[place]?.row ?? null;
    const row = at === null ? undefined : figure.rows[at];
    return row === undefined ? null : rowTip(figure, row);
  };
  return { kind: "axis", count: slots.length, tipAt };
}

function listSeries({ series }: EChartsOption): readonly SeriesOption[] {
  if (series === undefined) return [];
  return Array.isArray(series) ? series : [series];
}

function answering(series: SeriesOption, isAsked: boolean): SeriesOption {
  return { ...series, silent: !isAsked, emphasis: { disabled: true } } as SeriesOption;
}

/** The names of a series' marks, which are the keys of their rows. */
function namesOf(series: SeriesOption | undefined): readonly string[] {
  const data: unknown = series?.data;
  return Array.isArray(data) ? data.map((item: { readonly name?: unknown }) => String(item.name ?? "")) : [];
}

/** The place that ECharts means: the category of the axis, or the index of the mark. */
function placeOf(params: unknown, kind: "axis" | "item"): number | undefined {
  const [first] = Array.isArray(params) ? params : [params];
  const told = kind === "axis" ? Number(first?.axisValue) : first?.seriesIndex === 0 ? first?.dataIndex : undefined;
  return Number.isInteger(told) ? told : undefined;
}
