import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { startScript } from "./run-script";
import { waitForWords } from "./seed-process";

/** Starts the site on a port and gives how it ended and all that it said. */
async function startOn(port: string) {
  const site = startScript("start", [], { PORT: port });
  const ended = once(site, "exit");
  const said = await waitForWords(site, "building the site");
  const [status] = await ended;
  return { status, lines: said.split("\n").filter((line) => line !== "") };
}

test("a port that is taken ends it before the build, with one line", async () => {
  const other = createServer().listen(0);
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { status, lines } = await startOn(String(port));
  other.close();
  expect(status).toBe(1);
  expect(lines).toEqual([`port ${port} is taken: set PORT to another`]);
});

test.each(["many", "0", "70000"])("PORT=%s is wrong usage, in one line", async (port) => {
  const { status, lines } = await startOn(port);
  expect(status).toBe(2);
  expect(lines).toEqual([`not a port: ${port}: set PORT to a number from 1 to 65535`]);
});
