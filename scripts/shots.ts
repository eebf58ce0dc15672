import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { openDatasetForReading } from "@/db/database";
import { runCommand } from "./run-command";
import { buildSite, runScript, serveSite } from "./serve-site";

const command = new Command("shots")
  .description("screenshots of every page: both languages, light and dark, wide and narrow")
  .option("--out <dir>", "the folder to write to", "data/shots")
  .option("--readme", "only the picture that README.md shows", false);

const README_PICTURE = "tests/pages/screenshots";

type Look = { readonly name: string; readonly options: BrowserContextOptions };

const LOOKS: readonly Look[] = (["light", "dark"] as const).flatMap((colorScheme) => [
  { name: `wide-${colorScheme}`, options: { colorScheme, viewport: { width: 1280, height: 900 } } },
  { name: `narrow-${colorScheme}`, options: { colorScheme, viewport: { width: 390, height: 844 } } },
]);

await runCommand(command, async () => {
  const { out, readme } = command.opts<{ out: string; readme: boolean }>();
  const folder = mkdtempSync(join(tmpdir(), "gongkai-shots-"));
  const database = join(folder, "demonstration.db");
  await Promise.all([buildSite(), runScript("seed", "--db", database)]);
  const site = await serveSite(database);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    if (readme) await shootForReadme(browser, site.url);
    else await shootEveryPage(browser, site.url, pagesOf(database), out);
  } finally {
    await browser.close();
    await site.stop();
    rmSync(folder, { recursive: true });
  }
});

/** The pages by name, with the ids of the first agencies and the last report of the dataset. */
function pagesOf(database: string): ReadonlyMap<string, string> {
  const { sqlite } = openDatasetForReading(database);
  const [a, b] = sqlite.prepare("SELECT agency_id FROM agency ORDER BY id LIMIT 2").pluck().all();
  const report = sqlite.prepare("SELECT report_id FROM report ORDER BY year DESC, id LIMIT 1").pluck().get();
  sqlite.close();
  return new Map([
    ["overview", "/"],
    ["directory", "/townships"],
    ["township", `/townships/${a}`],
    ["township-checks", `/townships/${a}/checks`],
    ["compare", `/compare?a=${a}&b=${b}`],
    ["compare-years", `/compare?a=${a}&b=${a}`],
    ["report", `/reports/${report}`],
    ["themes", "/themes"],
    ["theme", "/themes/timeliness"],
    ["search", "/search?q=%E5%85%AC%E5%BC%80"],
    ["quality", "/quality"],
    ["data", "/data"],
    ["methods", "/methods"],
  ]);
}

async function shootEveryPage(browser: Browser, url: string, pages: ReadonlyMap<string, string>, out: string) {
  mkdirSync(out, { recursive: true });
  for (const look of LOOKS) {
    for (const language of ["zh", "en"]) {
      await Promise.all(
        [...pages].map(([name, path]) => {
          const address = `${url}${language === "zh" ? path : `/en${path === "/" ? "" : path}`}`;
          return shoot(browser, look, address, {
            path: join(out, `${name}-${language}-${look.name}.png`),
            fullPage: true,
          });
        }),
      );
    }
  }
  console.info(`wrote ${LOOKS.length * 2 * pages.size} screenshots to ${out}`);
}

async function shootForReadme(browser: Browser, url: string): Promise<void> {
  mkdirSync(README_PICTURE, { recursive: true });
  const path = join(README_PICTURE, "overview-en-wide-light.png");
  const look = LOOKS.find(({ name }) => name === "wide-light");
  if (look !== undefined) await shoot(browser, look, `${url}/en`, { path, fullPage: false });
  console.info(`wrote ${path}`);
}

type Picture = { readonly path: string; readonly fullPage: boolean };

async function shoot(browser: Browser, { options }: Look, address: string, picture: Picture): Promise<void> {
  const context = await browser.newContext({ ...options, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "load" });
  await page.screenshot({ ...picture, animations: "disabled" });
  await context.close();
}
