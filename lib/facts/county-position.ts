/** Where a township's figure lies among the others of its county in one year; itself is never its own peer. */
export type CountyPosition =
  | {
      readonly known: true;
      readonly median: number;
      readonly below: number;
      readonly equal: number;
      readonly above: number;
      readonly peers: number;
      /** Share of peers below, ties counted half: 0 to 1. */
      readonly quantile: number;
    }
  | { readonly known: false; readonly reason: "too_few_peers"; readonly peers: number };

/** `peers`: the stated figures of the other townships. With fewer than five there is no position. */
export function findCountyPosition(own: number, peers: readonly number[]): CountyPosition {
  if (peers.length < FEWEST_PEERS) return { known: false, reason: "too_few_peers", peers: peers.length };
  const below = peers.filter((value) => value < own).length;
  const equal = peers.filter((value) => value === own).length;
  const above = peers.length - below - equal;
  const quantile = (below + equal / 2) / peers.length;
  return { known: true, median: medianOf(peers), below, equal, above, peers: peers.length, quantile };
}

const FEWEST_PEERS = 5;

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
