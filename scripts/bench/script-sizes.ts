import { chromium } from "playwright-core";

/** Kilobytes of script over the wire: before a chart is touched, and what touching one adds. */
export type ScriptSizes = { readonly page: number; readonly chart: number };

/** Opens a page in Chromium and touches its first chart; null where there is no Chromium to be started. */
export async function scriptSizes(address: string): Promise<ScriptSizes | null> {
  const browser = await chromium
    .launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] })
    .catch(() => null);
  if (browser === null) return null;
  try {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      const request = response.request();
      if (request.resourceType() === "script") sizes.push(request.sizes().then((size) => size.responseBodySize));
    });
    const total = async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
    await page.goto(address, { waitUntil: "networkidle" });
    const before = await total();
    await page.locator("[data-figure]").first().hover();
    await page.locator(".live-stage").first().waitFor();
    return { page: before, chart: (await total()) - before };
  } finally {
    await browser.close();
  }
}
