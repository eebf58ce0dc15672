import type { CoverageRollup, IndicatorRollup, ThemeRollup } from "@/db/queries/list-rollups";
import { codeLabel } from "../vocabulary/code-labels";
import { OVERVIEW_COPY } from "./copy/overview-copy";
import { formatNumber } from "./format";
import type { OverviewFrame } from "./overview-requests";
import { leadingTheme } from "./overview-themes";

/** The first sentence of the overview, in parts; each part only where the data bear it out. */
export function overviewLead(
  coverage: readonly CoverageRollup[],
  indicators: readonly IndicatorRollup[],
  themes: readonly ThemeRollup[],
  { years, language }: OverviewFrame,
): string {
  const covered = coverage.filter((row) => years.includes(row.year));
  const agencies = coverage[0]?.agencies;
  const latest = covered.at(-1)?.year;
  if (agencies === undefined || latest === undefined) return "";
  const held = covered.reduce((sum, row) => sum + row.reports, 0);
  const of = (name: string) => {
    const row = indicators.find((one) => one.indicator === name && one.year === latest);
    return row !== undefined && row.total !== null ? { ...row, total: row.total } : null;
  };
  const [disclosed, requests, disputes] = [of("proactive_total"), of("req_new"), of("recon_total")];
  const theme = leadingTheme(themes, years);
  return [
    OVERVIEW_COPY.leadReports[language](formatNumber(held), formatNumber(agencies * years.length)),
    disclosed &&
      OVERVIEW_COPY.leadDisclosures[language](latest, formatNumber(disclosed.stated), formatNumber(disclosed.reports)),
    requests &&
      OVERVIEW_COPY.leadRequests[language](
        formatNumber(requests.total),
        formatNumber(requests.stated),
        formatNumber(requests.stated - requests.nonzero),
      ),
    disputes && OVERVIEW_COPY.leadDisputes[language](formatNumber(disputes.total), formatNumber(disputes.stated)),
    theme &&
      OVERVIEW_COPY.leadTheme[language](
        codeLabel("theme", theme.theme, language),
        formatNumber(theme.reportsWithTheme),
        formatNumber(theme.reports),
      ),
  ]
    .filter((part) => part !== null)
    .join("");
}
