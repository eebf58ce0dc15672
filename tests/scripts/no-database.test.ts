import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { GET } from "@/app/healthz/route";
import { siteListener } from "@/scripts/serve/site-listener";

const folder = mkdtempSync(join(tmpdir(), "gongkai-no-database-"));
const server = createServer(
  siteListener(
    async () => null,
    (_, response) => response.end("made"),
    1000,
  ),
);

beforeAll(async () => {
  writeFileSync(join(folder, "words.db"), "these words are no database");
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  await once(server.listen(0), "listening");
});

afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test.each(["absent.db", "words.db"])("%s: pages say in one line what to do, files are sent", async (name) => {
  vi.stubEnv("GONGKAI_DB", join(folder, name));
  const ask = async (path: string) => fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
  for (const path of ["/", "/en/townships", "/search.csv?q=x"]) {
    const answer = await ask(path);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toMatch(/^no database can be read: .*npm run seed -- PATH.*\n$/);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  }
  expect(await (await ask("/_next/static/chunk.js")).text()).toBe("made");
  expect(GET().status).toBe(503);
});
