import { expect, test } from "vitest";
import { randomRequests } from "../../scripts/bench/random-addresses";
import { ask } from "./ask";
import { BROOK, STONE, showSiteDataset } from "./site-dataset";

showSiteDataset();

const TIMES = 10_000;

test("10,000 addresses made by chance are each answered in full, with 304 or with one line", async () => {
  const statuses = new Map<number, number>();
  const requests = randomRequests(20_240_131, { agencies: [STONE, BROOK], county: "河湾县", year: 2022 });
  let tag = "*";
  for (let n = 0; n < TIMES; n++) {
    const { value } = requests.next();
    const headers = n % 5 === 0 ? { ...value.headers, "if-none-match": tag } : value.headers;
    const { status, bytes, text, headers: answered } = await ask(value.address, headers, value.method);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (![200, 304, 400, 404].includes(status)) expect.fail(`${value.address}: ${status}`);
    if (status >= 400 && bytes.length > 0 && !/^[^\r\n]+\n$/.test(text)) expect.fail(`${value.address}: ${text}`);
    tag = answered.get("etag") ?? "*";
  }
  expect([...statuses.keys()].sort()).toEqual([200, 304, 400, 404]);
  expect(statuses.get(200)).toBeGreaterThan(TIMES / 10);
});
