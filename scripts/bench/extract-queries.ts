import { INDICATOR_COLUMNS } from "@/lib/vocabulary/datasets";
import { FORM_CELLS } from "@/lib/vocabulary/form";
import { GROUP_SUBTOTALS } from "@/lib/vocabulary/identities";

/** What `sqlite3 -csv` is asked for: the rows and columns of an extract, in whatever order is cheapest for it. */
export const EXTRACT_QUERIES = { indicators: indicatorsQuery(), facts: factsQuery(), reports: reportsQuery() } as const;

/** The figures of the form by the view that puts facts and fills together, then those of the prose. */
function factsQuery(): string {
  const head = "report_id, agency_id, name, province, prefecture, county, year";
  const joined = "JOIN agency ON agency.id = report.agency JOIN source ON source.id = report.source";
  return `SELECT ${head}, figure."table", figure.indicator, figure.applicant, value, NULL, figure.unit, figure.status,
  coalesce(raw, CASE WHEN figure.status IN ('stated', 'inferred') THEN value END), source.path,
  figure."table" || '.' || figure.indicator || CASE applicant WHEN '' THEN '' ELSE '.' || applicant END
FROM report JOIN figure ON figure.report = report.id ${joined} WHERE superseded = 0;
SELECT ${head}, 'narrative', narrative.indicator, NULL, value, qualifier, narrative.unit, narrative.status, raw,
  source.path, 'text:' || "start" || '-' || "end"
FROM report JOIN narrative ON narrative.report = report.id ${joined} WHERE superseded = 0;`;
}

/** A group of figures for each report, spread over columns; what the prose says is looked up. */
function indicatorsQuery(): string {
  const columns = INDICATOR_COLUMNS.map(({ name }) => {
    if (GROUP_SUBTOTALS.some(({ subtotal }) => subtotal === name)) return `report."${name}"`;
    const cell = FORM_CELLS.find(({ indicator, applicant }) => indicator === name && isTotal(applicant));
    if (cell !== undefined) return `max(value) FILTER (WHERE cell = ${cell.ordinal})`;
    const indicator = name.replace(/^narrative_/, "");
    return `(SELECT value FROM narrative WHERE narrative.report = report.id AND indicator = '${indicator}' LIMIT 1)`;
  });
  const cells = FORM_CELLS.filter(({ applicant }) => isTotal(applicant)).map(({ ordinal }) => ordinal);
  return `SELECT report_id, agency_id, name, province, prefecture, county, year, ${columns.join(", ")}
FROM report JOIN agency ON agency.id = report.agency
JOIN figure ON figure.report = report.id AND cell IN (${cells.join(", ")})
WHERE superseded = 0 GROUP BY report.id;`;
}

function isTotal(applicant: string): boolean {
  return applicant === "" || applicant === "total";
}

function reportsQuery(): string {
  return `SELECT report_id, agency_id, name, agency.kind, province, prefecture, county, division_code, place_method,
  year, edition, title, superseded, source.path, source.sha256, source_url, published_on, proactive_state,
  requests_state, disputes_state, cells_stated, cells_due
FROM report JOIN agency ON agency.id = report.agency JOIN source ON source.id = report.source;`;
}
