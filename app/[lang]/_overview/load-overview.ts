import { datasetSummary } from "@/db/queries/dataset-summary";
import { listPlaces } from "@/db/queries/list-places";
import { listAgenciesInScope, listReportsInScope } from "@/db/queries/list-reports-in-scope";
import {
  listCoverageBelow,
  listCoverageRollups,
  listIndicatorRollups,
  listThemeRollups,
} from "@/db/queries/list-rollups";
import { listNamedThemes } from "@/db/queries/list-statements";
import type { Place } from "@/db/queries/place";
import { coverageRows } from "@/lib/view/coverage";
import { missingReports } from "@/lib/view/missing-reports";
import { notableFacts } from "@/lib/view/notable-facts";
import { disclosureCounts, disclosureStrip } from "@/lib/view/overview-disclosures";
import { disputeFigures } from "@/lib/view/overview-disputes";
import { overviewLead } from "@/lib/view/overview-lead";
import { type OverviewFrame, outcomeFigure, requestVolumeFigure } from "@/lib/view/overview-requests";
import { themeFigure } from "@/lib/view/overview-themes";
import { type YearRange, yearsCovered } from "@/lib/view/scope";
import type { Language } from "@/lib/vocabulary/code-labels";

/** A scope of at most this many agencies is shown agency by agency, a larger one by the places below it. */
const MOST_AGENCIES = 250;

export type Overview = ReturnType<typeof loadOverview>;

/** Everything that the overview says of a scope; `key` is the scope in the roll-ups. */
export function loadOverview(place: Place, key: string, range: YearRange | null, language: Language) {
  const scope = { ...place, years: range };
  const allYears = datasetSummary().years;
  const years = yearsCovered(scope, allYears);
  const frame: OverviewFrame = { scope, years, language };
  const coverage = listCoverageRollups(key);
  const indicators = listIndicatorRollups(key);
  const themes = listThemeRollups(key);
  const agencies = coverage[0]?.agencies ?? null;
  const near = agencies !== null && agencies <= MOST_AGENCIES;
  const reports = near ? listReportsInScope(place).filter((report) => years.includes(report.year)) : [];
  const named = near ? listNamedThemes(place) : [];
  return {
    frame,
    agencies,
    allYears,
    latest: coverage.filter((row) => years.includes(row.year)).at(-1) ?? null,
    places: listPlaces(place),
    lead: overviewLead(coverage, indicators, themes, frame),
    disclosures: near ? disclosureStrip(reports, frame) : disclosureCounts(indicators, frame),
    requests: requestVolumeFigure(
      indicators,
      frame,
      missingReports(reports, frame, (report) => report.reqNew),
    ),
    disputes: disputeFigures(indicators, frame, reports),
    outcomes: outcomeFigure(indicators, frame),
    themes: themeFigure(themes, frame),
    coverage: near ? coverageRows(listAgenciesInScope(place), reports, years) : null,
    coverageBelow: near ? null : listCoverageBelow(key),
    notable: notableFacts(reports, named, language),
  };
}
