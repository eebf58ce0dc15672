import { expect, test } from "vitest";
import { listRows, withDataset } from "../../db/database";
import { listThemePairs } from "../../db/queries/list-recurrence";
import { themeStatements } from "../../db/queries/list-theme-statements";
import { makeDataset } from "./make-dataset";
import { makeReading } from "./make-reading";

const LATE = { text: "网站内容更新不够及时", codes: ["timeliness"] } as const;
const FEW = { text: "经办人员偏少", codes: ["staffing"] } as const;

test("runs break at a gap, and what follows a missing year is neither new nor gone", () => {
  const dataset = makeDataset([
    makeReading({ year: 2019, problems: [LATE] }),
    makeReading({ year: 2020, problems: [LATE, FEW] }),
    makeReading({ year: 2021, problems: [FEW] }),
    makeReading({ year: 2023, problems: [LATE, FEW] }),
    makeReading({ year: 2024, problems: [LATE] }),
  ]);
  const runs = listRows(dataset, "SELECT theme, first, last, years FROM theme_run ORDER BY theme, first");
  expect(runs).toEqual([
    { theme: "staffing", first: 2020, last: 2021, years: 2 },
    { theme: "timeliness", first: 2019, last: 2020, years: 2 },
    { theme: "timeliness", first: 2023, last: 2024, years: 2 },
  ]);
  const counts = listRows(
    dataset,
    `SELECT year, theme, admitted, fresh, second, gone, followed, again FROM rollup_recurrence
     WHERE scope = '' ORDER BY theme, year`,
  );
  const row = (theme: string, year: number, ...counted: readonly number[]) => {
    const [admitted, fresh, second, gone, followed, again] = counted;
    return { year, theme, admitted, fresh, second, gone, followed, again };
  };
  expect(counts).toEqual([
    row("staffing", 2020, 1, 1, 0, 0, 1, 1),
    row("staffing", 2021, 1, 0, 1, 0, 0, 0),
    row("staffing", 2023, 1, 0, 0, 0, 1, 0),
    row("staffing", 2024, 0, 0, 0, 1, 0, 0),
    row("timeliness", 2019, 1, 0, 0, 0, 1, 1),
    row("timeliness", 2020, 1, 0, 1, 0, 1, 0),
    row("timeliness", 2021, 0, 0, 0, 1, 0, 0),
    row("timeliness", 2023, 1, 0, 0, 0, 1, 1),
    row("timeliness", 2024, 1, 0, 1, 0, 0, 0),
  ]);
  const pairs = listRows(dataset, "SELECT year, theme, other, reports FROM rollup_theme_pair WHERE scope = ''");
  expect(pairs).toEqual([
    { year: 2020, theme: "staffing", other: "timeliness", reports: 1 },
    { year: 2023, theme: "staffing", other: "timeliness", reports: 1 },
  ]);
  const { province, prefecture, county } = makeReading().place;
  for (const place of [
    { province, prefecture, county },
    { province, prefecture, county: null },
    { province, prefecture: null, county: null },
  ]) {
    const scope = Object.values(place).filter((name) => name !== null);
    expect(withDataset(dataset, () => listThemePairs(place, scope.join("/")))).toMatchObject(pairs);
  }
  dataset.sqlite.close();
});

test("the sentences of a theme come latest first, page by page", () => {
  const years = [2019, 2020, 2021, 2022, 2023];
  const dataset = makeDataset(years.map((year) => makeReading({ year, problems: [LATE, FEW] })));
  const filter = { province: null, prefecture: null, county: null, years: { from: 2020, to: 2023 } };
  const seen: number[] = [];
  let after: string | null = null;
  do {
    const page = themeStatements(dataset, { ...filter, code: "staffing", part: "problem" }, after, 3);
    for (const { year, words } of page.statements) {
      expect(words).toBe(FEW.text);
      seen.push(year);
    }
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual([2023, 2022, 2021, 2020]);
  dataset.sqlite.close();
});
