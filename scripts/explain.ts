import { existsSync, readFileSync, statSync } from "node:fs";
import { Command } from "commander";
import { archiveToFiles, isArchive } from "@/lib/document/archive-to-files";
import { explainFile } from "./explain-file";
import { findFileContext } from "./find-file-context";
import type { FileContext } from "./read-report";
import { runCommand } from "./run-command";
import { CannotRun, WrongUsage } from "./wrong-usage";

const command = new Command("explain")
  .description("tells what every stage makes of one file, and what was not read and why")
  .argument("<file>", "a report, or an archive of reports");

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

await runCommand(command, async ([file = ""]) => {
  if (!existsSync(file)) throw new WrongUsage(`no such file: ${file}`);
  if (!statSync(file).isFile()) throw new WrongUsage(`not a file: ${file}; explain reads one file, seed reads folders`);
  const bytes = readFileSync(file);
  const context = findFileContext(file, (line) => process.stderr.write(`${line}\n`));
  if (!isArchive(bytes)) {
    console.info((await explainFile(bytes, context)).join("\n"));
    return;
  }
  for (const lines of await explainArchive(bytes, context)) console.info(`${lines.join("\n")}\n`);
});

async function explainArchive(bytes: Uint8Array, context: FileContext): Promise<readonly string[][]> {
  const files = archiveToFiles(bytes, context.path);
  if (!files.ok) throw new CannotRun(`${context.path}: ${files.reason}: ${files.detail}`);
  const explained: string[][] = [];
  for (const { name, bytes } of files.value) {
    const lines = bytes.ok
      ? await explainFile(bytes.value, { ...context, path: name })
      : [`file       ${name}`, `set aside  ${bytes.reason}: ${bytes.detail}`];
    explained.push([...lines]);
  }
  return explained;
}
