import type { EChartsOption } from "echarts";
import { BarChart, CustomChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkLineComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartSize } from "@/lib/charts/plot-area";

use([BarChart, CustomChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** What ECharts makes of an option, without styles and names of its own. */
export function drawWithECharts(option: EChartsOption, size: ChartSize): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: size.width, height: size.height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, "")
    .replace(/ style="font-size:(\d+)px;font-family:inherit;(?:font-weight:(\w+);)?"/g, ' font-size="$1"')
    .replace(CIRCLE, shortCircle)
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>\n?/, "")
    .replace(/^<svg [^>]*>/, "");
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
