/** The two languages of the pages. Chinese has no prefix in addresses, English stands under /en. */
export type Language = "zh" | "en";

export const LANGUAGES = ["zh", "en"] as const satisfies readonly Language[];

/** A word, or a sentence made from values, in both languages: a copy without one of them does not compile. */
export type Bilingual<Word = string> = { readonly zh: Word; readonly en: Word };

export function isLanguage(text: string): text is Language {
  return text === "zh" || text === "en";
}
