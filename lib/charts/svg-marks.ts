import type { Place, Style } from "./columns-option";

export function paintSymbol(symbol: "circle" | "rect" | "diamond", [x, y]: Place, size: Place, style: Style): string {
  const [a, b] = [size[0] / 2, size[1] / 2];
  if (symbol === "circle") {
    return `<circle cx="${round4(x)}" cy="${round4(y)}" r="${round3(a)}" ${paintOf(style)}></circle>`;
  }
  const { borderWidth } = style;
  const scaled = borderWidth === undefined ? style : { ...style, borderWidth: borderWidth / a };
  const place = `matrix(${round3(a)},0,0,${round3(b)},${round4(x)},${round4(y)})`;
  const outline = symbol === "rect" ? "M-1 -1l2 0l0 2l-2 0Z" : "M0 -1L1 0L0 1L-1 0Z";
  return `<path d="${outline}" transform="${place}" ${paintOf(scaled)}></path>`;
}

export function paintRect({ x, y, width, height }: Box, fill: string): string {
  const outline = `M${tenth(x)} ${tenth(y)}l${tenth(width)} 0l0 ${tenth(height)}l${tenth(-width)} 0Z`;
  return `<path d="${outline}" fill="${fill}"></path>`;
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export function paintOf({ color = "none", borderColor, borderWidth, opacity = 1 }: Style): string {
  const line = borderWidth === undefined || borderWidth === 1 ? "" : ` stroke-width="${borderWidth}"`;
  const fill = `fill="${color === "transparent" ? "none" : color}"${opacity === 1 ? "" : ` fill-opacity="${opacity}"`}`;
  if (borderColor === undefined) return fill;
  return `${fill} stroke="${borderColor}"${line}${opacity === 1 ? "" : ` stroke-opacity="${opacity}"`}`;
}

export function paintText(
  words: string,
  [x, y]: Place,
  shift: number | null,
  paint: string,
  anchor: "start" | "middle" | "end" = "middle",
): string {
  const spaces = words.includes(" ") ? ' xml:space="preserve"' : "";
  const own = shift === null ? "" : ` y="${shift}"`;
  const place = `translate(${round4(x)} ${round4(y)})`;
  return `<text dominant-baseline="central" text-anchor="${anchor}" font-size="12"${spaces}${own} transform="${place}" ${paint}>${escapeText(words)}</text>`;
}

/** A thin line lies on whole pixels. */
export function sharp(at: number, width: number): number {
  const doubled = Math.round(at * 2);
  return (doubled + Math.round(width)) % 2 === 0 ? doubled / 2 : (doubled + 1) / 2;
}

export const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;
const round3 = (value: number): number => Math.round(value * 1000) / 1000 || 0;
const round4 = (value: number): number => Math.round(value * 10_000) / 10_000 || 0;

function escapeText(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
}

const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
