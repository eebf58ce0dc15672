/** What one part of the bench is asked for. */
export type BenchOptions = {
  /** How many reports to measure with; null leaves the part its own sizes. */
  readonly reports: number | null;
  /** Whether all sizes are asked for, up to that of the whole country. */
  readonly full: boolean;
  /** Databases to measure with instead of some that are made for it, the smallest first. Not all parts take them. */
  readonly databases: readonly string[];
  /** One line about what is going on. */
  readonly say: (line: string) => void;
};

/** What a part found: tables of numbers, and what could not be measured here. */
export type BenchResult = { readonly tables: readonly BenchTable[]; readonly notes: readonly string[] };

export type BenchTable = {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  /** Whether `--readme` writes it into the README. */
  readonly inReadme?: boolean;
};

/** A part of the bench measures and tells; it asserts nothing. */
export type BenchPart = (options: BenchOptions) => Promise<BenchResult>;
