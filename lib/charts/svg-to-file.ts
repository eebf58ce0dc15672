import type { Figure } from "../view/figure";
import { isToken, TOKENS } from "../view/tokens";
import { PATTERN_DEFINITIONS, partFill } from "./part-patterns";
import type { ChartSize } from "./plot-area";
import { textLines, textWidth } from "./text-lines";

/**
 * A drawing that stands alone, with what a reader needs beside it: headline, measure, key, notes and source as text, its
 * colours written out as in the light theme, its patterns within.
 */
export function svgToFile(svg: string, figure: Figure, size: ChartSize, source: string): string {
  const width = size.width + 2 * MARGIN;
  const head = stackLines(
    [
      ...textLines(figure.title, size.width / 19).map((words) => ({ words, size: 19, weight: 600 })),
      ...textLines(figure.subtitle, size.width / 13).map((words) => ({ words, size: 13, weight: 400 })),
    ],
    MARGIN,
  );
  const key = keyOf(figure, head.bottom + 8, size.width);
  const top = key.bottom + 8;
  const notes = [...(figure.restsOn === null ? [] : [figure.restsOn]), ...figure.notes, source];
  const foot = stackLines(
    notes.flatMap((note) => textLines(note, size.width / 12).map((words) => ({ words, size: 12, weight: 400 }))),
    top + size.height + 8,
  );
  const height = foot.bottom + MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif">`,
    `<title>${escapeText(figure.title)}</title><desc>${escapeText(figure.subtitle)}</desc>`,
    `<defs>${PATTERN_DEFINITIONS}</defs><rect width="${width}" height="${height}" fill="var(--paper)"/>`,
    head.svg,
    key.svg,
    `<g transform="translate(${MARGIN} ${top})">${svg.replace(/^<svg [^>]*>|<\/svg>$/g, "")}</g>`,
    foot.svg,
    "</svg>",
  ]
    .join("")
    .replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => colourOf(name));
}

const MARGIN = 20;

type Line = { readonly words: string; readonly size: number; readonly weight: number };

/** Lines under each other from a height on, and where the last of them ends. */
function stackLines(lines: readonly Line[], top: number): { readonly svg: string; readonly bottom: number } {
  let bottom = top;
  const texts = lines.map(({ words, size, weight }) => {
    bottom += Math.round(size * 1.45);
    const colour = weight > 400 ? "ink" : "ink-soft";
    return `<text x="${MARGIN}" y="${bottom - Math.round(size * 0.35)}" font-size="${size}" font-weight="${weight}" fill="var(--${colour})">${escapeText(words)}</text>`;
  });
  return { svg: texts.join(""), bottom };
}

type Sign = { readonly label: string; readonly mark: string };

function keyOf(figure: Figure, top: number, width: number): { readonly svg: string; readonly bottom: number } {
  const signs = signsOf(figure);
  if (signs.length === 0) return { svg: "", bottom: top };
  let [x, y] = [MARGIN, top];
  const drawn = signs.map(({ label, mark }) => {
    const wide = 18 + 12 * textWidth(label) + 16;
    if (x > MARGIN && x + wide > width) [x, y] = [MARGIN, y + 18];
    const at = x;
    x += wide;
    return `<g transform="translate(${at} ${y})">${mark}<text x="16" y="11" font-size="12" fill="var(--ink)">${escapeText(label)}</text></g>`;
  });
  return { svg: drawn.join(""), bottom: y + 18 };
}

function signsOf({ drawing, columns }: Figure): readonly Sign[] {
  const label = (key: string) => columns.find((column) => column.key === key)?.label ?? key;
  if (drawing.kind === "parts") {
    return drawing.parts.map(({ column, colour }) => ({
      label: label(column),
      mark: `<rect y="1" width="11" height="11" fill="${partFill(colour)}"/>`,
    }));
  }
  if (drawing.kind === "pair") {
    return [
      { label: label(drawing.a), mark: '<circle cx="6" cy="7" r="4.5" fill="var(--side-a)"/>' },
      {
        label: label(drawing.b),
        mark: '<path d="M6 1L12 7L6 13L0 7Z" fill="var(--paper)" stroke="var(--side-b)" stroke-width="2"/>',
      },
    ];
  }
  if (drawing.kind === "bars" && drawing.reference !== undefined) {
    return [{ label: label(drawing.reference), mark: '<rect y="6" width="12" height="2" fill="var(--ink)"/>' }];
  }
  return [];
}

function colourOf(name: string): string {
  if (name === "on-deep") return "#ffffff";
  return isToken(name) ? TOKENS[name] : TOKENS.ink;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
