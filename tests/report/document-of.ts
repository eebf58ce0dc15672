import { type DocumentClues, NO_CLUES, type SourceDocument, type SourceLine } from "@/lib/document/source-document";

/** A document of plain text: each line a line of cells, tabs between them. */
export function documentOf(text: string, clues: Partial<DocumentClues> = {}): SourceDocument {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    let at = start;
    const cells = line.split("\t").map((words) => {
      const cell = { text: words, start: at, end: at + words.length };
      at = cell.end + 1;
      return cell;
    });
    lines.push({ start, end: start + line.length, cells, grid: null });
    start += line.length + 1;
  }
  return { format: "text", encoding: "utf-8", text, lines, clues: { ...NO_CLUES, ...clues } };
}
