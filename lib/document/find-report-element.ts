import type { OwnedRow } from "./markup-to-rows";
import { findText, isElement, listElements, type MarkupElement } from "./markup-tree";

/** The headings that the notices of 2019 and 2021 prescribe, with their usual short forms. */
const HEADINGS: readonly RegExp[] = [
  /总体情况/,
  /主动公开(?:政府)?信息(?:的)?情况/,
  /(?:收到和处理|依申请公开)(?:政府)?信息?(?:公开)?(?:申请)?(?:的)?情况/,
  /行政复议.{0,3}(?:提起)?行政诉讼(?:的)?情况/,
  /(?:主要)?问题(?:和|及|与).{0,2}改进/,
  /其他需要(?:报告|说明)的(?:事项|情况)/,
];
const TITLE = /(?:政府)?信息公开.{0,8}(?:年度报告|年报|年度工作报告)/;

/** Longer lines mention a heading, they are none. */
const HEADING_LENGTH = 40;
/** Headings that must be there before a part of the page is taken for the report. */
const ENOUGH_HEADINGS = 2;
/** A paragraph of more characters beside the report is no furniture of the page and stays. */
const PROSE_LENGTH = 30;

/**
 * The smallest element that holds every heading of the report, its title, and the paragraphs beside them. Where
 * fewer than two headings stand on the page nothing is sure and the whole page is kept.
 */
export function findReportElement(root: MarkupElement, rows: readonly OwnedRow[]): MarkupElement {
  const marks = rows.map((row) => findHeading(row));
  const first = marks.findIndex((mark) => mark !== null);
  if (new Set(marks.filter((mark) => mark !== null)).size < ENOUGH_HEADINGS) return root;
  const title = rows.slice(0, first + 1).findLast((row) => isTitle(row));
  const held = rows.filter((_, index) => marks[index] !== null).map((row) => row.owner);
  const ancestor = [...(title ? [title.owner] : []), ...held].reduce(findCommonAncestor);
  return climbToProse(ancestor, rows);
}

export function countHeadings(rows: readonly OwnedRow[]): number {
  return new Set(rows.map(findHeading).filter((mark) => mark !== null)).size;
}

function findHeading(row: OwnedRow): number | null {
  const text = row.table === null ? row.cells[0]?.text : undefined;
  if (text === undefined || text.length > HEADING_LENGTH || isLinked(row.owner)) return null;
  const index = HEADINGS.findIndex((heading) => heading.test(text));
  return index === -1 ? null : index;
}

function isTitle(row: OwnedRow): boolean {
  const text = row.table === null ? (row.cells[0]?.text ?? "") : "";
  return text.length <= 2 * HEADING_LENGTH && TITLE.test(text) && !isLinked(row.owner);
}

function isLinked(element: MarkupElement): boolean {
  return linkShare(element) > 0.5;
}

function findCommonAncestor(a: MarkupElement, b: MarkupElement): MarkupElement {
  const above = new Set<MarkupElement>();
  for (let at: MarkupElement | null = a; at !== null; at = at.parent) above.add(at);
  for (let at: MarkupElement | null = b; at !== null; at = at.parent) if (above.has(at)) return at;
  return a;
}

/** Goes up while the parent holds paragraphs of prose that the element does not: a report may be laid in pieces. */
function climbToProse(element: MarkupElement, rows: readonly OwnedRow[]): MarkupElement {
  const prose = new Map<MarkupElement, number>();
  for (const row of rows) {
    if (!row.cells.some((cell) => cell.text.length >= PROSE_LENGTH) || isLinked(row.owner)) continue;
    for (let at: MarkupElement | null = row.owner; at !== null; at = at.parent) prose.set(at, (prose.get(at) ?? 0) + 1);
  }
  let at = element;
  while (at.parent !== null && at.parent.name !== "body" && at.parent.name !== "root") {
    if (prose.get(at.parent) === prose.get(at) && !isParagraph(at)) break;
    at = at.parent;
  }
  return at;
}

function isParagraph(element: MarkupElement): boolean {
  return element.name === "p" || element.name === "span";
}

export function isWithin(element: MarkupElement, ancestor: MarkupElement): boolean {
  for (let at: MarkupElement | null = element; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}

const FURNITURE_NAMES = new Set(["nav", "footer", "aside"]);
const FURNITURE_WORDS =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|foot|footer|crumbs?|breadcrumbs?|share|bdsharebuttonbox|copyright|sidebar|pagination|related|prev|next|toolbar|qrcode|ewm|search|header|top|bottom|banner)(?:[-_ ]|$)/i;
const FURNITURE_LENGTH = 300;

/**
 * Whether an element is furniture of the page: called so by its name, class or id, short or made of links, and
 * without a heading or the title of the report. Judged by all of these, so that no prose is lost to a class name.
 */
export function isFurniture(element: MarkupElement): boolean {
  const named = `${element.attributes.class ?? ""} ${element.attributes.id ?? ""}`;
  if (!FURNITURE_NAMES.has(element.name) && (named === " " || !FURNITURE_WORDS.test(named))) return false;
  const text = findText(element);
  if (HEADINGS.some((heading) => heading.test(text))) return false;
  const linked = linkShare(element);
  return linked > 0.5 || (text.trim().length < FURNITURE_LENGTH && !TITLE.test(text));
}

/** 上一篇：…, 浏览次数：3, ...ICP备...: whole lines that only pages have. */
const FURNITURE_LINES: readonly RegExp[] = [
  /^(?:上|下)一[篇条页][:：]?/,
  /^(?:\[|【)?\s*(?:打印|关闭|返回顶部|分享到|字体|字号|收藏)/,
  /^(?:浏览|阅读|点击|访问)(?:次数|量|数)?[:：]/,
  /^扫一扫|^(?:您|你)?(?:现在)?的?(?:当前)?位置[:：]/,
  /ICP备|公网安备|网站标识码|版权所有|技术支持[:：]|copyright/i,
];

export function isFurnitureLine(row: OwnedRow): boolean {
  const text = row.table === null ? (row.cells[0]?.text ?? "") : "";
  return text.length <= 2 * HEADING_LENGTH && FURNITURE_LINES.some((pattern) => pattern.test(text));
}

function linkShare(element: MarkupElement): number {
  const known = LINK_SHARES.get(element);
  if (known !== undefined) return known;
  const all = findText(element).trim().length;
  const links = listElements(element).filter((candidate) => candidate.name === "a");
  const linked = links.reduce((sum, link) => sum + findText(link).trim().length, 0);
  const share = all === 0 ? 0 : linked / all;
  LINK_SHARES.set(element, share);
  return share;
}

/** Asked for every row of a block: reckoned once. */
const LINK_SHARES = new WeakMap<MarkupElement, number>();

/** Whether pictures stand where the text should be. */
export function holdsPicture(element: MarkupElement): boolean {
  return element.children.some((child) => isElement(child) && (child.name === "img" || holdsPicture(child)));
}
