import { asc, eq } from "drizzle-orm";
import { currentDataset } from "../database";
import { rollupTerm } from "../rollup-schema";
import { typedReads } from "../typed-reads";

export type TermRollup = Readonly<Omit<typeof rollupTerm.$inferSelect, "scope">>;

/** The rising terms of the country (scope "") or a province, with all their years; none of a smaller place. */
export function listTermRollups(scope: string): readonly TermRollup[] {
  return typedReads(currentDataset())
    .select()
    .from(rollupTerm)
    .where(eq(rollupTerm.scope, scope))
    .orderBy(asc(rollupTerm.term), asc(rollupTerm.year))
    .all();
}
