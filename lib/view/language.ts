import type { Language } from "../vocabulary/code-labels";

/** Whether a word names a language of the pages. Chinese has no prefix in addresses, English stands under /en. */
export function isLanguage(text: string): text is Language {
  return text === "zh" || text === "en";
}

/** What a language is called in markup. */
export function languageTag(language: Language): string {
  return language === "zh" ? "zh-CN" : "en";
}
