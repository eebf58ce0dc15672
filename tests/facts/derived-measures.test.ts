import { describe, expect, test } from "vitest";
import { derivedMeasures } from "@/lib/facts/derived-measures";
import { DERIVED_MEASURES, type DerivedMeasure } from "@/lib/vocabulary/derived-measures";
import { CELL_BY_KEY } from "@/lib/vocabulary/form";
import { makeYearFigures } from "./make-year-figures";

const CELLS = {
  "req_new/total": 12,
  "req_new/natural_person": 9,
  "req_carried_in/total": 3,
  "granted_full/total": 6,
  "granted_part/total": 2,
  "refused_internal/total": 1,
  "refused_process/total": 1,
  "unavailable_not_held/total": 2,
  "other_misc/total": 1,
  "outcome_total/total": 13,
  "req_carried_out/total": 2,
  recon_upheld: 1,
  recon_overturned: 1,
  recon_pending: 1,
  recon_total: 3,
  suit_direct_overturned: 1,
  suit_direct_total: 2,
  suit_after_recon_pending: 1,
  suit_after_recon_total: 1,
};

describe("derivedMeasures", () => {
  test.each([
    ["workload", 15, null],
    ["handling_rate", 13, 15],
    ["pending_rate", 2, 15],
    ["granted_full_rate", 6, 13],
    ["granted_part_rate", 2, 13],
    ["granted_rate", 8, 13],
    ["refused_rate", 2, 13],
    ["unavailable_rate", 2, 13],
    ["unprocessed_rate", 0, 13],
    ["other_rate", 1, 13],
    ["natural_person_share", 9, 12],
    ["business_share", 0, 12],
    ["request_growth", 4, 8],
    ["recon_overturn_rate", 1, 2],
    ["recon_overturn_rate_all", 1, 3],
    ["suit_overturn_rate", 1, 2],
    ["suit_overturn_rate_all", 1, 3],
    ["recon_ratio", 3, 13],
    ["dispute_intensity", 6, 12],
    ["disputes_per_answer", 5, 13],
  ] as const)("%s is %s of %s", (measure, n, d) => {
    const figures = makeYearFigures(2023, CELLS);
    const derived = derivedMeasures(figures, makeYearFigures(2022, { "req_new/total": 8 }));
    expect(derived.find((row) => row.measure === measure)).toEqual({
      measure,
      n,
      d,
      value: d === null ? n : n / d,
      reason: null,
      rests: "stated",
    });
  });

  const measureOf = (measure: DerivedMeasure, ...[figures, previous]: Parameters<typeof derivedMeasures>) =>
    derivedMeasures(figures, previous).find((row) => row.measure === measure);

  test.each([
    ["nothing to divide by", makeYearFigures(2023), "granted_rate", "zero_base"],
    [
      "a missing part",
      makeYearFigures(2023, { "outcome_total/total": 2, "granted_part/total": "dash" }),
      "granted_rate",
      "dash",
    ],
    ["a missing base", makeYearFigures(2023, { "outcome_total/total": "cut_off" }), "granted_rate", "cut_off"],
    ["no year before", makeYearFigures(2023), "request_growth", "year_missing"],
  ] as const)("%s", (_, figures, measure, reason) => {
    expect(measureOf(measure, figures, null)).toMatchObject({ value: null, reason });
  });

  test("a year with a gap before it does not grow", () => {
    expect(measureOf("request_growth", makeYearFigures(2023), makeYearFigures(2021))?.reason).toBe("year_missing");
  });

  test("a proven blank counts and is told", () => {
    const figures = makeYearFigures(2023, {
      "outcome_total/total": 2,
      "granted_full/total": 2,
      "granted_part/total": "blank_as_zero",
    });
    expect(measureOf("granted_rate", figures, null)).toMatchObject({ n: 2, d: 2, rests: "derived" });
  });

  test("2019 has one row of other handling", () => {
    const figures = makeYearFigures(2020, { "outcome_total/total": 2, "other_total/total": 1 });
    expect(measureOf("other_rate", figures, null)).toMatchObject({ n: 1, d: 2 });
  });

  test("every operand is a cell of the form", () => {
    const rows = Object.values(DERIVED_MEASURES);
    const keys = rows.flatMap(({ number, base }) =>
      [number, base].flatMap((sum) => (sum === null ? [] : Object.values(sum).flat())),
    );
    expect(keys.filter((key) => !CELL_BY_KEY.has(key))).toEqual([]);
  });
});
