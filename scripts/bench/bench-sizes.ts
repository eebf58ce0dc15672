import type { BenchOptions } from "./bench-part";

/** So many reports: a county's townships for some years, a prefecture, provinces, the whole country for seven years. */
const FULL_SIZES = [1_000, 10_000, 100_000, 280_000] as const;

/** The sizes to measure: the one that is asked for, all of them with `--full`, else those that a minute or two allows. */
export function benchSizes(
  { reports, full }: Pick<BenchOptions, "reports" | "full">,
  few: readonly number[],
): readonly number[] {
  if (reports !== null) return [reports];
  return full ? FULL_SIZES : few;
}
