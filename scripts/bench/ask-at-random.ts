import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { openDatasetForReading } from "@/db/database";
import { type RandomRequest, randomRequests } from "./random-addresses";

/** How many were answered with which status, which answers were wrong, and the longest wait for a first byte. */
export type RandomAnswers = {
  readonly statuses: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
  readonly slowest: { readonly ms: number; readonly address: string };
};

const AT_ONCE = 4;
const ALLOWED = [200, 304, 400, 404];

/** Asks a served site for so many addresses made by chance; of each answer only the first bytes are taken. */
export async function askAtRandom(url: string, database: string, times: number): Promise<RandomAnswers> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const requests = randomRequests(20_240_131, knownNames(database));
  const statuses: Record<string, number> = {};
  const wrong: string[] = [];
  let slowest = { ms: 0, address: "" };
  let asked = 0;
  const clients = Array.from({ length: AT_ONCE }, async () => {
    while (asked++ < times) {
      const { value } = requests.next();
      const { status, ms, text } = await ask(url, value, agent);
      statuses[status] = (statuses[status] ?? 0) + 1;
      const isClear = status < 400 || value.method === "HEAD" || /^[^\r\n]+\n$/.test(text);
      if (!ALLOWED.includes(status) || !isClear) wrong.push(`${status} ${value.address}`);
      if (ms > slowest.ms) slowest = { ms, address: value.address };
    }
  });
  await Promise.all(clients);
  agent.destroy();
  return { statuses, wrong, slowest };
}

async function ask(url: string, { address, method, headers }: RandomRequest, agent: Agent) {
  const began = performance.now();
  const sent = request(url + address, { method, headers, agent });
  sent.end();
  const [answer]: IncomingMessage[] = await once(sent, "response");
  if (answer === undefined) throw new Error(`no answer: ${address}`);
  let text = "";
  let ms: number | null = null;
  for await (const chunk of answer) {
    ms ??= performance.now() - began;
    if (answer.statusCode === 200) break;
    text += String(chunk);
  }
  return { status: answer.statusCode ?? 0, ms: ms ?? performance.now() - began, text };
}

function knownNames(database: string) {
  const { sqlite } = openDatasetForReading(database);
  const agencies = sqlite.prepare("SELECT agency_id FROM agency ORDER BY id LIMIT 2").pluck().all().map(String);
  const county = sqlite.prepare("SELECT county FROM agency WHERE county IS NOT NULL ORDER BY id LIMIT 1").pluck().get();
  const year = sqlite.prepare("SELECT max(year) FROM report").pluck().get();
  sqlite.close();
  return { agencies, county: String(county), year: Number(year) };
}
