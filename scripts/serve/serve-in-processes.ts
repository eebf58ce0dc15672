import cluster from "node:cluster";
import { once } from "node:events";

/**
 * Serves the site in several processes behind one port until it is told to stop. Each opens the same file and notices by
 * itself when a new one is in its place. One that dies is followed by another, unless it died while starting.
 */
export async function serveInProcesses(processes: number, port: number): Promise<void> {
  let isStopping = false;
  const listening = Array.from({ length: processes }, () => once(cluster.fork(), "listening"));
  cluster.on("exit", (worker, code, signal) => {
    if (isStopping) return;
    console.error(`a serving process ended (${signal ?? code})`);
    if (worker.exitedAfterDisconnect === false && hasServed.delete(worker.id)) cluster.fork();
    else stop(1);
  });
  const hasServed = new Set<number>();
  cluster.on("listening", ({ id }) => hasServed.add(id));
  const stop = (code: number): void => {
    isStopping = true;
    process.exitCode = code;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.kill("SIGTERM");
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stop(0));
  await Promise.all(listening);
  console.info(`serving http://localhost:${port} in ${processes} processes`);
}
