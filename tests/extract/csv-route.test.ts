import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { BODY_ENCODING_HEADER } from "../../app/extract/_answer/body-encoding-header";
import { compressedChunks } from "../../app/extract/_answer/compressed-chunks";
import { pacedStream } from "../../app/extract/_answer/paced-stream";
import { DATASETS, datasetColumns, isDatasetName } from "../../lib/vocabulary/datasets";
import { ask, readCsv, respond } from "./ask";
import { APOSTROPHE, BROOK, FORMULA, STONE, showSiteDataset } from "./site-dataset";

showSiteDataset();

const SIDES = `a=${STONE}&b=${BROOK}`;
const NAMES = Object.keys(DATASETS).filter(isDatasetName);
const words = (name: string, more = "") => [name === "comparison" ? SIDES : "", more].filter(Boolean).join("&");

describe.each(NAMES)("%s.csv", (name) => {
  test("is strict CSV behind a byte-order mark, which bom=0 leaves out", async () => {
    const marked = await ask(`/extract/${name}.csv?${words(name)}`);
    const bare = await ask(`/extract/${name}.csv?${words(name, "bom=0")}`);
    expect([...marked.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(marked.bytes.subarray(3).equals(bare.bytes)).toBe(true);
    expect(readCsv(marked.text)).toEqual(readCsv(bare.text));
    expect(readCsv(bare.text).length).toBeGreaterThan(0);
  });

  test("has the columns asked for, in their order, with the same values", async () => {
    const names = datasetColumns(name).map((column) => column.name);
    const asked = [...names].reverse().filter((_, index) => index % 2 === 0);
    const whole = readCsv((await ask(`/extract/${name}.csv?${words(name)}`)).text);
    const part = await ask(`/extract/${name}.csv?${words(name, `columns=${asked.join(",")}`)}`);
    expect(part.text.slice(1).split("\r\n")[0]).toBe(asked.join(","));
    expect(readCsv(part.text)).toEqual(whole.map((row) => Object.fromEntries(asked.map((key) => [key, row[key]]))));
  });

  test("has labels in its header, each once", async () => {
    for (const lang of ["zh", "en"] as const) {
      const { text } = await ask(`/extract/${name}.csv?${words(name, `bom=0&lang=${lang}`)}`);
      const labels = datasetColumns(name).map(({ column }) => `"${column[lang]}"`);
      expect(text.split("\r\n")[0]).toBe(labels.join(","));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

const COUNTED = [
  "reports",
  "reports?year=2022",
  "reports?county=河湾县",
  "facts",
  "facts?indicator=req_new&year=2020-2022",
  "facts?indicator=proactive_total",
  "facts?indicator=recon_total&county=河湾县",
  "facts?shape=wide",
  `indicators?agency=${STONE}&agency=${BROOK}`,
  "problems",
  "problems?theme=coverage",
  "problems?theme=staffing&year=2020",
  "findings",
  "findings?check=C-01",
  "findings?check=C-02",
  "coverage",
  "coverage?year=2021-2022&county=云岭县",
  "reports?province=无此省",
] as const;

test.each(COUNTED)("%s says beforehand how many rows it has", async (address) => {
  const [name, query = ""] = address.split("?");
  const { headers, text } = await ask(`/extract/${name}.csv?${query}`);
  expect(headers.get("x-row-count")).toBe(String(readCsv(text).length));
});

test("the shapes of figures are each other's datasets", async () => {
  const text = async (address: string) => (await ask(`/extract/${address}`)).text;
  expect(await text("facts.csv?shape=wide")).toBe(await text("indicators.csv"));
  expect(await text("indicators.csv?shape=long&indicator=req_new")).toBe(await text("facts.csv?indicator=req_new"));
  expect(await text("facts.csv?shape=long")).toBe(await text("facts.csv"));
});

test("formulas are defused in text, numbers stay numbers", async () => {
  const problems = readCsv((await ask("/extract/problems.csv?columns=statement")).text).map((row) => row.statement);
  expect(problems).toEqual([`'${FORMULA}`, `'${APOSTROPHE}`, `<b>"引号"&\u0007</b>`]);
  const facts = readCsv((await ask("/extract/facts.csv?indicator=licensing_items_change")).text);
  expect(facts).toMatchObject([{ value: "-3", raw: "-3" }]);
  expect(readCsv((await ask("/extract/findings.csv")).text)).toMatchObject([{ left: "-4", message: "'-4 ≠ 5" }]);
});

describe("entity tags", () => {
  const tag = async (address: string, headers = {}) => (await ask(address, headers)).headers.get("etag") ?? "";

  test("are the same for the same words in any order, and answer 304", async () => {
    const one = await tag("/extract/facts.csv?year=2022&county=河湾县");
    expect(await tag("/extract/facts.csv?county=河湾县&year=2022-2022")).toBe(one);
    expect(one).toMatch(/^"[0-9a-f]+-[0-9a-f]{16}"$/);
    for (const named of [one, `"other", ${one}`, `W/${one}`, "*"]) {
      const answer = await ask("/extract/facts.csv?year=2022&county=河湾县", { "if-none-match": named });
      expect([answer.status, answer.bytes.length, answer.headers.get("etag")]).toEqual([304, 0, one]);
    }
    expect((await ask("/extract/facts.csv", { "if-none-match": one })).status).toBe(200);
  });

  test("differ where the bytes may", async () => {
    const tags = await Promise.all(
      ["facts.csv", "facts.csv?bom=0", "facts.json", "facts.csv?lang=en", "facts.csv?columns=year", "reports.csv"].map(
        (file) => tag(`/extract/${file}`),
      ),
    );
    const coded = await tag("/extract/facts.csv", { "accept-encoding": "gzip, br" });
    expect(new Set([...tags, coded]).size).toBe(tags.length + 1);
    expect(await tag("/extract/facts.csv", { "accept-encoding": "gzip;q=0" })).toBe(tags[0]);
  });
});

test("HEAD has the heads of GET and no body", async () => {
  const get = await ask("/extract/facts.csv?year=2022");
  const head = await ask("/extract/facts.csv?year=2022", {}, "HEAD");
  expect(head.bytes.length).toBe(0);
  expect([...head.headers]).toEqual([...get.headers]);
});

test("a download has a name in ASCII and one in Chinese, neither of which can break a header", async () => {
  const { headers } = await ask(`/extract/reports.csv?year=2022&county=${encodeURIComponent('云"岭\r\n/县')}`);
  const disposition = headers.get("content-disposition") ?? "";
  const [, plain, encoded = ""] = /^attachment; filename="([\w.-]+)"; filename\*=UTF-8''(\S+)$/.exec(disposition) ?? [];
  expect(plain).toBe("gongkai-reports-2022.csv");
  expect(decodeURIComponent(encoded)).toBe("政府信息公开年报-报告-2022-云-岭-县.csv");
});

test.each([
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["br;q=0.1, gzip;q=0.5", "gzip"],
  ["*", "br"],
  ["gzip;q=0", null],
  ["identity, gzip;q=0.5", null],
  ["", null],
])("a client that accepts %j gets %j", async (accepted, encoding) => {
  const { headers, bytes } = await ask("/extract/facts.csv", { "accept-encoding": accepted });
  expect(headers.get(BODY_ENCODING_HEADER)).toBe(encoding);
  const plain = (await ask("/extract/facts.csv")).bytes;
  const decoded = encoding === "br" ? brotliDecompressSync(bytes) : encoding === "gzip" ? gunzipSync(bytes) : bytes;
  expect(decoded.equals(plain)).toBe(true);
});

describe("a body", () => {
  test("is made as it is read, and no longer than it is read", async () => {
    const made: number[] = [];
    let isStopped = false;
    function* chunks() {
      try {
        for (let n = 1; n <= 5; n++) {
          made.push(n);
          yield Uint8Array.of(n);
        }
      } finally {
        isStopped = true;
      }
    }
    const reader = pacedStream(chunks()).getReader();
    expect(made).toEqual([]);
    await reader.read();
    await reader.read();
    expect(made).toEqual([1, 2]);
    await reader.cancel();
    expect([made.length, isStopped]).toEqual([2, true]);
  });

  test("that fails on the way breaks off, compressed or not", async () => {
    for (const encoding of ["br", "gzip"] as const) {
      const body = pacedStream(compressedChunks(failing(), encoding));
      await expect(new Response(body).arrayBuffer()).rejects.toThrow("disk gone");
    }
    await expect(new Response(pacedStream(failing())).arrayBuffer()).rejects.toThrow("disk gone");
  });

  test("of a client that leaves at once is never made", async () => {
    const response = await respond("/extract/facts.csv");
    await response.body?.cancel();
    expect(response.status).toBe(200);
  });
});

function* failing() {
  yield Uint8Array.of(1);
  throw new Error("disk gone");
}

test.each([
  ["figures.csv", 404, "unknown dataset: figures; one of reports"],
  ["facts.xls", 404, "unknown file: facts.xls; one of DATASET.csv"],
  ["facts", 404, "unknown file: facts;"],
  ["constructor.csv", 404, "unknown dataset: constructor"],
  ["facts.toString", 404, "unknown file: facts.toString"],
  ["facts.csv?agency=123", 404, "unknown agency: 123"],
  ["facts.csv?colour=red", 400, "unknown filter for facts: colour; one of year"],
  ["facts.csv?year=twenty", 400, "bad year: twenty; give a year like 2023"],
  ["facts.csv?year=", 400, "bad year: (empty); give"],
  ["facts.csv?year=2022&year=2023", 400, "year given twice"],
  ["facts.csv?columns=year,colour", 400, "bad columns: year,colour; give columns of facts, not colour"],
  ["facts.csv?columns=year,year", 400, "each column once, not year twice"],
  ["facts.csv?shape=round", 400, "bad shape: round; give long or wide"],
  ["facts.csv?shape=wide&indicator=req_new", 400, "unknown filter for indicators: indicator"],
  ["problems.csv?shape=long", 400, "unknown filter for problems: shape"],
  ["findings.csv?check=X-99", 400, "bad check: X-99; give one of"],
  ["facts.csv?bom=2", 400, "bad bom: 2; give 0 or 1"],
  ["facts.json?bom=0", 400, "unknown filter for facts: bom"],
  ["facts.csv?lang=fr%0d%0aX: y", 400, "bad lang: fr X: y; give zh or en"],
  ["comparison.csv?a=990123101", 400, "comparison needs a and b"],
  ["bundle.zip?a=990123101", 400, "give both a and b"],
  ["bundle.zip?shape=wide", 400, "unknown filter for bundle: shape"],
  ["bundle.zip?parquet=2", 400, "bad parquet: 2; give 0 or 1"],
])("%s is refused with %i and one line", async (address, status, message) => {
  const answer = await ask(`/extract/${address}`);
  expect(answer.status).toBe(status);
  expect(answer.text).toContain(message);
  expect(answer.text).toMatch(/^[^\r\n]+\n$/);
  expect(answer.headers.get("cache-control")).toBe("no-store");
});
