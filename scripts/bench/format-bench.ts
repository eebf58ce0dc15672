import type { BenchResult, BenchTable } from "./bench-part";

/** A result as tables for eyes: words to the left, numbers to the right. */
export function formatBench({ tables, notes }: BenchResult): string {
  return [...tables.map(formatTable), ...notes.map((note) => `note: ${note}`)].join("\n\n");
}

function formatTable({ title, rows }: BenchTable): string {
  const heads = Object.keys(rows[0] ?? {});
  const lines = [heads, ...rows.map((row) => heads.map((head) => String(row[head] ?? "")))];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const isWords = heads.map((head) => typeof rows[0]?.[head] === "string");
  const drawn = lines.map((line) =>
    line
      .map((cell, column) => (isWords[column] ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
  return [title, ...drawn].join("\n");
}
