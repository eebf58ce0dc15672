import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { CannotRun } from "../wrong-usage";
import type { BenchResult, BenchTable } from "./bench-part";

/**
 * Replaces what stands in the README between `<!-- bench PART -->` and `<!-- end of bench PART -->` by the tables of a
 * result that are meant for it. Throws where the README has no such place.
 */
export function writeReadme(readme: string, part: string, result: BenchResult): void {
  writeFileSync(readme, replaceBench(readFileSync(readme, "utf8"), part, result));
}

/** The text of the README with the tables in their place. */
export function replaceBench(text: string, part: string, { tables, notes }: BenchResult): string {
  const [from, to] = [`<!-- bench ${part} -->`, `<!-- end of bench ${part} -->`];
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new CannotRun(`the README has no lines between "${from}" and "${to}"`);
  const written = [
    describeMachine(),
    ...tables.filter(({ inReadme }) => inReadme === true).map(tableToMarkdown),
    ...notes.map((note) => `Note: ${note}.`),
  ];
  return `${text.slice(0, start + from.length)}\n\n${written.join("\n\n")}\n\n${text.slice(end)}`;
}

function describeMachine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() ?? "";
  const kind = model === "" || model === "unknown" ? "" : ` (${model})`;
  return `Measured on ${availableParallelism()} cores${kind} with ${gigabytes} GB, Node ${process.versions.node}:`;
}

function tableToMarkdown({ title, rows }: BenchTable): string {
  const heads = Object.keys(rows[0] ?? {});
  const isNumber = heads.map((head) => rows.every((row) => typeof row[head] === "number"));
  const lines = [
    heads,
    heads.map((_, column) => (isNumber[column] ? "---:" : "---")),
    ...rows.map((row) => heads.map((head) => formatCell(row[head]))),
  ];
  return [`**${title}**`, lines.map((line) => `| ${line.join(" | ")} |`).join("\n")].join("\n\n");
}

function formatCell(cell: string | number | undefined): string {
  if (cell === undefined) return "";
  return typeof cell === "number" ? cell.toLocaleString("en", { maximumFractionDigits: 3 }) : cell;
}
