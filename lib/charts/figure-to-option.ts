import type { EChartsOption } from "echarts";
import type { Figure } from "../view/figure";
import { barsOption } from "./bars-option";
import { heatOption } from "./heat-option";
import { pairOption } from "./pair-option";
import { partsOption } from "./parts-option";
import type { ChartSize } from "./plot-area";
import { stripOption } from "./strip-option";

/** How ECharts is to draw a figure at a size; null for one that is a table only, or has nothing to draw. */
export function figureToOption(figure: Figure, size: ChartSize): EChartsOption | null {
  if (figure.rows.length === 0) return null;
  const drawn = drawnOption(figure, size);
  return drawn === null ? null : { animation: false, textStyle: { fontFamily: "inherit", fontSize: 12 }, ...drawn };
}

function drawnOption(figure: Figure, size: ChartSize): EChartsOption | null {
  const { drawing } = figure;
  switch (drawing.kind) {
    case "bars":
      return barsOption(figure, drawing, size);
    case "pair":
      return pairOption(figure, drawing, size);
    case "parts":
      return partsOption(figure, drawing, size);
    case "heat":
      return heatOption(figure, drawing, size);
    case "strip":
      return stripOption(figure, drawing, size);
    case "table":
      return null;
  }
}
