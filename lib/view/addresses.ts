import type { Language } from "../vocabulary/code-labels";

/** A parameter that is null or empty is not written. */
export type Parameters = Readonly<Record<string, string | number | readonly string[] | null>>;

/** The address of a page in a language: Chinese without a prefix, English under /en. */
export function pageAddress(language: Language, path: string, parameters: Parameters = {}): string {
  const prefixed = language === "zh" ? path : path === "/" ? "/en" : `/en${path}`;
  return `${prefixed}${queryText(parameters)}`;
}

export function townshipAddress(language: Language, agencyId: string): string {
  return pageAddress(language, `/townships/${encodeURIComponent(agencyId)}`);
}

/** `anchor` is a locator: requests.req_new.total, text:120-164. */
export function reportAddress(language: Language, reportId: string, anchor: string | null = null): string {
  const page = pageAddress(language, `/reports/${encodeURIComponent(reportId)}`);
  return anchor === null ? page : `${page}#${anchor}`;
}

export function compareAddress(language: Language, a: string | null, b: string | null): string {
  return pageAddress(language, "/compare", { a, b });
}

/** The CSV of a dataset narrowed by filters; column heads in the language of the page. */
export function extractAddress(dataset: string, filters: Parameters, language: Language): string {
  return `/extract/${dataset}.csv${queryText({ ...filters, lang: language })}`;
}

/** `?a=1&b=2`, or nothing. */
export function queryText(parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    for (const one of typeof value === "object" && value !== null ? value : [value]) {
      if (one !== null && one !== "") query.append(key, String(one));
    }
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
