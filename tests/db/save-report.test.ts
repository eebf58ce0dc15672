import { describe, expect, test } from "vitest";
import { unpackSpans } from "../../db/cell-spans";
import { prepared, readDatasetKey } from "../../db/database";
import { readDictionary } from "../../db/report-functions";
import { reportText } from "../../db/report-schema";
import { unpackText } from "../../db/report-text";
import { typedReads } from "../../db/typed-reads";
import { makeDataset } from "./make-dataset";
import { makeReading } from "./make-reading";

describe("a saved report", () => {
  const reading = makeReading({
    cells: {
      "req_new/total": 4,
      "req_new/natural_person": 3,
      "req_new/org_business": 1,
      admin_fees_wan_yuan: 1.25,
      "refused_process/total": "cut_off",
      "other_misc/total": 2,
      recon_upheld: "dash",
    },
    problems: [{ text: "更新偏慢", codes: ["timeliness"] }],
  });
  const dataset = makeDataset([reading]);

  test("gives back every due cell as it was", () => {
    const rows = prepared(dataset, "SELECT cell, value, status, raw FROM figure ORDER BY cell").all();
    expect(rows).toEqual(
      reading.facts.facts.map(({ cell, value, status }) => ({ cell: cell.ordinal, value, status, raw: null })),
    );
  });

  test("keeps few rows of fact", () => {
    expect(prepared(dataset, "SELECT count(*) FROM fact").pluck().get()).toBe(7);
  });

  test("has headlines; a subtotal with a lost line is missing", () => {
    const row = prepared(
      dataset,
      "SELECT req_new, refused_total, unavailable_total, other_total, proactive_total, problems FROM report",
    ).get();
    expect(row).toEqual({
      req_new: 4,
      refused_total: null,
      unavailable_total: 0,
      other_total: 2,
      proactive_total: 120,
      problems: 1,
    });
  });

  test("keeps its text, spans and statements", () => {
    const row = typedReads(dataset).select().from(reportText).get();
    if (row === undefined) throw new Error("no text");
    expect(unpackText(row.body, readDictionary(dataset.sqlite))).toBe(reading.document.text);
    expect(unpackSpans(row.spans)).toEqual(reading.facts.facts.map((fact) => fact.span));
    const words = prepared(
      dataset,
      `SELECT text_slice(report, body, "start", "end") FROM statement JOIN report_text USING (report)`,
    );
    expect(words.pluck().all()).toEqual(["更新偏慢"]);
  });

  test("counts in the roll-ups of its places", () => {
    const rows = prepared(
      dataset,
      "SELECT scope, stated, nonzero, total FROM rollup_indicator WHERE indicator = 'req_new' ORDER BY scope",
    )
      .raw()
      .all();
    expect(rows).toEqual(["", "云岭省", "云岭省/云岭市", "云岭省/云岭市/云岭县"].map((scope) => [scope, 1, 1, 4]));
    expect(
      prepared(
        dataset,
        "SELECT reports, reports_with_theme FROM rollup_theme WHERE scope = '' AND theme = 'timeliness'",
      )
        .raw()
        .all(),
    ).toEqual([[1, 1]]);
    expect(readDatasetKey(dataset, "fingerprint")).toMatch(/^[0-9a-f]{16}$/);
  });
});

test("the later issue stands, the other is superseded", () => {
  const dataset = makeDataset([
    makeReading({ publishedOn: "2024-01-10", cells: { "req_new/total": 1 } }),
    makeReading({ publishedOn: "2024-03-01", cells: { "req_new/total": 2 } }),
  ]);
  const rows = prepared(dataset, "SELECT report_id, superseded, req_new FROM report ORDER BY superseded").all();
  expect(rows).toMatchObject([
    { report_id: "990123101-2023", superseded: 0, req_new: 2 },
    { report_id: expect.stringMatching(/^990123101-2023-[0-9a-f]{8}$/), superseded: 1, req_new: 1 },
  ]);
});

test("of many issues beside a file that was set aside the latest stands", () => {
  const issues = ["2024-01-10", "2024-02-01", "2024-03-01"].map((publishedOn) => makeReading({ publishedOn }));
  const dataset = makeDataset([null, ...issues]);
  const rows = prepared(dataset, "SELECT published_on FROM report WHERE report_id = '990123101-2023'").pluck().all();
  expect(rows).toEqual(["2024-03-01"]);
});
