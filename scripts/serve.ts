import cluster from "node:cluster";
import { Command, InvalidArgumentError } from "commander";
import { runCommand } from "./run-command";
import { serveHere } from "./serve/serve-here";
import { serveInProcesses } from "./serve/serve-in-processes";

const command = new Command("serve")
  .description("serves the built site: what npm start does after building and seeding")
  .option("--port <n>", "the port", readCount, readCount(process.env.PORT || "3000"))
  .option(
    "--processes <n>",
    "how many processes share the port",
    readCount,
    readCount(process.env.GONGKAI_PROCESSES || "1"),
  )
  .option(
    "--cache <mb>",
    "how much each keeps of its answers",
    readCount,
    readCount(process.env.GONGKAI_CACHE_MB || "64"),
  );

await runCommand(command, async () => {
  const { port, processes, cache } = command.opts<{ port: number; processes: number; cache: number }>();
  if (cluster.isPrimary && processes > 1) await serveInProcesses(processes, port);
  else await serveHere(port, cache * 2 ** 20);
});

function readCount(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError("give a whole number from 1");
  return Number(text);
}
