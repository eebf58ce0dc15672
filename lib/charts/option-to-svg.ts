import type { EChartsOption } from "echarts";
import { BarChart, CustomChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkLineComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { paintColumns } from "./paint-columns";
import type { ChartSize } from "./plot-area";

use([BarChart, CustomChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);

/**
 * Draws an option as an SVG that a page can carry inside: it has a viewBox, takes its colours from the page's variables,
 * and has no style of its own, which a strict Content-Security-Policy would refuse. `name` makes its ids its own.
 */
export function optionToSvg(option: EChartsOption, size: ChartSize, name: string): string {
  const columns = paintColumns(option, size);
  return columns === null ? drawWithECharts(option, size, name) : `${openSvg(size)}\n${columns}\n</svg>`;
}

/** The same by ECharts, whatever the option. */
export function drawWithECharts(option: EChartsOption, size: ChartSize, name: string): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: size.width, height: size.height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, "")
    .replace(/ style="font-size:(\d+)px;font-family:inherit;(?:font-weight:(\w+);)?"/g, ' font-size="$1"')
    .replace(/\bzr\d+-(\w+)/g, `${name}-$1`)
    .replace(CIRCLE, shortCircle)
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>\n?/, "")
    .replace(/^<svg [^>]*>/, openSvg(size));
}

function openSvg({ width, height }: ChartSize): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`;
}

/** A round mark: the unit circle as a path, moved and enlarged by its matrix. */
const CIRCLE =
  /<path d="M1 0A1 1 0 1 1 1 -0\.1A1 1 0 0 1 1 0" transform="matrix\(([\d.]+),0,0,[\d.]+,([\d.]+),([\d.]+)\)"([^>]*)><\/path>/g;

function shortCircle(_: string, radius: string, x: string, y: string, paint: string): string {
  const scaled = paint.replace(/stroke-width="([\d.]+)"/, (__, width: string) => {
    return `stroke-width="${Math.round(Number(width) * Number(radius) * 100) / 100}"`;
  });
  return `<circle cx="${x}" cy="${y}" r="${radius}"${scaled}></circle>`;
}
