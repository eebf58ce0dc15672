import {
  type Assembly,
  endCell,
  endInnerCell,
  endInnerRow,
  endLine,
  endRow,
  newAssembly,
  release,
} from "./assemble-rows";
import type { WordPiece, WordRun } from "./read-word-stream";
import type { LaidRow } from "./rows-to-document";

/** Codes of formatting ([MS-DOC] 2.6) that decide what is text and where rows end. */
const DELETED = 0x0800;
const HIDDEN = 0x083c;
const ROW_END = 0x2417;
const INNER_ROW_END = 0x244c;
const INNER_CELL_END = 0x244b;
const IN_TABLE = 0x2416;
const DEPTH = 0x6649;
const TABLE_DEFINITION = 0xd608;

/** Characters with a meaning of their own; a cell and a row end with the same one, told apart by formatting. */
const MARKS = {
  cellEnd: 0x07,
  line: 0x0b,
  page: 0x0c,
  paragraph: 0x0d,
  fieldBegin: 0x13,
  fieldResult: 0x14,
  fieldEnd: 0x15,
};
const REPLACED: Readonly<Record<number, string>> = { 9: " ", 30: "-", 31: "", 160: " " };

type Reading = Assembly & {
  /** Fields inside fields: true while in the instruction of one, whose text is not shown. */
  readonly fields: boolean[];
};

/** The text of a Word document to paragraphs and rows; deleted and hidden text and the words of fields are left out. */
export function wordTextToRows(
  pieces: readonly WordPiece[],
  paragraphs: readonly WordRun[],
  characters: readonly WordRun[],
): LaidRow[] {
  const assembly: Reading = { ...newAssembly(), fields: [] };
  const unseen = characters.filter(({ properties }) => isOn(properties.get(DELETED)) || isOn(properties.get(HIDDEN)));
  for (const piece of pieces) {
    for (let i = 0; i < piece.text.length; i += 1) {
      const place = piece.at + i * piece.width;
      const code = piece.text.charCodeAt(i);
      const isMark = code === MARKS.cellEnd || code === MARKS.paragraph;
      if (!isMark && unseen.length > 0 && findRun(unseen, place) !== null) continue;
      addCharacter(assembly, code, isMark ? (findRun(paragraphs, place)?.properties ?? NONE) : NONE);
    }
  }
  release(assembly);
  return assembly.rows;
}

const NONE: WordRun["properties"] = new Map();

function isOn(operand: DataView | undefined): boolean {
  return operand !== undefined && operand.byteLength > 0 && operand.getUint8(0) !== 0;
}

/** The run that holds a place of the file; runs are in order and do not overlap. */
function findRun(runs: readonly WordRun[], place: number): WordRun | null {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return null;
    if (place < run.from) high = middle - 1;
    else if (place >= run.to) low = middle + 1;
    else return run;
  }
  return null;
}

function addCharacter(assembly: Reading, code: number, properties: WordRun["properties"]): void {
  if (code === MARKS.fieldBegin) assembly.fields.push(true);
  else if (code === MARKS.fieldResult) assembly.fields[assembly.fields.length - 1] = false;
  else if (code === MARKS.fieldEnd) assembly.fields.pop();
  else if (assembly.fields.includes(true)) return;
  else if (code === MARKS.cellEnd || code === MARKS.paragraph) endMarked(assembly, code, properties);
  else if (code === MARKS.page) release(assembly);
  else if (code === MARKS.line) assembly.text += "\n";
  else if (REPLACED[code] !== undefined) assembly.text += REPLACED[code];
  else if (code >= 0x20) assembly.text += String.fromCharCode(code);
}

/** The outer table's cells and rows end with a mark of their own, those of inner tables with that of a paragraph. */
function endMarked(assembly: Reading, code: number, properties: WordRun["properties"]): void {
  const depth = properties.get(DEPTH)?.getInt32(0, true) ?? (isOn(properties.get(IN_TABLE)) ? 1 : 0);
  const continued = readMerges(properties.get(TABLE_DEFINITION));
  if (isOn(properties.get(INNER_ROW_END))) endInnerRow(assembly, continued);
  else if (isOn(properties.get(INNER_CELL_END))) endInnerCell(assembly);
  else if (code === MARKS.paragraph) endLine(assembly, depth);
  else if (isOn(properties.get(ROW_END))) endRow(assembly, continued);
  else endCell(assembly);
}

/** For each cell of a row whether it only continues the one above ([MS-DOC] TDefTableOperand, TCGRF.vertMerge = 1). */
function readMerges(definition: DataView | undefined): readonly boolean[] {
  if (definition === undefined) return [];
  const count = definition.byteLength > 2 ? definition.getUint8(2) : 0;
  return Array.from({ length: count }, (_, i) => {
    const at = 3 + 2 * (count + 1) + 20 * i;
    return at + 2 <= definition.byteLength && ((definition.getUint16(at, true) >>> 5) & 3) === 1;
  });
}
