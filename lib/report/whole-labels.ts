import { readCell } from "./read-cell";
import { rememberByText } from "./remember-by-text";
import { splitLabelFromFigures } from "./split-label";

/**
 * Gives a reader for cells that hold a label and nothing else, which remembers what it has read. It gives null for
 * figures, for a label with figures behind it and for what `read` does not know: such cells take more to tell.
 */
export function wholeLabelReader<Word>(read: (label: string) => Word | null): (text: string) => Word | null {
  const readKnown = rememberByText((text) => (isWholeLabel(text) ? read(text) : null));
  return (text) => (mayBeLabel(text) ? readKnown(text) : null);
}

const LONGEST_LABEL = 80;

/** Figures are kept from the memory: there are too many of them. */
function mayBeLabel(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_LABEL) return false;
  const last = text.charCodeAt(text.length - 1);
  return last < DIGIT_0 || last > DIGIT_9;
}

const [DIGIT_0, DIGIT_9] = [0x30, 0x39];

function isWholeLabel(text: string): boolean {
  return readCell(text).status === "illegible" && splitLabelFromFigures({ text, start: 0, end: text.length }) === null;
}
