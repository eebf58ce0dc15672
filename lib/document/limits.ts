/**
 * What a file may cost before it is set aside as `too_large`. A township's report is 5 to 60 KB of text and some
 * five pages; every bound leaves at least a hundredfold room above that and keeps one worker under some 300 MB.
 */
export const LIMITS = {
  /** Bytes of one file: scanned annexes make real reports of 20 MB, none of 64. */
  fileBytes: 64 * 2 ** 20,
  /** Bytes of a file that is text: a string takes two bytes a character, its lines several objects each. */
  textBytes: 16 * 2 ** 20,
  /** Bytes of HTML or of one XML part: a parsed tree takes some twenty times its source. */
  markupBytes: 8 * 2 ** 20,
  /** Bytes of an archive of many reports, which is held whole. */
  archiveBytes: 256 * 2 ** 20,
  /** Bytes that all entries of one archive, those of archives inside it too, may unpack to: all are held at once. */
  unpackedBytes: 512 * 2 ** 20,
  /** Unpacked to packed: deflate reaches 1,032 on a run of one byte; Word's XML stays under 60. */
  compressionRatio: 200,
  /** Below this size any ratio is harmless: a short file of spaces packs as well as a bomb. */
  ratioFreeBytes: 2 ** 20,
  /** Entries of an archive: one province's reports of ten years. */
  archiveEntries: 50_000,
  /** Archives within archives: a province of counties of townships. */
  archiveDepth: 3,
  /** Pages of a PDF: a county's collected volume; beyond it a file is no township's report. */
  pdfPages: 200,
  /** Pieces of text and strokes on one page of a PDF: a full page has some 2,000. */
  pdfPageMarks: 100_000,
  /** Elements within elements: pages made by editors reach 60; recursion is safe to some thousands. */
  nesting: 400,
  /** Tags open at once in HTML: the parser's time grows with their square; old pages leave some thousands open. */
  openTags: 20_000,
  /** Nodes of one tree of markup. */
  treeNodes: 1_000_000,
  /** Characters of one line: the longest real paragraph has 6,000. */
  lineLength: 1_000_000,
  /** Columns or rows that one cell may claim to cover; the widest form has 15 columns. */
  span: 200,
  /** Cells of one table after its spans are laid out: the form's largest table has 280. */
  gridCells: 100_000,
} as const;
