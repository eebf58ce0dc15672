import type { Figure } from "../view/figure";
import { isToken, TOKENS } from "../view/tokens";

/** A drawing that stands alone: its colours written out as in the light theme, its hatch and its title within. */
export function svgToFile(svg: string, figure: Figure): string {
  const title = `<title>${escapeText(figure.title)}</title><desc>${escapeText(figure.subtitle)}</desc>`;
  const coloured = svg.replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => colourOf(name));
  return coloured.replace(
    /^(<svg [^>]*)>/,
    `$1 font-family="sans-serif" style="background:${TOKENS.paper}">${title}${HATCH}`,
  );
}

const HATCH = `<defs><pattern id="gap-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="${TOKENS["rule-strong"]}" stroke-width="1.2"/></pattern></defs>`;

function colourOf(name: string): string {
  if (name === "on-deep") return "#ffffff";
  return isToken(name) ? TOKENS[name] : TOKENS.ink;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
