import type { LayoutCode } from "./layouts/layouts";

export type SampleOptions = {
  /** The same seed gives the same bytes. */
  readonly seed: number;
  readonly townships: number;
  /** First and last year, both included; the form exists since 2019. */
  readonly years: readonly [number, number];
  /** Whether stories are planted; without them no check finds anything. */
  readonly stories: boolean;
  /** The layouts to draw from: by default all, in a corpus without stories those that lose nothing. */
  readonly layouts?: readonly LayoutCode[];
};
