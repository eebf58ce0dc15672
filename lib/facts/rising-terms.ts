/** In how many reports of a year a term stands, of those whose section 5 was read. */
export type TermYear = {
  readonly year: number;
  readonly reports: number;
  readonly counts: ReadonlyMap<string, number>;
};

export type RisingTerm = { readonly term: string; readonly strength: number };

/** A term of fewer reports is chance. */
const FEWEST_REPORTS = 5;
/** A year of fewer reports tells no share. */
const FEWEST_READ = 10;
/** Standard errors between the shares of the year and of the years before: beyond three in a thousand by chance. */
const STANDS_OUT = 3;
const YEARS_BEFORE = 3;

/**
 * The terms that stand in a larger share of the year's reports than of those of up to three years before it, the most
 * striking first, at most `most`. Of a term and a part of it that rise together the longer one is given.
 */
export function risingTerms(year: TermYear, earlier: readonly TermYear[], most: number): readonly RisingTerm[] {
  const before = earlier.filter((other) => other.year < year.year && other.year >= year.year - YEARS_BEFORE);
  const readBefore = before.reduce((sum, { reports }) => sum + reports, 0);
  if (year.reports < FEWEST_READ || readBefore < FEWEST_READ) return [];
  const rising: RisingTerm[] = [];
  for (const [term, count] of year.counts) {
    if (count < FEWEST_REPORTS) continue;
    const countBefore = before.reduce((sum, { counts }) => sum + (counts.get(term) ?? 0), 0);
    const strength = distance(count, year.reports, countBefore, readBefore);
    if (strength >= STANDS_OUT) rising.push({ term, strength });
  }
  rising.sort((x, y) => y.strength - x.strength || (x.term < y.term ? -1 : 1));
  return withoutParts(rising.slice(0, most * 4), year.counts).slice(0, most);
}

/** Difference of two shares in standard errors of their pooled share. */
function distance(n: number, d: number, nBefore: number, dBefore: number): number {
  const pooled = (n + nBefore) / (d + dBefore);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / d + 1 / dBefore));
  return error === 0 ? 0 : (n / d - nBefore / dBefore) / error;
}

function withoutParts(rising: readonly RisingTerm[], counts: ReadonlyMap<string, number>): readonly RisingTerm[] {
  return rising.filter(
    ({ term }) =>
      !rising.some(
        (other) =>
          other.term.length > term.length &&
          other.term.includes(term) &&
          (counts.get(other.term) ?? 0) >= SAME_SHARE * (counts.get(term) ?? 0),
      ),
  );
}

const SAME_SHARE = 0.7;
