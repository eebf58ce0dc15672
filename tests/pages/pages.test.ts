import AxeBuilder from "@axe-core/playwright";
import { load } from "cheerio";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatasetForReading } from "@/db/database";
import { FOR_EVERYBODY } from "@/lib/view/cache-control";
import { findStoredValues, isMarkedInSight, listShownNumbers, seededNumbers } from "./follow-number";
import { isSameNumber, listNumbersBesideCsv } from "./numbers-beside-csv";
import { type Site, startSite } from "./start-site";

let site: Site;
let browser: Browser;
let agencies: readonly string[] = [];
let report = "";

beforeAll(async () => {
  site = await startSite();
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const { sqlite } = openDatasetForReading(site.database);
  agencies = sqlite.prepare("SELECT agency_id FROM agency ORDER BY id LIMIT 2").pluck().all().map(String);
  report = String(sqlite.prepare("SELECT report_id FROM report ORDER BY id LIMIT 1").pluck().get());
  sqlite.close();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** The pages by name; ids are known only when the site runs. */
const PAGES: Readonly<Record<string, () => string>> = {
  overview: () => "/",
  township: () => `/townships/${agencies[0]}`,
  compare: () => `/compare?a=${agencies[0]}&b=${agencies[1]}`,
  report: () => `/reports/${report}`,
  directory: () => "/townships",
  themes: () => "/themes",
  theme: () => "/themes/timeliness",
  quality: () => "/quality",
  "quality of a check": () => "/quality?check=C-03&year=2022-2023",
  "township checks": () => `/townships/${agencies[0]}/checks`,
  data: () => "/data",
  methods: () => "/methods",
};

const kept = new Map<string, Page>();

/**
 * Lends a page with these options. Unless the look fails it is kept for the next one: to start a page and find its fonts
 * takes several times what it takes to show something else in it.
 */
async function withPage<Seen>(options: BrowserContextOptions, look: (page: Page) => Promise<Seen>): Promise<Seen> {
  const kind = JSON.stringify(options);
  const page = kept.get(kind) ?? (await browser.newPage(options));
  kept.delete(kind);
  const seen = await look(page);
  for (const event of ["console", "pageerror"]) page.removeAllListeners(event);
  kept.set(kind, page);
  return seen;
}

/** Buttons that would do nothing without script are hidden until it runs; what they could do is no fact. */
async function takeOutScriptOnly(page: Page): Promise<void> {
  await page.locator(".script-only").evaluateAll((items) => {
    for (const item of items) item.remove();
  });
}

/** Axe looks at every cell of a page; several browsers share few cores. */
const SLOW_MACHINE_MS = 180_000;

/** Without frames there is nothing to ask in a page of its own, which is what legacy mode leaves out. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
}

async function violationsOf(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

describe.each(["zh", "en"])("in %s", (language) => {
  const address = (path: string) => site.url + (language === "zh" ? path : `/en${path === "/" ? "" : path}`);

  test.each(Object.keys(PAGES))(
    "%s has no fault that a browser or axe can see",
    async (name) => {
      await withPage({ colorScheme: "light", viewport: { width: 1200, height: 900 } }, async (page) => {
        const faults: string[] = [];
        page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
        page.on("pageerror", (error) => faults.push(error.message));
        const answer = await page.goto(address(PAGES[name]?.() ?? "/"), { waitUntil: "load" });
        expect(answer?.status()).toBe(200);
        expect(await page.locator("html").getAttribute("lang")).toBe(language === "zh" ? "zh-CN" : "en");
        expect(await violationsOf(axeOn(page))).toEqual([]);
        if (language === "zh") {
          // Colours are the same in both languages.
          await page.emulateMedia({ colorScheme: "dark" });
          expect(await violationsOf(axeOn(page).withRules("color-contrast"))).toEqual([]);
          await page.emulateMedia({ colorScheme: "light" });
        }
        expect(faults).toEqual([]);
      });
    },
    SLOW_MACHINE_MS,
  );

  test.each(Object.keys(PAGES))("%s says the same without script and fits a telephone", async (name) => {
    const options = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } };
    const words = await withPage(options, async (page) => {
      await page.goto(address(PAGES[name]?.() ?? "/"));
      const box = await page.locator("main").boundingBox();
      expect(box === null ? 0 : Math.ceil(box.x + box.width)).toBeLessThanOrEqual(390);
      return await page.locator("main").innerText();
    });
    const scripted = await withPage({ viewport: { width: 390, height: 800 } }, async (page) => {
      await page.goto(address(PAGES[name]?.() ?? "/"), { waitUntil: "load" });
      await takeOutScriptOnly(page);
      return await page.locator("main").innerText();
    });
    expect(words.length).toBeGreaterThan(20);
    expect(scripted).toBe(words);
  });
});

test.each(Object.keys(PAGES))("%s is written as Next makes it", async (name) => {
  const path = `/en${PAGES[name]?.() ?? ""}`.replace(/\/$/, "");
  const byNext = await fetch(`${site.url}${path}${path.includes("?") ? "&" : "?"}_rsc=1`);
  expect(await saidBy(await fetch(site.url + path))).toEqual(await saidBy(byNext));
});

/** Head, words, links and drawings of a page, without what names the one asking. */
async function saidBy(answer: Response) {
  expect(answer.status).toBe(200);
  const $ = load((await answer.text()).replaceAll(/(?:\?|&amp;|&)_rsc=1/g, ""));
  $("script, link[href*=_next]").remove();
  const listed = (selector: string, ...names: readonly string[]) =>
    $(selector)
      .toArray()
      .map((element) => names.map((name) => $(element).attr(name)));
  return {
    head: listed("head > *", "name", "content", "rel", "hreflang", "href").sort(),
    title: $("title").text(),
    dataset: $("html").attr("data-dataset"),
    words: $("body").text(),
    links: listed("body [href]", "href", "class"),
    fields: listed("input, select, option, button", "name", "value", "type", "selected"),
    drawings: listed("svg *", "d", "x", "y", "width", "height", "fill", "transform"),
  };
}

test("charts are drawn on the server and say what they show", async () => {
  await withPage({ javaScriptEnabled: false, viewport: { width: 1200, height: 900 } }, async (page) => {
    await page.goto(`${site.url}${PAGES.township?.()}`);
    const drawings = page.locator(".figure [role=img]");
    expect(await drawings.count()).toBeGreaterThanOrEqual(6);
    expect(await drawings.first().locator("svg").count()).toBe(1);
    expect(await drawings.first().getAttribute("aria-label")).toMatch(/\S/);
  });
});

test("without script two townships are found by their names and compared", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}/townships`);
    const names = await page.locator("tbody th a").allInnerTexts();
    await page.goto(`${site.url}/compare`);
    await page.fill("input[name=find_a]", agencies[0] ?? "");
    await page.fill("input[name=find_b]", agencies[1] ?? "");
    await page.click("form button");
    expect(new URL(page.url()).search).toBe(`?a=${agencies[0]}&b=${agencies[1]}`);
    expect(names.length).toBeGreaterThan(1);
  });
});

test("the other language is the same address", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}/?year=2023`);
    await page.click("a[hreflang=en]");
    expect(page.url()).toBe(`${site.url}/en?year=2023`);
    await page.click("a[hreflang=zh]");
    expect(page.url()).toBe(`${site.url}/?year=2023`);
  });
});

test.each([
  ["/zh/townships", 308, "/townships"],
  ["/?county=&year=2023", 308, "/?year=2023"],
])("%s moves to its one address", async (path, status, location) => {
  const answer = await fetch(site.url + path, { redirect: "manual" });
  expect(answer.status).toBe(status);
  expect(new URL(answer.headers.get("location") ?? "", site.url).toString()).toBe(site.url + location);
});

test.each([
  ["/?year=20x3", 400, "bad year: 20x3; a year like 2023 or a range like 2021-2025"],
  ["/townships?sort=best", 400, "bad sort: best; one of place, name, reports, requests, disclosures"],
  [`/suggest.json?q=${"x".repeat(41)}`, 400, "bad q"],
  ["/townships?page=0", 400, "bad page: 0; a whole number from 1"],
  ["/compare?a=1&a=2", 400, "bad a: 1, 2; give it once"],
  ["/extract/facts.csv?year=never", 400, "bad year"],
  ["/extract/facts.csv?bom=yes", 400, "bad bom"],
  ["/extract/nothing.csv", 404, "unknown dataset: nothing"],
  ["/figures/overview.nothing.csv", 404, "unknown figure: overview.nothing"],
])("%s is refused with %i and one line", async (path, status, words) => {
  const answer = await fetch(site.url + path);
  expect(answer.status).toBe(status);
  const text = await answer.text();
  expect(text).toContain(words);
  expect(text.trim().split("\n")).toHaveLength(1);
});

test.each([
  "/nowhere",
  "/en/nowhere",
  "/en/%6Dethods",
  "/townships/x",
  "/reports/x-2023",
  "/themes/x",
  "/themes/%E2%98%83",
  "/compare?a=x",
  "/?county=x",
])("%s is not found, with a page that helps", async (path) => {
  const answer = await fetch(site.url + path);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("<h1>");
});

test("every page is guarded against foreign content", async () => {
  const answer = await fetch(site.url);
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'(?: 'sha256-[\w+/]{43}=')+; style-src 'self';/);
  expect(policy).not.toMatch(/unsafe|nonce|\*|https?:/);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
});

test("a script that the page did not bring does not run", async () => {
  await withPage({}, async (page) => {
    await page.goto(`${site.url}/en/methods`);
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.strange = true";
      document.body.append(script);
      return "strange" in window;
    });
    expect(ran).toBe(false);
  });
});

test("an extract carries a byte-order mark unless it is asked to leave it out", async () => {
  const [marked, bare] = await Promise.all(
    ["", "?bom=0"].map(async (query) => {
      const answer = await fetch(`${site.url}/extract/reports.csv${query}`);
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''/);
      return new Uint8Array(await answer.arrayBuffer());
    }),
  );
  expect([...(marked?.slice(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
  expect(marked?.slice(3)).toEqual(bare);
});

test("an extract travels as its client asks: compressed, by its heads alone, not again where it is known", async () => {
  const address = `${site.url}/extract/facts.csv?year=2022`;
  const plain = await fetch(address, { headers: { "Accept-Encoding": "identity" } });
  const text = await plain.text();
  expect(text.split("\r\n")).toHaveLength(Number(plain.headers.get("x-row-count")) + 2);
  for (const encoding of ["gzip", "br"]) {
    const packed = await fetch(address, { headers: { "Accept-Encoding": encoding } });
    expect(packed.headers.get("content-encoding")).toBe(encoding);
    expect(await packed.text()).toBe(text);
    expect(packed.headers.get("etag")).not.toBe(plain.headers.get("etag"));
  }
  const head = await fetch(address, { method: "HEAD", headers: { "Accept-Encoding": "identity" } });
  for (const name of ["etag", "x-row-count", "content-type", "content-disposition"]) {
    expect(head.headers.get(name), name).toBe(plain.headers.get(name));
  }
  const known = { "Accept-Encoding": "identity", "If-None-Match": plain.headers.get("etag") ?? "" };
  const again = await fetch(address, { headers: known });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("a figure's CSV holds the rows of its table", async () => {
  const csv = await (await fetch(`${site.url}/figures/overview.requests.csv`)).text();
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(site.url);
    const rows = await page.locator("[id='overview.requests'] tbody tr").count();
    expect(csv.trim().split("\r\n")).toHaveLength(rows + 1);
  });
});

test("every number beside a CSV is the number in it, wherever a page has one", async () => {
  const numbers = await withPage({}, async (page) => {
    const found = [];
    for (const path of [
      ...Object.values(PAGES).map((address) => address()),
      `/en${PAGES.township?.()}`,
      `/en${PAGES.compare?.()}`,
      `/compare?a=${agencies[0]}&b=${agencies[0]}`,
      "/en/townships?sort=requests&order=desc",
    ]) {
      await page.goto(site.url + path, { waitUntil: "domcontentloaded" });
      found.push(...(await listNumbersBesideCsv(page)));
    }
    return found;
  });
  expect(numbers.length).toBeGreaterThan(2000);
  expect(numbers.filter((one) => !isSameNumber(one))).toEqual([]);
});

test("a bare page loads at most 150 kB of script", async () => {
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") {
      sizes.push(
        response
          .request()
          .sizes()
          .then((size) => size.responseBodySize),
      );
    }
  });
  await page.goto(`${site.url}/methods`, { waitUntil: "load" });
  const loaded = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  expect(loaded).toBeLessThanOrEqual(150 * 1024);
});

test("two hundred numbers anywhere are those of the database, and lead to where they were read", async () => {
  const paths = [
    "/",
    "/en/townships",
    ...agencies.map((agency) => `/townships/${agency}`),
    `/compare?a=${agencies[0]}&b=${agencies[1]}`,
    `/en/compare?a=${agencies[0]}&b=${agencies[1]}&year=2022`,
    `/compare?a=${agencies[1]}&b=${agencies[1]}`,
  ];
  const listed = await withPage({ javaScriptEnabled: false }, async (page) => {
    const shown = [];
    for (const path of paths) {
      await page.goto(site.url + path);
      shown.push(await listShownNumbers(page));
    }
    return shown;
  });
  const chance = seededNumbers(20_260_101);
  const drawn = listed.flatMap((shown) =>
    Array.from({ length: Math.ceil(200 / paths.length) }, () => {
      const number = shown[Math.floor((chance.next().value ?? 0) * shown.length)];
      if (number === undefined) throw new Error("a page without numbers");
      return number;
    }),
  );
  expect(new Set(drawn.map(({ href }) => href)).size).toBeGreaterThan(100);
  const { sqlite } = openDatasetForReading(site.database);
  for (const { text, href } of drawn) {
    expect(findStoredValues(sqlite, href), href).toContain(Number(text.replace(/[^\d.]/g, "")));
  }
  sqlite.close();
  const hrefs = [...new Set(drawn.map(({ href }) => href))].sort();
  await withPage({ javaScriptEnabled: false }, async (page) => {
    for (const href of hrefs) {
      await page.goto(site.url + href);
      expect(await isMarkedInSight(page), href).toBe(true);
    }
  });
});

describe("by keyboard alone", () => {
  const press = async (page: Page, key: string, until: () => Promise<boolean>) => {
    for (let times = 0; times < 150; times += 1) {
      await page.keyboard.press(key);
      if (await until()) return;
    }
    throw new Error(`never reached by ${key}`);
  };
  const focusIs = (page: Page, selector: string) => () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

  test("the first stop leads to the content, and the focus can be seen", async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.url}/en`);
      await page.keyboard.press("Tab");
      expect(await focusIs(page, "a.skip")()).toBe(true);
      const skip = page.locator("a.skip");
      expect(await skip.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe("solid");
      expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press("Enter");
      expect(await focusIs(page, "main")()).toBe(true);
      await page.keyboard.press("Tab");
      expect(await focusIs(page, "main *")()).toBe(true);
    });
  });

  test("a chart opens its data table", async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.url}/en`);
      const table = page.locator("[id='overview.requests'] table");
      expect(await table.isVisible()).toBe(false);
      await press(page, "Tab", focusIs(page, "[id='overview.requests'] details:has(table) > summary"));
      await page.keyboard.press("Enter");
      expect(await table.isVisible()).toBe(true);
    });
  });

  test("a table is sorted by its heads", async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.url}/en/compare?a=${agencies[0]}&b=${agencies[1]}`, { waitUntil: "load" });
      const table = page.locator("table.sorts").first();
      const column = async () =>
        (await table.locator("tbody td:nth-child(2)").allInnerTexts()).map((text) =>
          Number(text.replace(/[^\d]/g, "")),
        );
      const head = table.locator("thead th:nth-child(2) button");
      await head.focus();
      await page.keyboard.press("Enter");
      const falling = await column();
      expect(falling).toEqual([...falling].sort((x, y) => y - x));
      await page.keyboard.press("Space");
      expect(await table.locator("[aria-sort=ascending]").count()).toBe(1);
      expect(await column()).toEqual([...falling].reverse());
    });
  });

  test("two townships are typed and compared", async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.url}/en/compare`);
      await press(page, "Tab", focusIs(page, "input[name=find_a]"));
      await page.keyboard.type(agencies[0] ?? "");
      await press(page, "Tab", focusIs(page, "input[name=find_b]"));
      await page.keyboard.type(agencies[1] ?? "");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.url}/en/compare?a=${agencies[0]}&b=${agencies[1]}`);
      expect(await page.locator(".versus").isVisible()).toBe(true);
    });
  });

  test("what is typed is suggested, chosen with the arrows and compared", async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.url}/en/compare`, { waitUntil: "load" });
      await page.locator("input[name=find_a][role=combobox]").focus();
      for (const agency of agencies) {
        await page.keyboard.type(agency);
        await page.locator("[role=option]").waitFor();
        await page.keyboard.press("ArrowDown");
        expect(await page.locator(":focus").getAttribute("aria-activedescendant")).toMatch(/-0$/);
        await page.keyboard.press("Enter");
      }
      await page.waitForURL(`${site.url}/en/compare?a=${agencies[0]}&b=${agencies[1]}`);
      await page.goto(`${site.url}/townships`, { waitUntil: "load" });
      await page.locator("input[name=q][role=combobox]").focus();
      await page.keyboard.type(agencies[1] ?? "");
      await page.locator("[role=option]").waitFor();
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.url}/townships/${agencies[1]}`);
    });
  });

  test("a figure is taken away as CSV", async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.url}/en/townships/${agencies[0]}`);
      await press(page, "Tab", focusIs(page, "[id='township.requests'] a[href*='.csv']"));
      const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      expect(download.suggestedFilename()).toMatch(/\.csv$/);
    });
  });
});

test("a cache in front may hand a page to everybody, unless it was asked for under another name", async () => {
  const policyOf = async (headers: Readonly<Record<string, string>>) =>
    (await fetch(`${site.url}/en/themes`, { headers })).headers.get("cache-control");
  expect(await policyOf({})).toMatch(/^public, max-age=5, s-maxage=60,/);
  expect(await policyOf({ "X-Forwarded-Host": "elsewhere.example" })).toBe("private, no-cache");
  const strange = await fetch(`${site.url}/en/themes`, {
    headers: { "X-Forwarded-Proto": "https://elsewhere.example/?" },
  });
  expect(await strange.text()).not.toContain("elsewhere.example");
});

test("a page that has not changed is not sent again", async () => {
  const first = await fetch(`${site.url}/en/themes`);
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^W\/"[0-9a-f]{16}-\w+"$/);
  expect(first.headers.get("cache-control")).toBe(FOR_EVERYBODY);
  const second = await fetch(`${site.url}/en/themes`);
  expect(await second.text()).toBe(await first.text());
  const again = await fetch(`${site.url}/en/themes`, { headers: { "If-None-Match": tag } });
  expect(again.status).toBe(304);
});

test("every page says where it stands in both languages, and how to cite it", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}/en/townships/${agencies[0]}`);
    const link = (selector: string) => page.locator(`head ${selector}`).getAttribute("href");
    expect(await link("link[rel=canonical]")).toBe(`${site.url}/en/townships/${agencies[0]}`);
    expect(await link("link[hreflang=zh-CN]")).toBe(`${site.url}/townships/${agencies[0]}`);
    await page.click(".cite summary");
    expect(await page.locator(".cite p").first().innerText()).toContain(`${site.url}/en/townships/${agencies[0]}`);
  });
});

test("the overview is light and holds nothing twice", async () => {
  const body = await (await fetch(`${site.url}/en`)).text();
  expect(body.match(/<svg /g)?.length).toBe(body.match(/<\/svg>/g)?.length);
  const repeated = [...body.matchAll(/self\.__next_f\.push[^<]*/g)].reduce((sum, [script]) => sum + script.length, 0);
  expect(repeated).toBeLessThan(body.length / 4);
});

test("health tells the dataset", async () => {
  const health = await (await fetch(`${site.url}/healthz`)).json();
  expect(health).toMatchObject({ state: "ok", agencies: 8 });
  expect(health.fingerprint).toMatch(/^[0-9a-f]{16}$/);
});
