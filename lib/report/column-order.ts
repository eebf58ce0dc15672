import type { TableHead } from "./table-rows";

/** How the heads over the seven columns of section 3 are told, in the order of the form. */
const COLUMN_HEADS = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "other_misc", "outcome_total"];

/** Groups and columns of a table printed twice; more are no heads of one table. */
const MOST_HEADS = 40;

/**
 * Where each column of the form stands among the figures of a row, when the heads name all seven side by side in another
 * order (合计 first, say). Null where they stand as in the form, or do not tell.
 */
export function columnOrder(heads: readonly TableHead[]): readonly number[] | null {
  if (heads.length > MOST_HEADS) return null;
  const first = Math.min(...heads.map(({ head, index }) => (COLUMN_HEADS.includes(head) ? index : Infinity)));
  const places = COLUMN_HEADS.map((name) => {
    const named = heads.filter(({ head }) => head === name);
    return named.length === 1 ? (named[0]?.index ?? 0) - first : Number.NaN;
  });
  const isInForm = places.every((place, column) => place === column);
  const areSideBySide = [...places].sort((a, b) => a - b).every((place, column) => place === column);
  return isInForm || !areSideBySide ? null : places;
}
