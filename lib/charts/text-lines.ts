/** Width in ems: 1 for a Chinese character, about half for a Latin letter. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

/** A text cut into lines of at most so many ems: between Chinese characters, and between words of Latin letters. */
export function textLines(text: string, ems: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [word] of text.matchAll(WORDS)) {
    if (line !== "" && textWidth(line + word.trimEnd()) > ems) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** One Chinese character with the marks that close it, or one Latin word with the spaces behind it. */
const WORDS = /[\u2e80-\u{10ffff}][、。，；：？！）”]*|[^\u2e80-\u{10ffff}]+?(?:\s+|(?=[\u2e80-\u{10ffff}])|$)/gu;

function letterWidth(letter: string): number {
  return letter.charCodeAt(0) > 0x2e7f ? 1 : 0.55;
}
