import { type ColourToken, colourVariable } from "../view/tokens";

/** A tile of a pattern: the colour as its ground and thin strokes over it, so that parts differ without their colours. */
export type PartPattern = { readonly token: ColourToken; readonly id: string; readonly strokes: string };

/** The parts of a whole that are told by a pattern too; those without one are plain. */
export const PART_PATTERNS: readonly PartPattern[] = [
  { token: "granted-part", id: "part-granted-part", strokes: "M0 8L8 0M-2 2L2 -2M6 10L10 6" },
  { token: "refused", id: "part-refused", strokes: "M0 4H8" },
  { token: "unavailable", id: "part-unavailable", strokes: "M2 2h1M6 6h1" },
  { token: "unprocessed", id: "part-unprocessed", strokes: "M0 0L8 8M-2 6L2 10M6 -2L10 2" },
  { token: "other", id: "part-other", strokes: "M4 0V8" },
];

/** What a part is filled with: its pattern, which the page (or a saved drawing) defines once, or its plain colour. */
export function partFill(token: ColourToken): string {
  const pattern = PART_PATTERNS.find((one) => one.token === token);
  return pattern === undefined ? colourVariable(token) : `url(#${pattern.id})`;
}

/** The definitions of all patterns as SVG: the hatch of what is missing, and the parts. */
export const PATTERN_DEFINITIONS: string = [
  '<pattern id="gap-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="var(--rule-strong)" stroke-width="1.2"/></pattern>',
  ...PART_PATTERNS.map(
    ({ token, id, strokes }) =>
      `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${colourVariable(token)}"/><path d="${strokes}" fill="none" stroke="var(--paper)" stroke-opacity="0.45" stroke-width="1"/></pattern>`,
  ),
].join("");
