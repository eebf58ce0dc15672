import type { EChartsOption } from "echarts";
import type { ChartSize } from "./plot-area";

/**
 * What barsOption, partsOption and pairOption ask of ECharts: they alone make an x axis of categories beside one of counts.
 * Null for any other option.
 */
export function asColumns(option: EChartsOption): Columns | null {
  const { xAxis, yAxis } = option;
  if (xAxis === undefined || Array.isArray(xAxis) || xAxis.type !== "category") return null;
  if (yAxis === undefined || Array.isArray(yAxis) || yAxis.type !== "value") return null;
  return option as unknown as Columns;
}

export type Label = {
  readonly show?: boolean;
  readonly position?: "top" | "bottom" | "inside" | "right";
  readonly distance?: number;
  readonly formatter?: string;
  readonly color?: string;
  readonly textBorderColor?: string;
  readonly textBorderWidth?: number;
};

export type Style = {
  readonly color?: string;
  readonly borderColor?: string;
  readonly borderWidth?: number;
  readonly opacity?: number;
};

export type Place = readonly [number, number];

type BarSeries = {
  readonly type: "bar";
  readonly barMaxWidth: number;
  readonly barCategoryGap: string;
  readonly z: number;
  readonly label?: Label;
  readonly data: readonly {
    readonly value: number | "-";
    readonly label?: Label;
    readonly itemStyle?: Style;
  }[];
};

export type ScatterSeries = {
  readonly type: "scatter";
  readonly z?: number;
  readonly symbol?: "circle" | "rect" | "diamond";
  readonly symbolSize?: number | Place;
  readonly label?: Label;
  readonly itemStyle?: Style;
  readonly markLine?: {
    readonly z: number;
    readonly lineStyle: { readonly color: string; readonly width: number };
    readonly data: readonly (readonly [{ readonly coord: Place }, { readonly coord: Place }])[];
  };
  readonly data: readonly { readonly value: Place; readonly label?: Label; readonly itemStyle?: Style }[];
};

export type CustomSeries = {
  readonly type: "custom";
  readonly z: number;
  readonly data: readonly Place[];
  readonly renderItem: (
    params: null,
    api: { readonly value: (at: 0 | 1) => number; readonly coord: (place: Place) => Place },
  ) => {
    readonly shape: { readonly x: number; readonly y: number } & ChartSize;
    readonly style: { readonly fill: string };
  };
};

export type Series = BarSeries | ScatterSeries | CustomSeries;

export type Columns = {
  readonly grid: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly xAxis: {
    readonly data: readonly string[];
    readonly offset?: number;
    readonly axisLine: { readonly show?: boolean; readonly lineStyle?: { readonly color: string } };
    readonly axisLabel: {
      readonly color: string;
      readonly lineHeight: number;
      readonly formatter: (value: string, index: number) => string;
    };
  };
  readonly yAxis: {
    readonly max: number;
    readonly interval: number;
    readonly splitLine: { readonly lineStyle: { readonly color: string } };
  };
  readonly series: readonly Series[];
};
