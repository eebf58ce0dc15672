import type { ScopeReport } from "@/db/queries/list-reports-in-scope";
import { codeLabel, type Language } from "../vocabulary/code-labels";
import { isTheme } from "../vocabulary/themes";
import { reportAddress, townshipAddress } from "./addresses";
import { NOTABLE_COPY } from "./copy/overview-copy";
import { formatNumber, formatYears } from "./format";

/** A fact computed from the data, and where its evidence stands; no judgement. */
export type NotableFact = { readonly sentence: string; readonly href: string | null };

/** The problem themes that a report names. */
export type NamedThemes = { readonly reportId: string; readonly codes: string };

/** What stands out in a scope, as sentences with their evidence; a fact that the data do not bear out is left away. */
export function notableFacts(
  reports: readonly ScopeReport[],
  named: readonly NamedThemes[],
  language: Language,
): readonly NotableFact[] {
  return [
    firstDispute(reports, language),
    longestRun(reports, named, language),
    mostRequests(reports, language),
    neverAsked(reports, language),
    mostFindings(reports, language),
  ].flatMap((fact) => fact ?? []);
}

function firstDispute(reports: readonly ScopeReport[], language: Language): NotableFact | null {
  const first = reports.find((report) => isSome(report.reconTotal) || isSome(report.suitDirectTotal));
  if (first === undefined) return null;
  const anchor = isSome(first.reconTotal) ? "disputes.recon_total" : "disputes.suit_direct_total";
  return {
    sentence: NOTABLE_COPY.firstDispute[language](first.agencyName, first.year),
    href: reportAddress(language, first.reportId, anchor),
  };
}

type Run = { readonly report: ScopeReport; readonly theme: string; readonly from: number; readonly to: number };

/** The longest series of years without a gap in which one agency names the same theme; two years at least. */
function longestRun(
  reports: readonly ScopeReport[],
  named: readonly NamedThemes[],
  language: Language,
): NotableFact | null {
  const themesOf = new Map<string, Set<string>>();
  for (const { reportId, codes } of named) {
    const themes = themesOf.get(reportId) ?? new Set();
    for (const code of codes.split("|")) if (isTheme(code)) themes.add(code);
    themesOf.set(reportId, themes);
  }
  const open = new Map<string, Run>();
  let longest: Run | null = null;
  for (const report of reports) {
    for (const theme of themesOf.get(report.reportId) ?? []) {
      const key = `${report.agency}/${theme}`;
      const before = open.get(key);
      const from = before !== undefined && before.to === report.year - 1 ? before.from : report.year;
      const run = { report, theme, from, to: report.year };
      open.set(key, run);
      if (longest === null || run.to - run.from > longest.to - longest.from) longest = run;
    }
  }
  if (longest === null || longest.from === longest.to) return null;
  const { report, theme, from, to } = longest;
  const words = codeLabel("theme", theme, language);
  return {
    sentence: NOTABLE_COPY.longestRun[language](report.agencyName, words, to - from + 1, formatYears(from, to)),
    href: `${townshipAddress(language, report.agencyId)}#problems`,
  };
}

function mostRequests(reports: readonly ScopeReport[], language: Language): NotableFact | null {
  const most = largestBy(reports, (report) => report.reqNew);
  if (most === null) return null;
  return {
    sentence: NOTABLE_COPY.mostRequests[language](most.report.agencyName, most.report.year, formatNumber(most.value)),
    href: reportAddress(language, most.report.reportId, "requests.req_new.total"),
  };
}

function neverAsked(reports: readonly ScopeReport[], language: Language): NotableFact | null {
  const byAgency = new Map<number, ScopeReport[]>();
  for (const report of reports) byAgency.set(report.agency, [...(byAgency.get(report.agency) ?? []), report]);
  const telling = [...byAgency.values()].filter((own) => own.every((report) => report.reqNew !== null));
  const never = telling.filter((own) => own.every((report) => report.reqNew === 0));
  if (never.length === 0) return null;
  return {
    sentence: NOTABLE_COPY.noRequests[language](formatNumber(never.length), formatNumber(telling.length)),
    href: null,
  };
}

function mostFindings(reports: readonly ScopeReport[], language: Language): NotableFact | null {
  const most = largestBy(reports, (report) => report.findings);
  if (most === null) return null;
  return {
    sentence: NOTABLE_COPY.mostFindings[language](most.report.agencyName, most.report.year, formatNumber(most.value)),
    href: `${reportAddress(language, most.report.reportId)}#findings`,
  };
}

/** The report with the largest value above zero; the first of several. Reports without a value take no part. */
function largestBy(
  reports: readonly ScopeReport[],
  figureOf: (report: ScopeReport) => number | null,
): { readonly report: ScopeReport; readonly value: number } | null {
  const told = reports.flatMap((report) => {
    const value = figureOf(report);
    return value === null || value <= 0 ? [] : [{ report, value }];
  });
  const [first, ...others] = told;
  if (first === undefined) return null;
  return others.reduce((largest, own) => (own.value > largest.value ? own : largest), first);
}

function isSome(value: number | null): boolean {
  return value !== null && value > 0;
}
