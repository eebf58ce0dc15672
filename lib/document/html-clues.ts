import type { OwnedRow } from "./markup-to-rows";
import { findText, listElements, type MarkupElement } from "./markup-tree";
import type { DocumentClues } from "./source-document";

/** Names of meta elements, trusted in this order; the first four are those of the standard for government sites. */
const META: Readonly<Record<keyof DocumentClues, readonly string[]>> = {
  title: ["articletitle", "og:title", "title"],
  url: ["url", "og:url"],
  publishedOn: ["pubdate", "publishdate", "article:published_time", "createdate", "date"],
  publisher: ["contentsource", "source", "author", "sitename"],
  breadcrumb: ["columnpath"],
};

/** Labels of index tables and lines under the title. 发布日期：2024-01-12 | 来源：柳溪镇人民政府 */
const PUBLISHER_LABEL =
  /^\s*[【[]?\s*(?:发布机构|发布机关|公开机构|公开主体|发文机关|发文单位|制发机关|信息来源|来\s*源|发布单位)\s*[】\]]?\s*[:：]?/;
const DATE_LABEL = /(?:发布|发文|公开|公布|生成|发表|更新|成文)\s*(?:日期|时间)/;
const DATE = /(20\d{2})\s?[-年/.]\s?(\d{1,2})\s?[-月/.]\s?(\d{1,2})/;

const BREADCRUMB_NAMES = /crumb|curpos|dqwz|position|location|weizhi/i;
const BREADCRUMB_WORDS = /^\s*(?:您|你)?(?:现在)?(?:的|所在)?(?:当前)?(?:的)?位置\s*[:：]?\s*/;

/** Rows in front of the report in which publisher and date are looked for. */
const ROWS_BEFORE = 60;
const VALUE_LENGTH = 40;

/** What a page says beside its report. `html` is the source: the address of a saved page stands in a comment. */
export function findClues(html: string, root: MarkupElement, rows: readonly OwnedRow[]): DocumentClues {
  const elements = listElements(root);
  const meta = readMeta(elements);
  const cells = rows.slice(0, ROWS_BEFORE).map((row) => row.cells.map((cell) => cell.text.replace(/\s+/g, " ").trim()));
  return {
    title: meta.title ?? findElementText(elements, "title"),
    url: findCanonical(elements) ?? meta.url ?? SAVED_FROM.exec(html.slice(0, 4096))?.[1] ?? null,
    publishedOn: findDate(cells) ?? readDate(meta.publishedOn ?? ""),
    publisher: findPublisher(cells) ?? meta.publisher,
    breadcrumb: findBreadcrumb(elements) ?? meta.breadcrumb,
  };
}

const SAVED_FROM = /<!-- saved from url=\(\d{1,6}\)(\S{1,500}) -->/;

function readMeta(elements: readonly MarkupElement[]): DocumentClues {
  const contents = new Map<string, string>();
  for (const { name, attributes } of elements) {
    const key = (attributes.name ?? attributes.property ?? "").toLowerCase();
    const content = attributes.content?.trim() ?? "";
    if (name === "meta" && content !== "" && !contents.has(key)) contents.set(key, content);
  }
  const first = (clue: keyof DocumentClues) =>
    META[clue].map((key) => contents.get(key)).find((value) => value) ?? null;
  return {
    title: first("title"),
    url: first("url"),
    publishedOn: first("publishedOn"),
    publisher: first("publisher"),
    breadcrumb: first("breadcrumb"),
  };
}

function findElementText(elements: readonly MarkupElement[], name: string): string | null {
  const element = elements.find((candidate) => candidate.name === name);
  return element === undefined ? null : cleanValue(findText(element));
}

function findCanonical(elements: readonly MarkupElement[]): string | null {
  const link = elements.find(
    ({ name, attributes }) => name === "link" && attributes.rel?.toLowerCase() === "canonical",
  );
  return cleanValue(link?.attributes.href ?? "");
}

function findPublisher(rows: readonly (readonly string[])[]): string | null {
  for (const cells of rows) {
    for (const [index, cell] of cells.entries()) {
      const label = PUBLISHER_LABEL.exec(cell)?.[0];
      if (label === undefined) continue;
      const own =
        cell
          .slice(label.length)
          .trim()
          .split(/\s|[|｜]/)[0] ?? "";
      const value = own === "" ? (cells.slice(index + 1).find((next) => next !== "") ?? "") : own;
      if (value !== "" && value.length <= VALUE_LENGTH) return value;
    }
    const inline = INLINE_SOURCE.exec(cells.length === 1 ? (cells[0] ?? "").slice(0, 200) : "")?.[1];
    if (inline !== undefined) return inline;
  }
  return null;
}

/** 发布时间：2024-01-12 来源：柳溪镇人民政府 浏览次数：3 */
const INLINE_SOURCE = /(?:来源|发布机构|发布单位)\s?[:：]\s?([\u4e00-\u9fff]{2,30})/;

function findDate(rows: readonly (readonly string[])[]): string | null {
  for (const cells of rows) {
    for (const [index, cell] of cells.entries()) {
      const label = DATE_LABEL.exec(cell.slice(0, 200));
      if (label === null) continue;
      const own = cell.slice(label.index, label.index + VALUE_LENGTH);
      const date = readDate(own) ?? readDate(cells.slice(index + 1).find((next) => next !== "") ?? "");
      if (date !== null) return date;
    }
  }
  return null;
}

/** 2024年1月5日, 2024-01-05 08:30 → 2024-01-05; null for a day that no calendar has. */
function readDate(text: string): string | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const iso = `${match[1]}-${match[2]?.padStart(2, "0")}-${match[3]?.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

function findBreadcrumb(elements: readonly MarkupElement[]): string | null {
  for (const element of elements) {
    const named = `${element.attributes.class ?? ""} ${element.attributes.id ?? ""}`;
    if (!BREADCRUMB_NAMES.test(named) && !(element.name === "div" || element.name === "p" || element.name === "td"))
      continue;
    const text = element.children.length > 60 ? "" : findText(element).replace(/\s+/g, " ").trim();
    if (text.length > 200 || text === "") continue;
    if (BREADCRUMB_NAMES.test(named) || BREADCRUMB_WORDS.test(text))
      return cleanValue(text.replace(BREADCRUMB_WORDS, ""));
  }
  return null;
}

function cleanValue(text: string): string | null {
  const value = text.replace(/\s+/g, " ").trim();
  return value === "" ? null : value;
}
