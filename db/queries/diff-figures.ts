import { type Dataset, prepared } from "../database";

/** A figure that two datasets tell differently. `status`: neither side, or both with the same number, for another reason. */
export type DiffRow = {
  readonly kind: "gained" | "lost" | "changed" | "status";
  /** The source file, by which reports of the two datasets are matched. */
  readonly file: string;
  readonly figure: string;
  readonly before: string;
  readonly after: string;
};

/** Every figure that differs, report by report in order of file; a report that only one dataset has counts in full. */
export function* diffFigures(before: Dataset, after: Dataset): Generator<DiffRow> {
  const files = new Set([...listFiles(before), ...listFiles(after)]);
  for (const file of [...files].sort()) {
    const old = figuresOf(before, file);
    const now = figuresOf(after, file);
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      const row = diffFigure(file, key, old.get(key) ?? NOTHING, now.get(key) ?? NOTHING);
      if (row !== null) yield row;
    }
  }
}

type Figure = { readonly value: number | null; readonly status: string };

const NOTHING: Figure = { value: null, status: "nothing" };

const FIGURES_SQL = `SELECT "table" || '.' || indicator || CASE applicant WHEN '' THEN '' ELSE '.' || applicant END AS key,
  value, status FROM figure WHERE report = :report
UNION ALL
SELECT 'narrative.' || indicator || '.' || row_number() OVER (PARTITION BY indicator ORDER BY ordinal), value,
  status || coalesce(' ' || qualifier, '') FROM narrative WHERE report = :report`;

function listFiles(dataset: Dataset): readonly string[] {
  const sql = "SELECT path FROM source WHERE state = 'stored'";
  return prepared(dataset, sql).pluck().all().map(String);
}

function figuresOf(dataset: Dataset, file: string): ReadonlyMap<string, Figure> {
  const find = "SELECT report.id FROM report JOIN source ON source.id = report.source WHERE source.path = ? ORDER BY 1";
  const report = prepared(dataset, find).pluck().get(file);
  const rows = report === undefined ? [] : prepared(dataset, FIGURES_SQL).raw().all({ report });
  return new Map(
    rows.flatMap((row) => (Array.isArray(row) ? [[row[0], { value: row[1], status: row[2] }] as const] : [])),
  );
}

function diffFigure(file: string, figure: string, old: Figure, now: Figure): DiffRow | null {
  if (old.value === now.value && old.status === now.status) return null;
  return { kind: kindOf(old, now), file, figure, before: formatFigure(old), after: formatFigure(now) };
}

function kindOf(old: Figure, now: Figure): DiffRow["kind"] {
  if (old.value === now.value) return "status";
  if (old.value === null) return "gained";
  return now.value === null ? "lost" : "changed";
}

function formatFigure({ value, status }: Figure): string {
  return value === null ? status : `${value} (${status})`;
}
