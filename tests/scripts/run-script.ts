import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** Starts a command of the project in a process of its own. */
export function startScript(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const env = { ...process.env, ...environment };
  return spawn(process.execPath, ["--import", "tsx", `scripts/${name}.ts`, ...args], { cwd: ROOT, env });
}

/** Runs a command to its end. */
export async function runScript(name: string, args: readonly string[]) {
  const child = startScript(name, args);
  const [out, err] = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    return chunks;
  });
  const [code] = await once(child, "close");
  return { code, stdout: Buffer.concat(out ?? []).toString(), stderr: Buffer.concat(err ?? []).toString() };
}

/** Kills a command at once, as a power cut would, when it says these words. */
export async function killScriptAt(words: string, name: string, args: readonly string[]): Promise<void> {
  const child = startScript(name, args);
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes(words)) child.kill("SIGKILL");
  });
  await once(child, "close");
  if (!said.includes(words)) throw new Error(`never said ${words}: ${said}`);
}
