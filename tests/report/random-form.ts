import type { Edition } from "@/lib/vocabulary/editions";
import { CELL_BY_KEY, cellKey, cellsDue } from "@/lib/vocabulary/form";
import { APPLICANT_PARTS, DISPUTE_SUMS, rowIdentities } from "@/lib/vocabulary/identities";

/** Figures of a form by cell key, made so that R1-R4 hold. */
export type RandomForm = ReadonlyMap<string, number>;

/** A generator of whole numbers below `limit`; the same seed gives the same numbers (xorshift32). */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed * 2_654_435_761 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

export function randomForm(edition: Edition, seed: number, limit: number): RandomForm {
  const next = randomNumbers(seed);
  const form = new Map<string, number>();
  for (const cell of cellsDue(edition)) {
    const figure = next(limit);
    const value = cell.measure === "signed" ? figure - (limit >> 1) : figure;
    form.set(cellKey(cell.indicator, cell.applicant), cell.unit === "万元" ? value / 10_000 : value);
  }
  const at = (key: string) => form.get(key) ?? Number.NaN;
  const [, outcomes] = rowIdentities(edition);
  for (const part of APPLICANT_PARTS) {
    const sum = (outcomes?.left ?? []).reduce((total, row) => total + at(cellKey(row, part)), 0);
    form.set(`outcome_total/${part}`, sum);
    const intake = sum + at(`req_carried_out/${part}`);
    const carriedIn = Math.min(intake, at(`req_carried_in/${part}`));
    form.set(`req_carried_in/${part}`, carriedIn);
    form.set(`req_new/${part}`, intake - carriedIn);
  }
  for (const key of form.keys()) {
    const cell = CELL_BY_KEY.get(key);
    if (cell?.applicant !== "total") continue;
    form.set(
      key,
      APPLICANT_PARTS.reduce((sum, part) => sum + at(cellKey(cell.indicator, part)), 0),
    );
  }
  for (const { total, parts } of DISPUTE_SUMS)
    form.set(
      total,
      parts.reduce((sum, part) => sum + at(part), 0),
    );
  return form;
}
