import { BarChart, CustomChart, ScatterChart } from "echarts/charts";
import { DataZoomInsideComponent, GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Figure } from "../view/figure";
import { type FigureTip, spokenTip } from "./figure-tip";
import { type LiveDrawing, liveDrawing } from "./live-option";
import type { ChartSize } from "./plot-area";

use([
  BarChart,
  CustomChart,
  ScatterChart,
  GridComponent,
  MarkLineComponent,
  TooltipComponent,
  DataZoomInsideComponent,
  SVGRenderer,
]);

/** A drawing in the browser. */
export type LiveChart = {
  /** Draws another figure in its place, such as the same with fewer parts. */
  readonly draw: (figure: Figure) => void;
  /** Goes on to the next place that has a tip and shows it; gives its words. */
  readonly step: (by: 1 | -1) => string | null;
  /** Where the place shown last stands in its report. */
  readonly href: () => string | null;
  readonly hideTip: () => void;
};

/**
 * Draws a figure anew on top of its drawing from the server, at the same size and with the same option, so that nothing
 * moves; its places answer to pointer and keys. `show` makes an element of a tip.
 */
export function startLiveChart(
  stage: HTMLElement,
  first: Figure,
  size: ChartSize,
  show: (tip: FigureTip) => HTMLElement,
): LiveChart {
  for (const type of POINTER_EVENTS) stage.addEventListener(type, (event) => locate(event, stage, size), true);
  const chart = init(stage, null, { renderer: "svg", width: size.width, height: size.height });
  let drawing: LiveDrawing | null = null;
  let place = -1;
  const showTip = (at: number, kind: "axis" | "item") => {
    place = at;
    if (kind === "item") chart.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: at });
    else {
      const x = chart.convertToPixel({ xAxisIndex: 0 }, String(at));
      chart.dispatchAction({ type: "showTip", x: Number(x), y: size.height / 2 });
    }
  };
  const draw = (figure: Figure) => {
    drawing = liveDrawing(figure, size, (tip) => show(tip));
    if (drawing !== null) chart.setOption(drawing.option, { notMerge: true });
  };
  draw(first);
  chart.getZr().on("mousemove", ({ offsetX }: { offsetX: number }) => {
    if (drawing?.places.kind === "axis") place = Number(chart.convertFromPixel({ xAxisIndex: 0 }, offsetX));
  });
  chart.on("mouseover", ({ seriesIndex, dataIndex }) => {
    if (drawing?.places.kind === "item" && seriesIndex === 0) place = dataIndex;
  });
  return {
    draw,
    step: (by) => {
      if (drawing === null) return null;
      const { kind, count } = drawing.places;
      for (let at = place + by; at >= 0 && at < count; at += by) {
        const tip = drawing.tipAt(at);
        if (tip === null) continue;
        showTip(at, kind);
        return spokenTip(tip);
      }
      return null;
    },
    href: () => drawing?.tipAt(place)?.href ?? null,
    hideTip: () => chart.dispatchAction({ type: "hideTip" }),
  };
}

const POINTER_EVENTS = [
  "pointermove",
  "pointerdown",
  "pointerup",
  "mousemove",
  "mousedown",
  "mouseup",
  "click",
  "wheel",
];

/** ECharts takes the place of a pointer from here, because the drawing is enlarged to the width of the page. */
function locate(event: Event, stage: HTMLElement, size: ChartSize): void {
  if (!(event instanceof MouseEvent)) return;
  const box = stage.getBoundingClientRect();
  const scale = box.width / size.width;
  Object.assign(event, { zrX: (event.clientX - box.left) / scale, zrY: (event.clientY - box.top) / scale });
}
