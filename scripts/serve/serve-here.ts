import cluster from "node:cluster";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import next from "next";
import { siteListener } from "./site-listener";

/** Serves the built site in this process until it is told to stop; requests under way are answered. */
export async function serveHere(port: number, cacheBytes: number): Promise<void> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const site = next({ dev: false, dir: root, port, quiet: true });
  await site.prepare();
  const handler = site.getRequestHandler();
  // Pages use parts of Next that look for what it has prepared when they are loaded.
  const { pageWriter } = await import("./page-writer");
  const listener = siteListener(await pageWriter(root), (request, response) => handler(request, response), cacheBytes);
  const server = createServer(listener);
  server.keepAliveTimeout = 65_000;
  await once(server.listen(port), "listening");
  if (cluster.isPrimary) console.info(`serving http://localhost:${port}`);
  await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT"), once(process, "disconnect")]);
  server.close();
  server.closeIdleConnections();
  await once(server, "close");
  process.exit(0);
}
