import { foldDigits } from "./prose-pieces";

/** Prose of one report, of which the wording is known to be that of another. */
export type CopiedProse = { readonly year: number; readonly text: string };

/**
 * How far two texts of one wording are one in their numbers and their length too, 0 to 1: the lesser of the shares that
 * either has of the other's. Years count by their distance from the report's own, so that last year's text with its
 * years moved on is still the same. Texts of one wording without numbers are alike.
 */
export function numberLikeness(a: CopiedProse, b: CopiedProse): number {
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  const shared = sharedCount(ours, theirs);
  const most = Math.max(ours.length, theirs.length);
  const longest = Math.max(a.text.length, b.text.length);
  const length = longest === 0 ? 1 : Math.min(a.text.length, b.text.length) / longest;
  return Math.min(most === 0 ? 1 : shared / most, length);
}

const NUMBER = /\d+(?:[.．]\d+)?/g;
const YEAR = /^20\d\d$/;

function numbersOf({ year, text }: CopiedProse): readonly string[] {
  return Array.from(foldDigits(text).matchAll(NUMBER), ([number]) =>
    YEAR.test(number) ? `year ${Number(number) - year}` : number,
  );
}

function sharedCount(ours: readonly string[], theirs: readonly string[]): number {
  const left = new Map<string, number>();
  for (const number of theirs) left.set(number, (left.get(number) ?? 0) + 1);
  let shared = 0;
  for (const number of ours) {
    const count = left.get(number);
    if (count === undefined || count === 0) continue;
    left.set(number, count - 1);
    shared += 1;
  }
  return shared;
}
