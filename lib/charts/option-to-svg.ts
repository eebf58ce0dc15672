import type { EChartsOption } from "echarts";
import { paintColumns } from "./paint-columns";
import { paintHeat } from "./paint-heat";
import { paintStrip } from "./paint-strip";
import type { ChartSize } from "./plot-area";

/**
 * Draws an option of figureToOption as an SVG that a page can carry inside: it has a viewBox, takes its colours from the
 * page's variables, and has no style of its own, which a strict Content-Security-Policy would refuse. ECharts makes the
 * same drawing of it in the browser; on the server it would take thirty times as long.
 * Throws at an option of another kind.
 */
export function optionToSvg(option: EChartsOption, size: ChartSize): string {
  const drawn = paintColumns(option, size) ?? paintStrip(option, size) ?? paintHeat(option, size);
  if (drawn === null) throw new Error("an option that nothing here paints");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">\n${drawn}\n</svg>`;
}
