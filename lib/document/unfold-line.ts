/** No paragraph of a report is longer, with so many blanks in it. */
const LONGEST_PARAGRAPH = 1500;
const FEWEST_BLANKS = 100;
const SHARE_OF_TEXT = 0.5;

/**
 * A page whose line ends were all made blanks: each blank of its long line becomes a line end again, so that headings,
 * labels and figures stand by themselves. Any other text comes back as it is; places in it stay the same.
 */
export function unfoldLine(text: string): string {
  if (text.length < LONGEST_PARAGRAPH) return text;
  const longest = longestLine(text);
  if (longest.length < LONGEST_PARAGRAPH || longest.length < text.length * SHARE_OF_TEXT) return text;
  if (longest.includes("\t") || longest.includes("|") || countBlanks(longest) < FEWEST_BLANKS) return text;
  return text.replace(longest, longest.replaceAll(" ", "\n"));
}

function longestLine(text: string): string {
  let [start, end] = [0, 0];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline === -1 ? text.length : newline;
    if (to - from > end - start) [start, end] = [from, to];
    from = to + 1;
  }
  return text.slice(start, end);
}

function countBlanks(line: string): number {
  let blanks = 0;
  for (let at = line.indexOf(" "); at !== -1; at = line.indexOf(" ", at + 1)) blanks += 1;
  return blanks;
}
