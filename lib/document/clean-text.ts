type Pass = { readonly what: string; readonly pattern: RegExp; readonly by: string | ((found: string) => string) };

/** Printed alike, coded apart: radicals that PDF makers put for the characters they look like (⼀ ⺠ for 一 民). */
const RADICALS: Readonly<Record<string, string>> = {
  "⺁": "厂",
  "⺇": "几",
  "⺌": "小",
  "⺎": "兀",
  "⺏": "尣",
  "⺐": "尢",
  "⺗": "心",
  "⺟": "母",
  "⺠": "民",
  "⺡": "氵",
  "⺢": "水",
  "⺩": "王",
  "⺫": "罒",
  "⺬": "示",
  "⺮": "竹",
  "⺷": "羊",
  "⺸": "羊",
  "⺼": "月",
  "⻁": "虎",
  "⻃": "西",
  "⻄": "西",
  "⻅": "见",
  "⻆": "角",
  "⻉": "贝",
  "⻋": "车",
  "⻌": "辶",
  "⻍": "辶",
  "⻎": "辶",
  "⻑": "長",
  "⻓": "长",
  "⻔": "门",
  "⻘": "青",
  "⻙": "韦",
  "⻚": "页",
  "⻛": "风",
  "⻜": "飞",
  "⻝": "食",
  "⻟": "食",
  "⻢": "马",
  "⻣": "骨",
  "⻤": "鬼",
  "⻥": "鱼",
  "⻦": "鸟",
  "⻧": "卤",
  "⻨": "麦",
  "⻩": "黄",
  "⻪": "黾",
  "⻫": "斉",
  "⻬": "齐",
  "⻭": "歯",
  "⻮": "齿",
  "⻯": "竜",
  "⻰": "龙",
  "⻳": "龟",
};

/** Of markup, left in a text by those who took the rest of it out. */
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: "\u3000",
  thinsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  quot: '"',
  middot: "·",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  lt: "<",
  gt: ">",
  amp: "&",
};

/** Read top to bottom; white space and traditional characters stay as they are. */
const PASSES: readonly Pass[] = [
  { what: "named characters", pattern: /&([a-z]{2,8});/g, by: (found) => ENTITIES[found.slice(1, -1)] ?? found },
  { what: "numbered characters", pattern: /&#(\d{2,6}|x[0-9a-f]{2,5});/gi, by: numberedCharacter },
  { what: "radicals", pattern: /[\u2e80-\u2ef3]/g, by: (found) => RADICALS[found] ?? found },
  { what: "kangxi radicals", pattern: /[\u2f00-\u2fd5]/g, by: (found) => found.normalize("NFKC") },
  { what: "page and line breaks", pattern: /[\v\f\u0085\u2028\u2029]/g, by: "\n" },
  { what: "marks without width", pattern: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, by: "" },
  { what: "control characters", pattern: /(?![\t\n\r])\p{Cc}/gu, by: "" },
];

/** First and last of each stretch of characters that some pass is for; a look-up costs less than a pattern. */
const STRETCHES: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x26, 0x26],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2064],
  [0x2e80, 0x2ef3],
  [0x2f00, 0x2fd5],
  [0xfeff, 0xfeff],
];
const UNCLEAN = new Uint8Array(65_536);
for (const [first, last] of STRETCHES) UNCLEAN.fill(1, first, last + 1);

/** Takes out of a text what no reader sees and what hides a word from a search. Most texts come back as they are. */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  return PASSES.reduce(
    (cleaned, { pattern, by }) =>
      typeof by === "string" ? cleaned.replace(pattern, by) : cleaned.replace(pattern, by),
    text,
  );
}

/** &#12288; as the character it stands for; what stands for none stays. */
function numberedCharacter(found: string): string {
  const code = Number(found.slice(2, -1).replace(/^x/i, "0x"));
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10ffff && !isHalf ? String.fromCodePoint(code) : found;
}

function isClean(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (UNCLEAN[text.charCodeAt(i)] === 1) return false;
  return true;
}
