/**
 * A label cut into lines of at most so many pixels at 12 px: behind spaces, punctuation and Chinese characters. ECharts
 * cuts and measures so where it has no canvas.
 */
export function breakLabel(label: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let filled = 0;
  for (const [word] of label.matchAll(WORDS)) {
    const wide = widthOf(word);
    if (line !== "" && filled + wide > width) {
      lines.push(line);
      line = "";
      filled = 0;
    }
    line += word;
    filled += wide;
  }
  return [...lines, line];
}

/** One letter that a line may end behind, or all letters that hang together. */
const WORDS = /[\s,&?/;\]\u2e80-\uffff]|[^\s,&?/;\]\u2e80-\uffff]+/g;

function widthOf(word: string): number {
  let width = 0;
  for (let at = 0; at < word.length; at += 1) width += letterWidth(word.charCodeAt(at));
  return width;
}

/** In pixels: what is no letter of ASCII is as wide as high. */
function letterWidth(code: number): number {
  const width = WIDTHS.charCodeAt(code - FIRST);
  return Number.isNaN(width) ? SIZE : ((width - NOTHING) / 100) * SIZE;
}

const SIZE = 12;

/** The widths of letters from the space on as ECharts has them: hundredths of their height above the sign of nothing. */
const WIDTHS = "007LLmW'55;N0500LLLLLLLLLL00NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N";
const FIRST = 0x20;
const NOTHING = 20;
