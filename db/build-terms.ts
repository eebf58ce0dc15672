import { risingTerms } from "../lib/facts/rising-terms";
import { type Dataset, prepared } from "./database";

/**
 * Writes `rollup_term` anew: for the country and each province, and of each year the terms that rise in it, with all
 * their years. Reports are counted once, by the terms that reading has left on them.
 */
export function buildTerms(dataset: Dataset): void {
  dataset.sqlite.exec("DELETE FROM rollup_term");
  const insert = prepared(
    dataset,
    "INSERT INTO rollup_term (scope, term, year, reports, reports_with_term, rises) VALUES (?, ?, ?, ?, ?, ?)",
  );
  for (const [scope, years] of countTerms(dataset)) {
    const ordered = [...years.values()].sort((x, y) => x.year - y.year);
    const ranks = ordered.map(
      (year) => new Map(risingTerms(year, ordered, MOST_OF_YEAR).map(({ term }, at) => [term, at + 1])),
    );
    const terms = new Set(ranks.flatMap((rank) => [...rank.keys()]));
    for (const term of [...terms].sort()) {
      for (const [at, { year, reports, counts }] of ordered.entries()) {
        insert.run(scope, term, year, reports, counts.get(term) ?? 0, ranks[at]?.get(term) ?? 0);
      }
    }
  }
}

const MOST_OF_YEAR = 15;
/** Terms of a place and year beyond this many: those that only one report has are forgotten. */
const MOST_TERMS = 50_000;

type CountedYear = { readonly year: number; reports: number; readonly counts: Map<string, number> };
type Scopes = Map<string, Map<number, CountedYear>>;

const TERMS_SQL = `SELECT province, year, terms FROM report JOIN agency ON agency.id = report.agency
WHERE superseded = 0 AND problem_state <> 'absent'`;

function countTerms(dataset: Dataset): Scopes {
  const scopes: Scopes = new Map();
  for (const row of prepared(dataset, TERMS_SQL).iterate()) {
    const { province, year, terms } = asTermRow(row);
    const found = terms === "" ? [] : terms.split("|");
    addReport(scopes, "", year, found);
    if (province !== null) addReport(scopes, province, year, found);
  }
  return scopes;
}

/** The row that the statement above selects. */
function asTermRow(row: unknown): { readonly province: string | null; readonly year: number; readonly terms: string } {
  return row as { readonly province: string | null; readonly year: number; readonly terms: string };
}

function addReport(scopes: Scopes, scope: string, year: number, terms: readonly string[]): void {
  const years = scopes.get(scope) ?? new Map<number, CountedYear>();
  scopes.set(scope, years);
  const counted = years.get(year) ?? { year, reports: 0, counts: new Map<string, number>() };
  years.set(year, counted);
  counted.reports += 1;
  const { counts } = counted;
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  if (counts.size > MOST_TERMS) for (const [term, count] of counts) if (count === 1) counts.delete(term);
}
