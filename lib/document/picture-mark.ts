import type { MarkupElement } from "./markup-tree";
import type { LaidRow } from "./rows-to-document";

const PICTURE = "[图片";
const FILE_NAME = /([^/\\?#=&]{1,100}\.(?:jpe?g|png|bmp|webp|tiff?))(?:[?#].{0,100})?$/i;
/** Pixels; smaller pictures adorn. */
const ADORNMENT = 80;

/**
 * [图片：table.jpg] for a picture, which may stand for a table (field guide B13), so that its place and file are known;
 * null for one that adorns. Without a name where the document has none.
 */
export function formatPicture(picture: MarkupElement): string | null {
  const { src = "", width = "", height = "" } = picture.attributes;
  const sides = [width, height].map((side) => Number.parseInt(side, 10));
  if (sides.some((side) => side < ADORNMENT)) return null;
  if (src === "") return `${PICTURE}]`;
  const name = FILE_NAME.exec(src.slice(-200))?.[1];
  return name === undefined ? null : `${PICTURE}：${name}]`;
}

/** How many characters rows hold, marks of pictures not counted. */
export function countCharacters(rows: readonly LaidRow[]): number {
  const words = rows.flatMap((row) => row.cells).filter(({ text }) => !text.startsWith(PICTURE));
  return words.reduce((sum, { text }) => sum + text.length, 0);
}
