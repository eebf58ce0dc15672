/** No paragraph of a report is longer, with so many blanks in it, and no page. */
const LONGEST_PARAGRAPH = 1500;
const LONGEST_PAGE = 200_000;
const FEWEST_BLANKS = 100;
const SHARE_OF_TEXT = 0.5;

/**
 * A page whose line ends were all made blanks: each blank of its long line becomes a line end again, so that headings,
 * labels and figures stand by themselves. Any other text comes back as it is; places in it stay the same.
 */
export function unfoldLine(text: string): string {
  if (text.length < LONGEST_PARAGRAPH) return text;
  const [start, end] = longestLine(text);
  const length = end - start;
  if (length < LONGEST_PARAGRAPH || length > LONGEST_PAGE || length < text.length * SHARE_OF_TEXT) return text;
  const line = text.slice(start, end);
  if (line.includes("\t") || line.includes("|") || countBlanks(line) < FEWEST_BLANKS) return text;
  return `${text.slice(0, start)}${line.replaceAll(" ", "\n")}${text.slice(end)}`;
}

function longestLine(text: string): readonly [start: number, end: number] {
  let [start, end] = [0, 0];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline === -1 ? text.length : newline;
    if (to - from > end - start) [start, end] = [from, to];
    from = to + 1;
  }
  return [start, end];
}

function countBlanks(line: string): number {
  let blanks = 0;
  for (let at = line.indexOf(" "); at !== -1; at = line.indexOf(" ", at + 1)) blanks += 1;
  return blanks;
}
