import type { Page } from "playwright-core";
import type { Dataset } from "@/db/database";
import { OUTCOME_GROUPS } from "@/lib/vocabulary/requests-form";

/** A number as a page shows it, and where its link leads. */
export type ShownNumber = { readonly text: string; readonly href: string };

/**
 * The numbers on a page that lead to a place in a report; approximate ones with their sign. Measures derived from
 * several cells lead to their whole table (`#requests`) and are not among them.
 */
export async function listShownNumbers(page: Page): Promise<readonly ShownNumber[]> {
  const links = page.locator("main a[href*='/reports/'][href*='#']");
  const found = await links.evaluateAll((anchors) =>
    anchors.map((anchor) => ({ text: anchor.textContent ?? "", href: anchor.getAttribute("href") ?? "" })),
  );
  return found.filter(({ text, href }) => /^[≈<>≥Σ]?[\d,.]+$/.test(text) && !href.endsWith("#requests"));
}

/**
 * The values that the database allows where a link leads; none for a place that is no number. The disputes of a
 * township are shown as reconsiderations and direct lawsuits together.
 */
export function findStoredValues(sqlite: Dataset["sqlite"], href: string): readonly number[] {
  const { report, locator } = readLocator(href);
  const [group = "", indicator = "", applicant = ""] = locator.split(".");
  const ask = sqlite.prepare(GROUP_SUMS[locator] ?? VALUE_SQL[group] ?? FORM_VALUE).pluck();
  const storedValue = (name: string) => {
    const value = ask.get({ report, indicator: name, applicant });
    return value === null || value === undefined ? [] : [Number(value)];
  };
  const own = storedValue(indicator);
  const [direct] = indicator === "recon_total" ? storedValue("suit_direct_total") : [];
  return direct === undefined ? own : [...own, ...own.map((value) => value + direct)];
}

/** Whether the place that an address names is in sight and marked as the one meant. */
export async function isMarkedInSight(page: Page): Promise<boolean> {
  return await page.evaluate(() => {
    const target = document.querySelector(":target");
    if (target === null || getComputedStyle(target).outlineStyle !== "solid") return false;
    const { top, bottom } = target.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
}

const FORM_VALUE = `SELECT figure.value FROM figure JOIN report ON report.id = figure.report
  WHERE report_id = @report AND indicator = @indicator AND applicant = @applicant`;

/** The sums that the form has no cell for lead to the heading of their lines. */
const GROUP_SUMS: Readonly<Record<string, string>> = Object.fromEntries(
  OUTCOME_GROUPS.flatMap(({ subtotal }) =>
    subtotal === null ? [] : [[`requests.${subtotal}`, `SELECT ${subtotal} FROM report WHERE report_id = @report`]],
  ),
);

const VALUE_SQL: Readonly<Record<string, string>> = {
  narrative: `SELECT narrative.value FROM narrative JOIN report ON report.id = narrative.report
    WHERE report_id = @report AND indicator = @indicator AND @applicant = '' ORDER BY narrative.ordinal`,
  statements: "SELECT problems FROM report WHERE report_id = @report AND @indicator = '' AND @applicant = ''",
  findings: "SELECT findings FROM report WHERE report_id = @report AND @indicator = '' AND @applicant = ''",
};

/** The same sequence for the same seed, each from 0 to below 1. */
export function* seededNumbers(seed: number): Generator<number> {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The report and the place in it that an address names. */
function readLocator(href: string): { readonly report: string; readonly locator: string } {
  const [path = "", locator = ""] = href.split("#");
  return { report: decodeURIComponent(path.split("/").at(-1) ?? ""), locator };
}
