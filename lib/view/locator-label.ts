import { CODE_LABELS, codeLabel, type Language } from "../vocabulary/code-labels";

/** The labels of several locators; one that only changes the applicant of the one before says only that. */
export function locatorLabels(locators: readonly string[], language: Language): readonly string[] {
  return locators.map((locator, index) => {
    const [row, applicant] = splitApplicant(locator);
    const [before] = splitApplicant(locators[index - 1] ?? "");
    const same = applicant !== null && row === before;
    return same ? codeLabel("applicant", applicant, language) : locatorLabel(locator, language);
  });
}

/** What a locator points at, in words: `requests.req_new.total` is 一、本年新收… · 总计, `text:3-9` a place in the text. */
function locatorLabel(locator: string, language: Language): string {
  const [where, own = where ?? locator] = locator.includes("/") ? locator.split("/") : [null, locator];
  const [table = "", indicator, applicant] = own.split(".");
  const words =
    indicator === undefined
      ? tableLabel(table, language)
      : [
          codeLabel(table === "narrative" ? "narrative_indicator" : "indicator", indicator, language),
          ...(applicant === undefined ? [] : [codeLabel("applicant", applicant, language)]),
        ].join(" · ");
  return where === null || where === undefined ? words : `${where} ${words}`;
}

function splitApplicant(locator: string): readonly [string, string | null] {
  const at = locator.lastIndexOf(".");
  return locator.split(".").length === 3 ? [locator.slice(0, at), locator.slice(at + 1)] : [locator, null];
}

/** A whole table by its name; what stands beside the text by its own; all else is a place in the text. */
function tableLabel(table: string, language: Language): string {
  if (CODE_LABELS.table.has(table)) return codeLabel("table", table, language);
  const [beside = ""] = table.split(":");
  return (BESIDE.get(beside) ?? TEXT)[language];
}

const TEXT = { zh: "原文", en: "text" } as const;

const BESIDE: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ["title", { zh: "标题", en: "title" }],
  ["file", { zh: "文件名", en: "file name" }],
  ["source", { zh: "文件", en: "file" }],
  ["manifest", { zh: "清单", en: "manifest" }],
]);
