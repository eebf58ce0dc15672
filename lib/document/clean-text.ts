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

/** Read top to bottom; white space and traditional characters stay as they are. */
const PASSES: readonly Pass[] = [
  { what: "radicals", pattern: /[\u2e80-\u2ef3]/g, by: (found) => RADICALS[found] ?? found },
  { what: "kangxi radicals", pattern: /[\u2f00-\u2fd5]/g, by: (found) => found.normalize("NFKC") },
  { what: "page and line breaks", pattern: /[\v\f\u0085\u2028\u2029]/g, by: "\n" },
  { what: "marks without width", pattern: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, by: "" },
  { what: "control characters", pattern: /(?![\t\n\r])\p{Cc}/gu, by: "" },
];

const UNCLEAN = /(?![\t\n])\p{Cc}|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2e80-\u2ef3\u2f00-\u2fd5\ufeff]/u;

/** Takes out of a text what no reader sees and what hides a word from a search. Most texts come back as they are. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return PASSES.reduce(
    (cleaned, { pattern, by }) =>
      typeof by === "string" ? cleaned.replace(pattern, by) : cleaned.replace(pattern, by),
    text,
  );
}
