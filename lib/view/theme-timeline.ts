import type { StatementRow } from "@/db/queries/list-statements";
import { isSameWording } from "../facts/compare-texts";
import { isTheme, THEMES, type Theme } from "../vocabulary/themes";
import type { AgencyYears } from "./agency-years";

/** What a report says of a theme in one year. */
export type TimelineCell = {
  readonly year: number;
  /** `none`: not named; `no_report`, `no_section`: nothing can be said. */
  readonly state: "told" | "none" | "no_report" | "no_section";
  readonly problem: StatementRow | null;
  readonly measure: StatementRow | null;
  /** Whether the problem is named in the words of the year before. */
  readonly repeats: boolean;
};

export type TimelineRow = {
  readonly theme: Theme;
  readonly cells: readonly TimelineCell[];
  /** The longest series of years without a gap in which the problem is named; null below two years. */
  readonly run: { readonly from: number; readonly to: number } | null;
  /** The first year with a section 5 after the problem was named for the last time. */
  readonly notNamedFrom: number | null;
};

/** Theme × year for one agency: problems named and measures promised. Themes named most come first. */
export function themeTimeline(agency: AgencyYears, statements: readonly StatementRow[]): readonly TimelineRow[] {
  const yearOf = new Map([...agency.reports].map(([year, report]) => [report.id, year]));
  const told = new Map<string, StatementRow>();
  const named = new Set<Theme>();
  for (const statement of statements) {
    for (const code of statement.codes.split("|")) {
      const theme = THEME_OF_CODE.get(code);
      const key = `${theme}/${yearOf.get(statement.report)}/${statement.part}`;
      if (theme === undefined) continue;
      named.add(theme);
      if (!told.has(key)) told.set(key, statement);
    }
  }
  const rows = (Object.keys(THEMES) as Theme[])
    .filter((theme) => named.has(theme))
    .map((theme) => timelineRow(theme, agency, told));
  const times = (row: TimelineRow) => row.cells.filter((cell) => cell.problem !== null).length;
  return rows.filter((row) => row.cells.some((cell) => cell.state === "told")).sort((x, y) => times(y) - times(x));
}

/** A problem's own code and the code of the measure that answers it. */
const THEME_OF_CODE: ReadonlyMap<string, Theme> = new Map(
  Object.entries(THEMES).flatMap(([theme, { measure }]) =>
    isTheme(theme) ? [[theme, theme] as const, [measure, theme] as const] : [],
  ),
);

function timelineRow(theme: Theme, agency: AgencyYears, told: ReadonlyMap<string, StatementRow>): TimelineRow {
  const cells = agency.years.map((year): TimelineCell => {
    const report = agency.reports.get(year);
    const problem = told.get(`${theme}/${year}/problem`) ?? null;
    const measure = told.get(`${theme}/${year}/measure`) ?? null;
    const before = told.get(`${theme}/${year - 1}/problem`);
    const repeats = problem !== null && before !== undefined && isSameWording(before.words, problem.words, []);
    const said = { year, problem, measure, repeats };
    if (report === undefined) return { ...said, state: "no_report" };
    if (problem !== null || measure !== null) return { ...said, state: "told" };
    return { ...said, state: report.problemState === "absent" ? "no_section" : "none" };
  });
  const last = cells.findLast((cell) => cell.problem !== null)?.year;
  const after = cells.find((cell) => last !== undefined && cell.year > last && isReadable(cell));
  return { theme, cells, run: longestRun(cells), notNamedFrom: after?.year ?? null };
}

/** Whether the year's section 5 was read. */
export function isReadable(cell: TimelineCell): boolean {
  return cell.state === "none" || cell.state === "told";
}

function longestRun(cells: readonly TimelineCell[]): TimelineRow["run"] {
  let longest: TimelineRow["run"] = null;
  let from: number | null = null;
  for (const { year, problem } of cells) {
    from = problem === null ? null : (from ?? year);
    if (from !== null && from < year && (longest === null || year - from > longest.to - longest.from)) {
      longest = { from, to: year };
    }
  }
  return longest;
}
