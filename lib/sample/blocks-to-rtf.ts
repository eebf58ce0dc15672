import type { Block } from "./draft-to-blocks";
import { rowsToGrid } from "./grid-spans";

/** Blocks as rich text; every character beyond ASCII is escaped. */
export function blocksToRtf(blocks: readonly Block[]): Uint8Array {
  const body = blocks.map((block) =>
    "rows" in block ? table(block.rows) : `\\pard ${escaped(block.paragraph)}\\par\n`,
  );
  return new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg936\\uc1\n${body.join("")}}`);
}

const COLUMN = 900;

function table(rows: Extract<Block, { rows: unknown }>["rows"]): string {
  return rowsToGrid(rows)
    .map((row) => {
      let edge = 0;
      const widths = row.map(({ columns, merge }) => {
        edge += columns * COLUMN;
        return `${merge === null ? "" : merge === "first" ? "\\clvmgf" : "\\clvmrg"}\\cellx${edge}`;
      });
      return `\\trowd${widths.join("")}\\pard\\intbl ${row.map(({ text }) => `${escaped(text)}\\cell `).join("")}\\row\n`;
    })
    .join("");
}

/** \uN takes a signed number of sixteen bits and one character for readers that do not know it. */
function escaped(text: string): string {
  return text.replace(/[\\{}]/g, "\\$&").replace(/[^\0-\x7f]/g, (character) => {
    const code = character.charCodeAt(0);
    return `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
  });
}
