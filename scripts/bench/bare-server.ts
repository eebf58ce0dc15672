import { readFileSync } from "node:fs";
import { createServer } from "node:http";

/** `bare-server.ts FILE`: a node:http server that answers everything with the bytes of a file, and says its port. */
const body = readFileSync(process.argv[2] ?? "");
const headers = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Encoding": "gzip",
  "Content-Length": body.length,
};
const server = createServer((_, response) => {
  response.writeHead(200, headers).end(body);
}).listen(0, "127.0.0.1", () => {
  const bound = server.address();
  if (bound !== null && typeof bound === "object") console.info(`port ${bound.port}`);
});
