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
  for (const character of raw) {
    const code = character.charCodeAt(0);
    if (code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200f) || code === 0xfeff)
      continue;
    if (code > 0xff00 && code < 0xff5f) folded += String.fromCharCode(code - 0xfee0);
    else if (code === 0x3014 || code === 0x3010) folded += "(";
    else if (code === 0x3015 || code === 0x3011) folded += ")";
    else folded += TRADITIONAL_TO_SIMPLIFIED.get(character) ?? character;
  }
  return folded.includes("(") ? folded.replace(PINYIN, "$1") : folded;
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
