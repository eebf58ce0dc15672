import { codeLabel, type Language } from "../vocabulary/code-labels";

/** What a locator points at, in words: `requests.req_new.total` is 一、本年新收… · 总计, `text:3-9` a place in the text. */
export function locatorLabel(locator: string, language: Language): string {
  const [where, own = where ?? locator] = locator.includes("/") ? locator.split("/") : [null, locator];
  const [table = "", indicator, applicant] = own.split(".");
  const words =
    indicator === undefined
      ? TEXT[language]
      : [
          codeLabel(table === "narrative" ? "narrative_indicator" : "indicator", indicator, language),
          ...(applicant === undefined ? [] : [codeLabel("applicant", applicant, language)]),
        ].join(" · ");
  return where === null || where === undefined ? words : `${where} ${words}`;
}

const TEXT = { zh: "原文", en: "text" } as const;
