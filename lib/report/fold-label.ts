import { TRADITIONAL_TO_SIMPLIFIED } from "../vocabulary/traditional-characters";

const MEMO_SIZE = 8192;
const memo = new Map<string, string>();

/**
 * A label or heading as it is compared: without white space, numbering, punctuation, quotes, pinyin in brackets and
 * explanations in brackets; half-width, simplified. `(二) 部分公开 (区分处理的, 只计这一情形…)` is 部分公开.
 * Remembered by raw text, since a corpus repeats the same few hundred labels.
 */
export function foldLabel(raw: string): string {
  const known = memo.get(raw);
  if (known !== undefined) return known;
  const folded = foldHeading(raw);
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(raw, folded);
  return folded;
}

/** The same for headings, which are not remembered: hardly two reports share the clause behind a number. */
export function foldHeading(raw: string): string {
  return stripNumbering(foldCharacters(raw)).replace(EXPLANATION, "").replace(PUNCTUATION, "");
}

/** Characters only: white space and pinyin away, full width to half, traditional to simplified. */
export function foldCharacters(raw: string): string {
  let folded = "";
  let from = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    const plain = PLAIN[code];
    if (plain === code && code !== GONE) continue;
    folded += raw.slice(from, at);
    if (plain !== undefined && plain !== GONE) folded += String.fromCharCode(plain);
    from = at + 1;
  }
  folded = from === 0 ? raw : folded + raw.slice(from);
  return folded.includes("(") ? folded.replace(PINYIN, "$1") : folded;
}

/** Every UTF-16 unit as it is compared; GONE for one that is left out. A look-up costs less than a pattern. */
const PLAIN = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
const GONE = 0;
for (const [first, last] of [
  [0x00, 0x20],
  [0xa0, 0xa0],
  [0x2000, 0x200f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const)
  PLAIN.fill(GONE, first, last + 1);
for (let code = 0xff01; code < 0xff5f; code += 1) PLAIN[code] = code - 0xfee0;
for (const [bracket, plain] of [..."〔( 【( 〕) 】)".split(" "), ...TRADITIONAL_TO_SIMPLIFIED]) {
  if (bracket !== undefined && plain !== undefined) PLAIN[bracket.charCodeAt(0)] = plain.charCodeAt(0);
}

/** `三、(一)`, `1.`, `(7)`, `①`, `- 2、` in front of a folded label, taken away. */
export function stripNumbering(folded: string): string {
  const stripped = folded.replace(NUMBERING, "");
  return stripped === folded || stripped === "" ? folded : stripNumbering(stripped);
}

/** 公(gong)開(kai) */
const PINYIN = /([\u4e00-\u9fff])\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}\)/g;
const NUMBERING =
  /^(?:[-·•*#]|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|[一二三四五六七八九十]{1,3}[、.,:]|\d{1,2}(?:[、.,):]|(?=[\u4e00-\u9fff]))|[①-⑩])/;
const EXPLANATION = /\([^()]{7,300}(?:\)|$)/g;
const PUNCTUATION = /[、，,。.；;：:“”"'‘’《》()·…_\-—|]/g;
