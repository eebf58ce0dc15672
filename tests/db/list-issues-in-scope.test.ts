import { expect, test } from "vitest";
import { withDataset } from "../../db/database";
import { countIssuesInScope, listIssueFiles } from "../../db/queries/list-issues-in-scope";
import { makeDataset } from "./make-dataset";
import { makeReading } from "./make-reading";

const BROOK = { agency: "白溪乡", kind: "乡", county: "河湾县", divisionCode: "990124202" };
const NOWHERE = { province: null, prefecture: null, county: null };
const dataset = makeDataset([
  makeReading({ year: 2022 }),
  makeReading({ year: 2023 }),
  makeReading({ year: 2023, place: BROOK }),
]);

test.each([
  ["the country", { place: NOWHERE, years: null }, 3],
  ["a year", { place: NOWHERE, years: { from: 2023, to: 2023 } }, 2],
  ["a county", { place: { ...NOWHERE, county: "河湾县" }, years: null }, 1],
  ["a year without a report", { place: { ...NOWHERE, county: "河湾县" }, years: { from: 2022, to: 2022 } }, 0],
])("what was not understood in %s", (_, asked, reports) => {
  withDataset(dataset, () => {
    const counts = countIssuesInScope(asked);
    expect(counts).toEqual(reports === 0 ? [] : [{ code: "unknown_label", issues: reports, reports }]);
    const files = listIssueFiles(asked, 2);
    expect(files).toHaveLength(Math.min(reports, 2));
    for (const file of files) expect(file).toMatchObject({ issues: 1, codes: "unknown_label", quote: "其它栏" });
  });
});
