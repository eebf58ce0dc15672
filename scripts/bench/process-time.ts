import { readFileSync } from "node:fs";

/** Milliseconds that processes have computed so far, with all their threads; null off Linux. */
export function computedMs(processes: readonly number[]): number | null {
  const each = processes.map((process) => /\) \S(?: -?\d+){10} (\d+) (\d+) /.exec(readStat(process)));
  const known = each.filter((times) => times !== null);
  if (known.length === 0) return null;
  return known.reduce((sum, [, user, system]) => sum + Number(user) + Number(system), 0) * MS_PER_TICK;
}

/** Linux tells times to programs in hundredths of a second, whatever it counts in itself. */
const MS_PER_TICK = 10;

/** Empty where the process has ended, or where there is no /proc. */
function readStat(process: number): string {
  try {
    return readFileSync(`/proc/${process}/stat`, "utf8");
  } catch {
    return "";
  }
}
