export type LabelScore = {
  readonly truePositives: number;
  readonly found: number;
  readonly expected: number;
  readonly f1: number;
};

/** Micro-averaged F1 over sets of labels. */
export function scoreLabels(rows: readonly { found: readonly string[]; expected: readonly string[] }[]): LabelScore {
  const truePositives = rows.reduce(
    (sum, row) => sum + row.found.filter((label) => row.expected.includes(label)).length,
    0,
  );
  const found = rows.reduce((sum, row) => sum + row.found.length, 0);
  const expected = rows.reduce((sum, row) => sum + row.expected.length, 0);
  return { truePositives, found, expected, f1: (2 * truePositives) / (found + expected) };
}
