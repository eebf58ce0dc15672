import { readdirSync, readFileSync } from "node:fs";

/** `own`: without what is mapped from files, such as the database. `resident`: all of it, the program among it. */
export type MemoryKind = "own" | "resident";

/** Megabytes of memory of some processes together; null off Linux. */
export function megabytesOf(processes: readonly number[], kind: MemoryKind = "own"): number | null {
  const each = processes.map((process) => MEMORY_LINES[kind].exec(readStatus(process))?.[1]);
  const known = each.filter((kilobytes) => kilobytes !== undefined);
  return known.length === 0 ? null : known.reduce((sum, kilobytes) => sum + Number(kilobytes), 0) / 1024;
}

const MEMORY_LINES: Readonly<Record<MemoryKind, RegExp>> = {
  own: /RssAnon:\s+(\d+) kB/,
  resident: /VmRSS:\s+(\d+) kB/,
};

/** The processes that a process has started, and those that these have. */
export function listDescendants(process: number): readonly number[] {
  const own = listTasks(process).flatMap((task) => readWords(`/proc/${process}/task/${task}/children`).map(Number));
  return own.flatMap((child) => [child, ...listDescendants(child)]);
}

/** Watches the memory of processes while `work` runs, and gives the most that they had of it together. */
export async function watchMemory<Value>(
  listProcesses: () => readonly number[],
  work: () => Promise<Value>,
  kind: MemoryKind = "own",
): Promise<{ readonly value: Value; readonly peak: number | null }> {
  let peak: number | null = null;
  const look = () => {
    const now = megabytesOf(listProcesses(), kind);
    if (now !== null) peak = Math.max(peak ?? 0, now);
  };
  const watch = setInterval(look, LOOKS_EVERY_MS);
  try {
    return { value: await work(), peak };
  } finally {
    clearInterval(watch);
  }
}

const LOOKS_EVERY_MS = 25;

function listTasks(process: number): readonly string[] {
  try {
    return readdirSync(`/proc/${process}/task`);
  } catch {
    return [];
  }
}

function readStatus(process: number): string {
  return readWords(`/proc/${process}/status`, "\n").join("\n");
}

/** Empty where the process has ended, or where there is no /proc. */
function readWords(path: string, separator = " "): readonly string[] {
  try {
    return readFileSync(path, "utf8")
      .split(separator)
      .filter((word) => word.trim() !== "");
  } catch {
    return [];
  }
}
