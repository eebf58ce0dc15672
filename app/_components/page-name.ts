import { findAgency } from "@/db/queries/find-agency";
import { findReport } from "@/db/queries/find-report";
import { REPORT_COPY } from "@/lib/view/copy/report-copy";
import { SECTIONS, SHELL_COPY } from "@/lib/view/copy/shell-copy";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";

/** What a page shows, as one would name it when citing it; the name of the site where its address says nothing more. */
export function pageName(address: string, language: Language): string {
  const [path = "/"] = address.split("?");
  const [, section = "", id = null] = path.split("/");
  const own = id === null ? null : (NAMES[section]?.(id, language) ?? null);
  const word = SECTIONS.find((one) => one.path === `/${section}`)?.word ?? "name";
  return own ?? SHELL_COPY[word][language];
}

const NAMES: Readonly<Record<string, (id: string, language: Language) => string | null>> = {
  townships: (id) => findAgency(id)?.name ?? null,
  reports: (id, language) => {
    const found = findReport(id);
    return found === null ? null : REPORT_COPY.title[language](found.agency.name, found.report.year);
  },
  themes: (id, language) => codeLabel("theme", id, language),
};
