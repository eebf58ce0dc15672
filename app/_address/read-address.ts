import type { Language } from "@/lib/vocabulary/code-labels";
import { findAddressFault } from "./find-address-fault";
import { isKnownPage } from "./is-known-page";

/**
 * What an address asks for: another address for the same page, nothing because of a fault in its parameters, or a page,
 * in a language, that is there or is not. `page` is the path without the prefix of its language.
 */
export type ReadAddress =
  | { readonly kind: "moved"; readonly path: string; readonly without: readonly string[] }
  | { readonly kind: "refused"; readonly fault: string }
  | { readonly kind: "page"; readonly page: string; readonly language: Language; readonly isKnown: boolean };

/** Reads the path and the parameters of an address; which pages are there is asked of the dataset. */
export function readAddress(path: string, parameters: URLSearchParams): ReadAddress {
  const isPrefixed = path === "/zh" || path.startsWith("/zh/");
  const empty = [...parameters].filter(([, value]) => value.trim() === "").map(([key]) => key);
  if (isPrefixed || empty.length > 0) {
    return { kind: "moved", path: isPrefixed ? path.slice(3) || "/" : path, without: empty };
  }
  const isEnglish = path === "/en" || path.startsWith("/en/");
  const page = isEnglish ? path.slice(3) || "/" : path;
  const fault = findAddressFault(page, parameters);
  if (fault !== null) return { kind: "refused", fault };
  return { kind: "page", page, language: isEnglish ? "en" : "zh", isKnown: isKnownPage(page, parameters) };
}
