import type { Command } from "commander";
import { NoDataset } from "@/db/database";
import { CannotRun, WrongUsage } from "./wrong-usage";

/**
 * Runs a command's work and turns what it throws into an exit code and one line on standard error: 2 for wrong usage,
 * 1 for a run that cannot do its work. Anything else is a fault of the program and keeps its trace.
 */
export async function runCommand(command: Command, work: (args: readonly string[]) => Promise<void>): Promise<void> {
  command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2)).parse();
  try {
    await work(command.args);
  } catch (error) {
    exitWith(error);
  }
}

/** Ends the run with the exit code and the line that an error stands for; a fault of the program is thrown on. */
export function exitWith(error: unknown): void {
  const code = exitCodeOf(error);
  if (code === null || !(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = code;
}

/** Faults of the disk and of SQLite (not writable, full, locked) are none of the program. */
function exitCodeOf(error: unknown): number | null {
  if (error instanceof WrongUsage) return 2;
  if (error instanceof CannotRun || error instanceof NoDataset) return 1;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(?:E[A-Z]+$|SQLITE_)/.test(code) ? 1 : null;
}
