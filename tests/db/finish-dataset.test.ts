import { describe, expect, test } from "vitest";
import { listRows, prepared } from "../../db/database";
import { listCheckRollups } from "../../db/queries/list-quality";
import { makeDataset } from "./make-dataset";
import { makeReading } from "./make-reading";

test("an agency has the name of its latest report, whatever was read first", () => {
  const renamed = { agency: "青石街道", kind: "街道" };
  for (const readings of [
    [makeReading({ year: 2022 }), makeReading({ year: 2023, place: renamed })],
    [makeReading({ year: 2023, place: renamed }), makeReading({ year: 2022 })],
  ]) {
    const rows = listRows(makeDataset(readings), "SELECT name, kind, pinyin, initials FROM agency");
    expect(rows).toEqual([{ name: "青石街道", kind: "街道", pinyin: "qingshijiedao", initials: "qsjd" }]);
  }
});

describe("checks between reports", () => {
  const dataset = makeDataset([
    makeReading({ year: 2022, cells: { "req_carried_out/total": 2 } }),
    makeReading({ year: 2023, cells: { "req_carried_in/total": 1 } }),
    makeReading({ year: 2024 }),
  ]);

  test("hold a year against the year before, and belong to the later", () => {
    const rows = listRows(
      dataset,
      `SELECT report_id, "check", outcome FROM finding JOIN report ON report.id = finding.report`,
    );
    expect(rows).toContainEqual({ report_id: "990123101-2023", check: "C-30", outcome: "fail" });
    expect(prepared(dataset, "SELECT findings FROM report WHERE year = 2024").pluck().get()).toBe(0);
  });

  test("are rolled up with what could be assessed", () => {
    const expected = [
      { year: 2022, assessable: 0, failed: 0, notAssessable: 1 },
      { year: 2023, assessable: 7, failed: 1, notAssessable: 0 },
      { year: 2024, assessable: 7, failed: 0, notAssessable: 0 },
    ];
    for (const scope of ["", "云岭省/云岭市/云岭县"]) {
      const rows = [2021, 2022, 2023, 2024, 2025].flatMap((year) =>
        listCheckRollups(scope, { from: year, to: year }, dataset)
          .filter(({ check }) => check === "C-30")
          .map(({ assessable, failed, notAssessable }) => ({ year, assessable, failed, notAssessable })),
      );
      expect(rows).toEqual(expected);
    }
  });

  test("and with the reasons why others could not", () => {
    const found = listCheckRollups("", null, dataset).filter(({ check }) => check === "C-30" || check === "C-48");
    expect(found).toEqual([
      {
        check: "C-30",
        assessable: 14,
        failed: 1,
        warned: 0,
        notAssessable: 1,
        reasons: [{ reason: "year_missing", times: 1 }],
      },
      { check: "C-48", assessable: 3, failed: 0, warned: 0, notAssessable: 0, reasons: [] },
    ]);
    expect(
      listCheckRollups("", { from: 2024, to: 2024 }, dataset).find(({ check }) => check === "C-30")?.reasons,
    ).toEqual([]);
  });
});
