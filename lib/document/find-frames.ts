import type { PdfRule } from "./read-pdf-page";

/** Lines that frame one table: its level and upright lines, and the places of its columns and rows between them. */
export type Frame = {
  readonly level: readonly PdfRule[];
  readonly upright: readonly PdfRule[];
  readonly xs: readonly number[];
  readonly ys: readonly number[];
};

/** Lines nearer than this are one: borders are drawn in pieces and, between cells, twice. */
export const SAME_LINE = 3.5;
/** More straight lines than this on a page are a drawing. */
const MOST_RULES = 1500;

/** Lines that touch one another, directly or by others, frame one table. */
export function findFrames(rules: readonly PdfRule[]): readonly Frame[] {
  const level = mergeRules(rules.filter((rule) => rule.level));
  const upright = mergeRules(rules.filter((rule) => !rule.level));
  if (level.length + upright.length > MOST_RULES) return [];
  const open = new Set([...level, ...upright]);
  const frames: Frame[] = [];
  for (const seed of [...level, ...upright]) {
    if (!open.delete(seed)) continue;
    const group = [seed];
    for (const rule of group) {
      for (const other of open) {
        if (!touch(rule, other)) continue;
        open.delete(other);
        group.push(other);
      }
    }
    const frame = toFrame(group);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

/** Pieces of one line joined, nearly equal places made equal. */
function mergeRules(rules: readonly PdfRule[]): PdfRule[] {
  const merged: PdfRule[] = [];
  let bundle: PdfRule[] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const last = bundle.at(-1);
    if (last !== undefined && rule.at - last.at > SAME_LINE) {
      merged.push(...joinPieces(bundle));
      bundle = [];
    }
    bundle.push(rule);
  }
  return [...merged, ...joinPieces(bundle)];
}

function joinPieces(bundle: readonly PdfRule[]): PdfRule[] {
  const joined: { level: boolean; at: number; from: number; to: number }[] = [];
  const at = bundle.reduce((sum, rule) => sum + rule.at, 0) / Math.max(1, bundle.length);
  for (const rule of bundle.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && rule.from - last.to <= SAME_LINE) last.to = Math.max(last.to, rule.to);
    else joined.push({ ...rule, at });
  }
  return joined;
}

function touch(a: PdfRule, b: PdfRule): boolean {
  return (
    a.level !== b.level &&
    a.at >= b.from - SAME_LINE &&
    a.at <= b.to + SAME_LINE &&
    b.at >= a.from - SAME_LINE &&
    b.at <= a.to + SAME_LINE
  );
}

/** The ends of lines that reach beyond the outermost crossing lines are edges too: sides are often left open. */
function toFrame(group: readonly PdfRule[]): Frame | null {
  const level = group.filter((rule) => rule.level);
  const upright = group.filter((rule) => !rule.level);
  if (level.length < 2 || upright.length < 1) return null;
  const xs = distinct([...upright.map((rule) => rule.at), ...extremes(level)]);
  const ys = distinct([...level.map((rule) => rule.at), ...extremes(upright)]);
  return { level, upright, xs, ys };
}

function extremes(rules: readonly PdfRule[]): readonly number[] {
  return [Math.min(...rules.map((rule) => rule.from)), Math.max(...rules.map((rule) => rule.to))];
}

function distinct(places: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    if (place - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_LINE) found.push(place);
  }
  return found;
}
