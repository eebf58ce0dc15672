import { Command } from "commander";
import { openDatasetForReading } from "@/db/database";
import { type DiffRow, diffFigures } from "@/db/queries/diff-figures";
import { runCommand } from "./run-command";

const command = new Command("diff-facts")
  .description("compares the figures of two databases: what a change of the parser gains, loses and changes")
  .argument("<old>", "the database before")
  .argument("<new>", "the database after")
  .option("--rows <n>", "how many rows to show", Number, 200);

const SIGNS = { gained: "+", lost: "-", changed: "~", status: "?" } as const;

await runCommand(command, async ([before = "", after = ""]) => {
  const { rows } = command.opts<{ rows: number }>();
  const tally = { gained: 0, lost: 0, changed: 0, status: 0 };
  const reports = new Set<string>();
  let shown = 0;
  for (const row of diffFigures(openDatasetForReading(before), openDatasetForReading(after))) {
    tally[row.kind] += 1;
    reports.add(row.file);
    shown += 1;
    if (shown <= rows) console.info(formatRow(row));
  }
  if (shown > rows) console.info(`... ${shown - rows} more rows`);
  const { gained, lost, changed, status } = tally;
  console.info(`+${gained} -${lost} figures, ${changed} changed, ${status} other statuses, in ${reports.size} reports`);
});

function formatRow({ kind, file, figure, before, after }: DiffRow): string {
  return `${SIGNS[kind]} ${file} ${figure}: ${before} -> ${after}`;
}
