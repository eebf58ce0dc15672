import { spawn } from "node:child_process";
import { once } from "node:events";

/** Runs a program that says its port, gives `work` its address, and ends it. */
export async function withBareServer<Value>(file: string, work: (origin: string) => Promise<Value>): Promise<Value> {
  const program = new URL("./bare-server.ts", import.meta.url).pathname;
  const server = spawn(process.execPath, ["--import", "tsx", program, file], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [said] = await once(server.stdout, "data");
    const [, port] = /port (\d+)/.exec(String(said)) ?? [];
    if (port === undefined) throw new Error(`the bare server said: ${said}`);
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.kill();
  }
}
