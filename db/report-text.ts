import { deflateRawSync, inflateRawSync } from "node:zlib";
import { DISPUTE_CELLS } from "../lib/vocabulary/disputes-form";
import { BOTH, type Edition } from "../lib/vocabulary/editions";
import { TABLES } from "../lib/vocabulary/form";
import { PROACTIVE_BLOCKS, PROACTIVE_CELLS } from "../lib/vocabulary/proactive-form";
import { APPLICANTS, REQUEST_ROWS } from "../lib/vocabulary/requests-form";

/**
 * The words that most reports share: the clauses that are frequent in `samples`, the most frequent last, and the
 * statutory labels, laid out as tables of zeros are printed. Deflating against it stores a report in a fraction of its
 * size. It is kept in the dataset, so that its texts stay readable when the vocabulary changes.
 */
export function textDictionary(samples: readonly string[] = []): string {
  const frame = [
    ...BOTH.map(proactiveText),
    DISPUTE_CELLS.map((cell) => cell.zh).join("\t"),
    "\n",
    ...BOTH.map(requestsText),
    TABLES.map((table) => table.zh).join("\n"),
    FRAME,
  ].join("\n");
  return `${frequentClauses(samples, MOST_CHARACTERS - frame.length)}${frame}`;
}

/** Deflate looks back some 32,000 bytes. */
const MOST_CHARACTERS = 15_000;

/** Clauses that several samples have, by what knowing them saves. */
function frequentClauses(samples: readonly string[], characters: number): string {
  const counts = new Map<string, number>();
  for (const sample of samples) {
    for (const clause of new Set(sample.split(AFTER_CLAUSE))) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  }
  const shared = [...counts].filter(([clause, count]) => count > 1 && clause.length > 2 && clause.length < 200);
  const saving = ([clause, count]: readonly [string, number]) => count * (clause.length - 1);
  let left = characters;
  const chosen = shared
    .sort((a, b) => saving(b) - saving(a) || (a[0] < b[0] ? -1 : 1))
    .map(([clause]) => clause)
    .filter(({ length }) => {
      if (length > left) return false;
      left -= length;
      return true;
    });
  return chosen.reverse().join("");
}

const AFTER_CLAUSE = /(?<=[，。；：、\n])/;

/**
 * The text and its layout (packLayout), deflated with the dictionary; the length of the text in bytes comes first. In
 * UTF-16, of which Chinese takes two bytes a character and not three: smaller when deflated, and sooner packed and read.
 * Levels above 3 take up to a third longer and save a twentieth.
 */
export function packText(text: string, layout: Uint8Array, dictionary: Uint8Array): Uint8Array {
  const length = text.length * 2;
  const bytes = Buffer.allocUnsafe(TEXT_START + length + layout.length);
  bytes.writeUInt32LE(length, 0);
  bytes.write(text, TEXT_START, ENCODING);
  bytes.set(layout, TEXT_START + length);
  return new Uint8Array(deflateRawSync(bytes, { dictionary, level: 3 }));
}

/** The text and the layout that packText stored; the dictionary must be the one they were stored with. */
export function unpackBody(body: Uint8Array, dictionary: Buffer): { readonly text: string; readonly layout: Buffer } {
  const bytes = inflateRawSync(body, { dictionary });
  const end = textEnd(bytes);
  return { text: bytes.toString(ENCODING, TEXT_START, end), layout: bytes.subarray(end) };
}

/** The same text alone. */
export function unpackText(body: Uint8Array, dictionary: Buffer): string {
  return unpackBody(body, dictionary).text;
}

/** The same layout alone. */
export function unpackLayoutBytes(body: Uint8Array, dictionary: Buffer): Buffer {
  const bytes = inflateRawSync(body, { dictionary });
  return bytes.subarray(textEnd(bytes));
}

/** The bytes that texts are deflated with. */
export function dictionaryBytes(dictionary: string): Buffer {
  return Buffer.from(dictionary, ENCODING);
}

const TEXT_START = 4;
const ENCODING = "utf16le";

function textEnd(bytes: Buffer): number {
  return TEXT_START + bytes.readUInt32LE(0);
}

/** What stands around the tables in every report. */
const FRAME = [
  "乡人民政府镇人民政府街道办事处政府信息公开工作年度报告",
  "根据《中华人民共和国政府信息公开条例》第五十条的规定，本报告所列数据的统计期限自1月1日起至12月31日止",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
  "《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》，本年度收取信息处理费0元",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况\t\t\t\t\t\t总计",
  "四、政府信息公开行政复议、行政诉讼情况",
  "一、总体情况（一）主动公开（二）依申请公开（三）政府信息管理（四）政府信息公开平台建设（五）监督保障",
].join("\n");

const ZEROS = "\t0\t0\t0\t0\t0\t0\t0\n";

function proactiveText(edition: Edition): string {
  const blocks = Object.entries(PROACTIVE_BLOCKS).map(([code, block]) => {
    const cells = PROACTIVE_CELLS.filter((cell) => cell.block === code && hasEdition(cell.editions, edition));
    const columns = [...new Set(cells.map((cell) => cell.column))];
    const rows = [...new Set(cells.map((cell) => cell.row))];
    return `${block.zh}\n信息内容\t${columns.join("\t")}\n${rows.map((row) => row + columns.map(() => "\t0").join("")).join("\n")}`;
  });
  return blocks.join("\n");
}

function requestsText(edition: Edition): string {
  const head = APPLICANTS.map((applicant) => applicant.zh).join("\t");
  const rows = REQUEST_ROWS.filter((row) => hasEdition(row.editions, edition)).map((row) => `\t${row.zh}${ZEROS}`);
  return `法人或其他组织\t${head}\n${rows.join("")}`;
}

function hasEdition(editions: readonly Edition[], edition: Edition): boolean {
  return editions.includes(edition);
}
