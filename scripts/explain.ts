import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Command } from "commander";
import { archiveToFiles, isArchive } from "@/lib/document/archive-to-files";
import { explainFile } from "./explain-file";
import { readAliases, readManifests } from "./read-manifest";
import type { FileContext } from "./read-report";
import { runCommand } from "./run-command";
import { CannotRun, WrongUsage } from "./wrong-usage";

const command = new Command("explain")
  .description("one file through every stage: what was read where, and what was not and why")
  .argument("<file>", "a report, or an archive of reports");

await runCommand(command, async ([path = ""]) => {
  const file = resolve(path);
  if (!existsSync(file)) throw new WrongUsage(`no such file: ${path}`);
  const bytes = readFileSync(file);
  const context = findContext(file);
  if (!isArchive(bytes)) return console.info(await explainFile(bytes, context));
  const files = archiveToFiles(bytes, context.path);
  if (!files.ok) throw new CannotRun(`${files.reason}: ${files.detail}`);
  for (const { name, bytes: inner } of files.value) {
    const text = inner.ok
      ? await explainFile(inner.value, { ...context, path: name })
      : `set aside: ${inner.reason}: ${inner.detail}`;
    console.info(`== ${name}\n${text}\n`);
  }
});

/** The file as a seed of the folder with its manifest would meet it: the nearest folder above it that has one. */
function findContext(file: string): FileContext {
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (!existsSync(join(folder, "manifest.csv")) && !existsSync(join(folder, "aliases.csv"))) continue;
    const manifest = readManifests(null, [folder], say).get(file) ?? null;
    return { path: relative(folder, file), manifest, aliases: readAliases([folder], say) };
  }
  return { path: relative(dirname(file), file), manifest: null, aliases: [] };
}
