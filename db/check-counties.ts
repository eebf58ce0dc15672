import type { Assessment } from "../lib/facts/assessment";
import { COUNTY_KEYS, checkCounty } from "../lib/facts/check-agencies";
import { type CheckTally, tallyChecks } from "../lib/facts/check-report";
import { type CountyReport, parseCountyReport } from "../lib/facts/county-report";
import { findTold, type YearFigures } from "../lib/facts/year-figures";
import type { ReportEdition } from "../lib/vocabulary/editions";
import { packTally } from "./check-tally";
import { type Dataset, listRows, prepared } from "./database";
import { yearFiguresReader } from "./read-year-figures";
import { saveFindings } from "./save-findings";
import { saveTally } from "./save-tally";

/** What C-50 came to for one county and year: counted where the agency, one of its townships, is. */
export type CountyTally = { readonly agency: number; readonly year: number; readonly tally: number };

/**
 * Holds the townships of a county against the county's own report, where one was among the files (C-50). A sum that is
 * too large is told of the township that adds most to it. A county whose name is that of several, and that its title
 * does not tell apart, is left out.
 */
export function checkCounties(dataset: Dataset): readonly CountyTally[] {
  prepared(dataset, `DELETE FROM finding WHERE "check" = 'C-50'`).run();
  const reports = listRows<{ detail: string }>(dataset, COUNTY_REPORTS_SQL).flatMap(({ detail }) => {
    const county = parseCountyReport(detail);
    return county === null ? [] : [county];
  });
  if (reports.length === 0) return [];
  const figuresOf = yearFiguresReader(dataset);
  const counties = countiesByName(dataset);
  return reports.flatMap((report) => {
    const { year } = report.figures;
    const agencies = findCounty(report, counties)?.agencies ?? [];
    const townships = agencies.flatMap(({ id, agencyId }) =>
      figuresOf(id)
        .filter(({ figures }) => figures.year === year)
        .map(({ report: row, figures }) => ({ row, agency: id, agencyId, figures })),
    );
    const [first] = townships;
    if (first === undefined) return [];
    const assessments = checkCounty(
      report.figures,
      townships.map(({ figures }) => figures),
    );
    for (const [index, assessment] of assessments.entries()) saveExcess(dataset, assessment, index, townships);
    const counted = tallyOf(assessments, first);
    return counted === undefined
      ? []
      : [{ agency: first.agency, year, tally: saveTally(dataset, packTally([counted])) }];
  });
}

const COUNTY_REPORTS_SQL = `SELECT detail FROM source
WHERE state = 'quarantined' AND reason = 'county_report' ORDER BY root, path`;

type Township = {
  readonly row: number;
  readonly agency: number;
  readonly agencyId: string;
  readonly figures: YearFigures;
};

type County = {
  readonly name: string;
  readonly above: readonly (string | null)[];
  readonly agencies: { readonly id: number; readonly agencyId: string }[];
};

type AgencyRow = {
  readonly id: number;
  readonly agencyId: string;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string;
};

function countiesByName(dataset: Dataset): readonly County[] {
  const counties = new Map<string, County>();
  const sql = `SELECT id, agency_id AS agencyId, province, prefecture, county FROM agency
WHERE county IS NOT NULL ORDER BY agency_id`;
  for (const { id, agencyId, province, prefecture, county } of listRows<AgencyRow>(dataset, sql)) {
    const key = [province, prefecture, county].join("/");
    const known = counties.get(key) ?? { name: county, above: [province, prefecture], agencies: [] };
    known.agencies.push({ id, agencyId });
    counties.set(key, known);
  }
  return [...counties.values()];
}

function findCounty({ county }: CountyReport, counties: readonly County[]): County | undefined {
  const named = counties.filter(({ name }) => county === name || county.endsWith(name));
  const told = named.filter(({ above }) => above.some((place) => place !== null && county.includes(place)));
  const [only, ...others] = told.length > 0 ? told : named;
  return others.length === 0 ? only : undefined;
}

function saveExcess(dataset: Dataset, assessment: Assessment, index: number, townships: readonly Township[]): void {
  if (assessment.outcome !== "warn") return;
  const key = COUNTY_KEYS[index] ?? "";
  const toldBy = ({ figures }: Township) => findTold(figures, key) ?? Number.NEGATIVE_INFINITY;
  const [most] = townships.toSorted((a, b) => toldBy(b) - toldBy(a));
  if (most === undefined) return;
  saveFindings(dataset, most.row, tallyChecks([{ check: "C-50", assessments: [assessment] }], ownerOf(most)).findings);
}

function tallyOf(assessments: readonly Assessment[], township: Township): CheckTally | undefined {
  return tallyChecks([{ check: "C-50", assessments }], ownerOf(township)).tally[0];
}

function ownerOf({ agencyId, figures }: Township): { agency: string; year: number; edition: ReportEdition } {
  return { agency: agencyId, year: figures.year, edition: figures.edition };
}
