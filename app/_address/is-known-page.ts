import { findScope } from "@/db/queries/find-scope";
import { isKnownAgency, isKnownReport } from "@/db/queries/is-known";
import { isTheme, UNCLASSIFIED } from "@/lib/vocabulary/themes";

/**
 * Whether an address leads to something that is there: a page of the site, and the ids and places that it names. Paths
 * are plain letters: one that is written with % leads nowhere. Asked before the page is made, because an answer that has
 * begun can no longer become a 404.
 */
export function isKnownPage(page: string, parameters: URLSearchParams): boolean {
  const [, section = "", id = null, ...rest] = page.replace(/\/$/, "").split("/");
  if (rest.length > 0) return section === "townships" && rest.join("/") === "checks" && isKnownAgency(id ?? "");
  const isHere = !SCOPED_PAGES.has(section) || isKnownPlace(parameters);
  if (id !== null) return isHere && (SECTIONS_WITH_IDS[section]?.(id) ?? false);
  if (section === "compare") return ["a", "b"].every((side) => isAgencyOrNone(parameters.get(side)));
  return isHere && PLAIN_PAGES.has(section);
}

const PLAIN_PAGES: ReadonlySet<string> = new Set([
  "",
  "townships",
  "townships.csv",
  "themes",
  "search",
  "search.csv",
  "suggest.json",
  "quality",
  "data",
  "methods",
]);

/** Those that province, prefecture and county narrow; a place without reports is not there. */
const SCOPED_PAGES: ReadonlySet<string> = new Set(["", "themes", "search", "search.csv", "quality"]);

const SECTIONS_WITH_IDS: Readonly<Record<string, (id: string) => boolean>> = {
  townships: isKnownAgency,
  reports: isKnownReport,
  themes: (id) => isTheme(id) || id === UNCLASSIFIED,
  figures: () => true,
  quality: () => true,
};

function isAgencyOrNone(id: string | null): boolean {
  return id === null || isKnownAgency(id);
}

function isKnownPlace(parameters: URLSearchParams): boolean {
  const [province, prefecture, county] = ["province", "prefecture", "county"].map((key) => parameters.get(key));
  return (
    findScope({ province: province ?? null, prefecture: prefecture ?? null, county: county ?? null }).kind !== "unknown"
  );
}
