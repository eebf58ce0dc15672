import { afterAll, expect, test } from "vitest";
import { type Dataset, listRows, openDatasetForReading, openDatasetForWriting, prepared } from "../../db/database";
import { finishDataset } from "../../db/finish-dataset";
import { deleteSource } from "../../db/save-source";
import { makeDataset, storeReading, writeDataset } from "./make-dataset";
import { makeReading } from "./make-reading";

const THEMES = ["timeliness", "staffing", "channels"] as const;

/** Townships of three provinces, of which one is known by no more than its province and one by nothing. */
const PLACES = [
  { province: "云岭省", prefecture: "云岭市", county: "云岭县", agency: "青石镇", divisionCode: "990123101" },
  { province: "云岭省", prefecture: "云岭市", county: "云岭县", agency: "白沙镇", divisionCode: "990123102" },
  { province: "岚江省", prefecture: "岚江市", county: "岚江县", agency: "双桥乡", divisionCode: "990223101" },
  { province: "岚江省", prefecture: null, county: null, agency: "柳河乡", divisionCode: "990299101" },
  { province: "旷原省", prefecture: "旷原市", county: "旷原县", agency: "沙井镇", divisionCode: "990323101" },
  { province: null, prefecture: null, county: null, agency: "长亭镇", divisionCode: null },
];

const READINGS = PLACES.flatMap((place, at) =>
  [2019, 2020, 2021, 2022].map((year) =>
    makeReading({
      year,
      place,
      proactiveTotal: at === 4 && year === 2020 ? null : 10 * at + year,
      cells: { "req_new/total": at, "req_carried_out/total": at === 3 ? "blank" : 1 },
      problems: THEMES.filter((_, theme) => (at + year + theme) % 3 > 0).map((theme) => ({
        text: `${theme}还需改进`,
        codes: [theme],
      })),
      tally: [
        {
          check: "C-07",
          assessable: at + 1,
          failed: 0,
          warned: 0,
          notAssessable: { blank: year - 2019, derived: at },
          info: null,
        },
      ],
    }),
  ),
);

const VIEWS = [
  "rollup_indicator",
  "rollup_theme",
  "rollup_recurrence",
  "rollup_theme_pair",
  "rollup_coverage",
  "rollup_check",
  "rollup_term",
  "(SELECT theme, years, last, promised, agency_id FROM theme_run JOIN agency ON agency.id = agency)",
];

function summed(dataset: Dataset) {
  return VIEWS.map((view) =>
    listRows<object>(dataset, `SELECT * FROM ${view}`)
      .map((row) => JSON.stringify(row))
      .sort(),
  );
}

const whole = makeDataset(READINGS);
const expected = summed(whole);
afterAll(() => whole.sqlite.close());

const YEARS = 4;
const partings = [
  ...PLACES.map(({ agency }, at) => [`${agency}'s last year`, [at * YEARS + YEARS - 1]] as const),
  ["a county's first township", [0, 1, 2, 3]],
  ["a whole province", [16, 17, 18, 19]],
  ["what is of no province", [20, 21, 22, 23]],
] as const;

test.each(partings)("%s comes later: the sums are those of all at once", (_, late) => {
  const path = writeDataset(READINGS.filter((_, index) => !late.some((each) => each === index)));
  const grown = openDatasetForWriting(path);
  for (const index of late) storeReading(grown, index, READINGS[index] ?? null);
  finishDataset(grown);
  expect(summed(grown)).toEqual(expected);
  grown.sqlite.close();
});

test.each(partings)("%s goes again: the sums are those without it", (_, late) => {
  const path = writeDataset(READINGS);
  const left = openDatasetForWriting(path);
  for (const index of late) deleteSource(left, index + 1);
  finishDataset(left);
  const without = makeDataset(READINGS.filter((_, index) => !late.some((each) => each === index)));
  expect(summed(left)).toEqual(summed(without));
  for (const dataset of [left, without]) dataset.sqlite.close();
});

test("what reports of other places show of a province in which none has come or gone is counted there", () => {
  const late = READINGS.length - YEARS - 1;
  const grown = openDatasetForWriting(writeDataset(READINGS.filter((_, index) => index !== late)));
  const added = storeReading(grown, late, READINGS[late] ?? null);
  const all = openDatasetForWriting(writeDataset([]));
  for (const [index, reading] of READINGS.entries()) storeReading(all, index, reading);
  for (const [dataset, copy] of [
    [grown, added],
    [all, late + 1],
  ] as const) {
    prepared(dataset, "UPDATE source_row SET sha256 = (SELECT sha256 FROM source_row WHERE id = 1) WHERE id = ?").run(
      copy,
    );
    const county = storeReading(dataset, READINGS.length, null);
    prepared(dataset, "UPDATE source_row SET reason = 'county_report', detail = ? WHERE id = ?").run(
      COUNTY_REPORT,
      county,
    );
    finishDataset(dataset);
  }
  const found = listRows(grown, `SELECT "check" FROM finding JOIN report ON report.id = report WHERE year = 2019`);
  expect(found).toEqual(expect.arrayContaining([{ check: "C-48" }, { check: "C-50" }]));
  expect(summed(grown)).toEqual(summed(all));
  for (const dataset of [grown, all]) dataset.sqlite.close();
});

/** Of the county that lists two townships, with less than these have. */
const COUNTY_REPORT = "云岭县 2019: req_new/total 0, recon_total cut_off";

test("sums of a province in which nothing has changed are left as they are", () => {
  const path = writeDataset(READINGS);
  const dataset = openDatasetForWriting(path);
  dataset.sqlite.exec(`UPDATE rollup_indicator_row SET total = 0
    WHERE scope = (SELECT id FROM scope WHERE name = '旷原省/旷原市/旷原县')`);
  deleteSource(dataset, 1);
  finishDataset(dataset);
  dataset.sqlite.close();
  const reading = openDatasetForReading(path);
  const totals = listRows(reading, "SELECT DISTINCT total FROM rollup_indicator WHERE scope = '旷原省/旷原市/旷原县'");
  expect(totals).toEqual([{ total: 0 }]);
  reading.sqlite.close();
});
