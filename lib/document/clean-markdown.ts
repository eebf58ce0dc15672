import { openHtmlTables } from "./open-html-tables";
import { isMarkdownRule } from "./text-to-lines";

/** Whether a text is marked up as Markdown: a heading of hashes, a table ruled or of HTML, or paired stars. */
export function isMarkdown(text: string): boolean {
  return (
    (text.includes("#") && HEADING.test(text)) ||
    (text.includes("|") && TABLE_RULE.test(text)) ||
    (text.includes("**") && EMPHASIS.test(text)) ||
    (text.includes("<") && HTML_ROW.test(text))
  );
}

const HTML_ROW = /<tr[\s>]/i;
const HEADING = /^ {0,3}#{1,6}[ \t]{0,9}[^\s#]/m;
const TABLE_RULE = /^[ \t]{0,9}\|?[ \t]{0,9}:?-{3,99}:?[ \t]{0,99}\|/m;
const EMPHASIS = /\*\*[^*\n]{1,200}\*\*/;

/**
 * Takes the marks out of Markdown that are no part of what the author wrote: hashes, bullets, quotes, stars,
 * escapes, links; the rows of its tables come out parted by tabs, without the rule under the head. Line by line.
 */
export function cleanMarkdown(text: string): string {
  const lines: string[] = [];
  let inTable = false;
  for (const line of openHtmlTables(text).split("\n")) {
    const isRow: boolean = line.includes("|") && (inTable || line.indexOf("|") !== line.lastIndexOf("|"));
    if (isRow && isMarkdownRule(line)) continue;
    inTable = isRow;
    lines.push(isRow ? rowToTabs(line) : cleanProse(line));
  }
  return lines.join("\n");
}

function rowToTabs(line: string): string {
  const content = line.trim();
  const from = content.startsWith("|") ? 1 : 0;
  const to = content.endsWith("|") && content.length > 1 ? content.length - 1 : content.length;
  const cells = content.slice(from, to).replaceAll("\\|", "｜").split("|");
  return cells.map((cell) => INLINE.reduce(applyPass, cell.replaceAll("\t", " ")).trim()).join("\t");
}

function cleanProse(line: string): string {
  return [...BLOCK, ...INLINE].reduce(applyPass, line);
}

type Pass = { readonly mark: string; readonly pattern: RegExp; readonly by: string };

const BLOCK: readonly Pass[] = [
  { mark: "# 一、", pattern: /^ {0,3}#{1,6}[ \t]*/, by: "" },
  { mark: "一、 ##", pattern: /[ \t]#{1,6}[ \t]*$/, by: "" },
  { mark: "> quote", pattern: /^ {0,3}(?:>[ \t]?){1,9}/, by: "" },
  { mark: "- bullet", pattern: /^[ \t]{0,20}[*+-][ \t]{1,9}(?=\S)/, by: "" },
  { mark: "---", pattern: /^ {0,3}(?:[-*_][ \t]?){3,200}$/, by: "" },
  { mark: "```", pattern: /^ {0,3}(?:```|~~~).{0,40}$/, by: "" },
];

/** Bold before italic: `**` holds two of the other's marks. */
const INLINE: readonly Pass[] = [
  { mark: "![image](file)", pattern: /!\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)/g, by: "$1" },
  { mark: "[words](address)", pattern: /\[([^\]\n]{1,200})\]\([^)\n]{1,500}\)/g, by: "$1" },
  { mark: "**bold**", pattern: /(\*\*|__)(?=\S)([^*_\n]{1,2000})\1/g, by: "$2" },
  { mark: "*italic*", pattern: /(?<![*\w])\*(?=\S)([^*\n]{1,2000})\*(?!\*)/g, by: "$1" },
  { mark: "<br>", pattern: /<br ?\/?>/gi, by: " " },
  {
    mark: "<div align=center>",
    pattern: /<\/?(?:div|p|center|span|b|strong|u|font|h[1-6])(?: [^<>\n]{0,300})?>/gi,
    by: "",
  },
  { mark: "\\.", pattern: /\\([\\`*_{}[\]()#+\-.!|>~])/g, by: "$1" },
];

function applyPass(text: string, pass: Pass): string {
  return text.replace(pass.pattern, pass.by);
}
