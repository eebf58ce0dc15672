import { middleOf } from "./middle";

/** What is usual among peers: the median of `n` figures and their spread, the median absolute deviation from it. */
export type TypicalFigure = { readonly middle: number; readonly spread: number; readonly n: number };

/** Fewer peers than this say nothing of what is usual. */
export const FEWEST_PEERS = 5;

/** What is usual for each figure, by its key; nothing for one that fewer than five peers state. */
export function typicalFigures(
  figures: readonly { readonly key: string; readonly value: number }[],
): ReadonlyMap<string, TypicalFigure> {
  const byKey = new Map<string, number[]>();
  for (const { key, value } of figures) {
    const values = byKey.get(key);
    if (values === undefined) byKey.set(key, [value]);
    else values.push(value);
  }
  return new Map(
    [...byKey].flatMap(([key, values]) => {
      const typical = typicalOf(values);
      return typical === null ? [] : [[key, typical] as const];
    }),
  );
}

function typicalOf(values: readonly number[]): TypicalFigure | null {
  const middle = middleOf(values);
  if (middle === null || values.length < FEWEST_PEERS) return null;
  const spread = middleOf(values.map((value) => Math.abs(value - middle)));
  return spread === null ? null : { middle, spread, n: values.length };
}
