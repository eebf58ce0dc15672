import type { Page } from "playwright-core";
import { openDatasetForReading } from "@/db/database";

/** A number as a page shows it, and where its link leads. */
export type ShownNumber = { readonly text: string; readonly href: string };

/** The numbers on a page that lead to a place in a report. */
export async function listShownNumbers(page: Page): Promise<readonly ShownNumber[]> {
  const links = page.locator("main a[href*='/reports/'][href*='#']");
  const found = await links.evaluateAll((anchors) =>
    anchors.map((anchor) => ({ text: anchor.textContent ?? "", href: anchor.getAttribute("href") ?? "" })),
  );
  return found.filter(({ text }) => /^≈?\s?[\d,.]+$/.test(text));
}

/**
 * The values that the database allows where a link leads; none for a place that is no single figure. The disputes of a
 * township are shown as reconsiderations and direct lawsuits together.
 */
export function findStoredValues(database: string, href: string): readonly number[] {
  const { report, locator } = readLocator(href);
  const [group = "", indicator = "", applicant = ""] = locator.split(".");
  const { sqlite } = openDatasetForReading(database);
  const ask = sqlite.prepare(group === "narrative" ? NARRATIVE_VALUE : FORM_VALUE).pluck();
  const storedValue = (name: string) => {
    const value = ask.get({ report, indicator: name, applicant });
    return value === null || value === undefined ? [] : [Number(value)];
  };
  const own = storedValue(indicator);
  const [direct] = indicator === "recon_total" ? storedValue("suit_direct_total") : [];
  sqlite.close();
  return direct === undefined ? own : [...own, ...own.map((value) => value + direct)];
}

const NARRATIVE_VALUE = `SELECT narrative.value FROM narrative JOIN report ON report.id = narrative.report
  WHERE report_id = @report AND indicator = @indicator AND @applicant = ''`;

const FORM_VALUE = `SELECT figure.value FROM figure JOIN report ON report.id = figure.report
  WHERE report_id = @report AND indicator = @indicator AND applicant = @applicant`;

/** The same sequence for the same seed, each from 0 to below 1. */
export function* seededNumbers(seed: number): Generator<number> {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The report and the place in it that an address names. */
export function readLocator(href: string): { readonly report: string; readonly locator: string } {
  const [path = "", locator = ""] = href.split("#");
  return { report: decodeURIComponent(path.split("/").at(-1) ?? ""), locator };
}
