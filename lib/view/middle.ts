/** The median: the middle value, halfway between two where they are even in number; null where there are none. */
export function middleOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((x, y) => x - y);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  return high === undefined || low === undefined ? null : (low + high) / 2;
}
