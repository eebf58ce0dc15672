/**
 * The colours of the look by name, as the light theme has them. Pages and charts use them as CSS variables, which
 * app/tokens.css sets for both themes (a test keeps the two in step); a chart that leaves the page takes these.
 */
export const TOKENS = {
  paper: "#fbfaf7",
  ink: "#1d1d1b",
  "ink-soft": "#5c5a54",
  rule: "#d9d5ca",
  "rule-strong": "#98948a",
  accent: "#b5342a",
  mark: "#2f5d8a",
  "side-a": "#1f7a8c",
  "side-b": "#9c6414",
  granted: "#2f6b3c",
  "granted-part": "#6c9c63",
  refused: "#54616e",
  unavailable: "#c9ad74",
  unprocessed: "#8d6a94",
  other: "#aaa69d",
  "heat-0": "#f3f0e8",
  "heat-1": "#dfe6ea",
  "heat-2": "#b9cbd8",
  "heat-3": "#8fadc4",
  "heat-4": "#4b769a",
  "heat-5": "#2f5d8a",
} as const;

export type ColourToken = keyof typeof TOKENS;

/** The colour as charts and pages write it. */
export function colourVariable(token: ColourToken): string {
  return `var(--${token})`;
}

export function isToken(name: string): name is ColourToken {
  return Object.hasOwn(TOKENS, name);
}
