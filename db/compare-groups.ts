import { FEWEST_GRAMS, overlap, sharedSentences } from "../lib/facts/compare-wordings";
import { COMPARED } from "../lib/facts/report-sections";
import { countSharedGrams } from "../lib/facts/shared-grams";
import { LEAST_SHARE } from "../lib/vocabulary/sameness";
import { MOST_OTHERS, type SamenessWriter } from "./likeness";
import type { Compared } from "./read-groups";

/** The reports of a county and year against each other. */
export function compareWithin(compared: readonly Compared[], write: SamenessWriter): void {
  for (const section of COMPARED) {
    const shared = countSharedGrams(compared.map(({ wordings }) => wordings[section]));
    for (const [at, { report, wordings }] of compared.entries()) {
      const own = wordings[section];
      const alike = compared.flatMap((other, otherAt) => {
        const share = Number(shared[at * compared.length + otherAt]) / own.own.length;
        return otherAt === at || own.own.length < FEWEST_GRAMS || share < LEAST_SHARE ? [] : [{ other, share }];
      });
      const likest = alike.sort((a, b) => b.share - a.share).slice(0, MOST_OTHERS);
      const found = likest.map(({ other, share }) => {
        const sentences = sharedSentences(own.record, other.wordings[section].record).length;
        return { other: other.report, share, sentences, common: own.common };
      });
      write(report, section, "same_county", found);
    }
  }
}

/** The reports of a county and year against those of the same agencies a year before. */
export function compareWithLastYear(
  compared: readonly Compared[],
  before: readonly Compared[],
  agencies: Int32Array,
  write: SamenessWriter,
): void {
  const former = new Map(before.map((other) => [agencies[other.report], other]));
  for (const { report, wordings } of compared) {
    const other = former.get(agencies[report]);
    for (const section of COMPARED) {
      const found = other === undefined ? null : overlap(wordings[section], other.wordings[section].record, 0);
      const { common } = wordings[section];
      const rows = other === undefined || found === null ? [] : [{ ...found, other: other.report, common }];
      write(report, section, "last_year", rows);
    }
  }
}
