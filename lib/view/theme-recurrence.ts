import type { Recurrence } from "@/db/queries/list-recurrence";
import { codeLabel } from "../vocabulary/code-labels";
import { pageAddress } from "./addresses";
import { RECURRENCE_COPY as COPY } from "./copy/recurrence-copy";
import { countCell } from "./count-cell";
import { type Figure, type FigureCell, type FigureColumn, wordCell } from "./figure";
import { formatNumber, formatShare } from "./format";
import type { OverviewFrame } from "./overview-requests";
import { placeWords, scopeParameters, yearWords } from "./scope";

/** Theme by theme: for how many years running the problems of the latest year have been admitted. */
export function recurrenceFigure(rollups: readonly Recurrence[], frame: OverviewFrame): Figure {
  const { language, years, scope } = frame;
  const year = rollups.filter((row) => row.admitted > 0 && years.includes(row.year)).at(-1)?.year ?? null;
  const rows = rollups
    .filter((row) => row.year === year)
    .toSorted((x, y) => y.admitted - x.admitted || y.gone - x.gone || (x.theme < y.theme ? -1 : 1));
  const sum = (count: (row: Recurrence) => number) => rows.reduce((total, row) => total + count(row), 0);
  const again = sum((row) => row.second + row.third + row.longer);
  return {
    ...TABLE,
    id: "themes.recurrence",
    title:
      year === null
        ? COPY.recurrencePlain[language]
        : COPY.recurrenceTitle[language](year, formatNumber(sum((row) => row.admitted)), formatNumber(again)),
    subtitle: COPY.recurrenceMeasure[language](year === null ? "" : String(year), placeWords(scope, language)),
    columns: [themeColumn(frame), ...countColumns(RUNNING, frame)],
    rows: rows.map((row) => ({
      key: row.theme,
      cells: [themeCell(row.theme, frame), ...RUNNING.map(({ count }) => countCell(count(row), null, language))],
    })),
    notes: [COPY.goneNote[language]],
  };
}

/** Year by year the same for one theme, with the measures promised. */
export function themeCourseFigure(theme: string, rollups: readonly Recurrence[], frame: OverviewFrame): Figure {
  const { language, years, scope } = frame;
  const own = rollups.filter((row) => row.theme === theme && years.includes(row.year));
  return {
    ...TABLE,
    id: "theme.course",
    title: COPY.course[language],
    subtitle: COPY.recurrenceMeasure[language](yearWords(years), placeWords(scope, language)),
    columns: [
      { key: "year", label: COPY_YEAR[language], numeric: false },
      ...countColumns(RUNNING, frame),
      ...countColumns(PROMISES.slice(1), frame),
    ],
    rows: own.map((row) => ({
      key: String(row.year),
      cells: [
        wordCell(String(row.year)),
        ...RUNNING.map(({ count }) => countCell(count(row), null, language)),
        ...PROMISES.slice(1).map((promise) => promiseCell(promise, row, frame)),
      ],
    })),
    notes: [COPY.goneNote[language], COPY.promiseNote[language]],
  };
}

/** Theme by theme over all years of the scope: how many problems got a measure, and how many were admitted again. */
export function promiseFigure(rollups: readonly Recurrence[], frame: OverviewFrame): Figure {
  const { language, years, scope } = frame;
  const inYears = rollups.filter((row) => years.includes(row.year));
  const themes = [...new Set(inYears.map((row) => row.theme))]
    .map((theme) =>
      addUp(
        theme,
        inYears.filter((row) => row.theme === theme),
      ),
    )
    .filter((row) => row.admitted > 0)
    .sort((x, y) => y.admitted - x.admitted || (x.theme < y.theme ? -1 : 1));
  const whole = addUp("all", themes);
  return {
    ...TABLE,
    id: "themes.promises",
    title: themes.length === 0 ? COPY.promisePlain[language] : promiseTitle(whole, frame),
    subtitle: COPY.recurrenceMeasure[language](yearWords(years), placeWords(scope, language)),
    columns: [themeColumn(frame), ...countColumns(PROMISES, frame)],
    rows: themes.map((row) => ({
      key: row.theme,
      cells: [themeCell(row.theme, frame), ...PROMISES.map((promise) => promiseCell(promise, row, frame))],
    })),
    notes: [COPY.promiseNote[language]],
  };
}

type Counts = Omit<Recurrence, "year" | "theme"> & { readonly theme: string };

type CountColumn = {
  readonly word: "admitted" | "fresh" | "second" | "third" | "longer" | "unknownBefore" | "gone" | PromiseWord;
  readonly count: (row: Counts) => number;
};

type PromiseWord = "withMeasure" | "again" | "promisedAgain";

const ADMITTED: CountColumn = { word: "admitted", count: (row) => row.admitted };

const RUNNING: readonly CountColumn[] = [
  ADMITTED,
  { word: "fresh", count: (row) => row.fresh },
  { word: "second", count: (row) => row.second },
  { word: "third", count: (row) => row.third },
  { word: "longer", count: (row) => row.longer },
  {
    word: "unknownBefore",
    count: ({ admitted, fresh, second, third, longer }) => admitted - fresh - second - third - longer,
  },
  { word: "gone", count: (row) => row.gone },
];

type PromiseColumn = CountColumn & { readonly base: ((row: Counts) => number) | null };

const PROMISES: readonly PromiseColumn[] = [
  { ...ADMITTED, base: null },
  { word: "withMeasure", count: (row) => row.promised, base: (row) => row.admitted },
  { word: "again", count: (row) => row.again, base: (row) => row.followed },
  { word: "promisedAgain", count: (row) => row.promisedAgain, base: (row) => row.promisedFollowed },
];

const COPY_YEAR = { zh: "年度", en: "Year" } as const;

const TABLE = {
  drawing: { kind: "table" },
  restsOn: null,
  missing: [],
  extract: null,
} as const satisfies Partial<Figure>;

function promiseTitle(whole: Counts, { language }: OverviewFrame): string {
  return COPY.promiseTitle[language](
    formatNumber(whole.admitted),
    formatShare(whole.promised, whole.admitted, language),
    formatNumber(whole.followed),
    formatShare(whole.again, whole.followed, language),
  );
}

/** A count of a base; a gap where the base is empty, for then nothing can be said. */
function promiseCell({ count, base }: PromiseColumn, row: Counts, { language }: OverviewFrame): FigureCell {
  if (base === null) return countCell(count(row), null, language);
  const restsOn = { n: count(row), d: base(row) };
  if (restsOn.d === 0) return { ...countCell(null, null, language), text: "–", reason: NO_BASE[language] };
  return countCell(restsOn.n, restsOn, language);
}

const NO_BASE = { zh: "没有可查的次年报告", en: "no next report to look into" } as const;

function themeColumn({ language }: OverviewFrame): FigureColumn {
  return { key: "theme", label: COPY.theme[language], numeric: false };
}

function countColumns(columns: readonly CountColumn[], { language }: OverviewFrame): readonly FigureColumn[] {
  return columns.map(({ word }) => ({ key: word, label: COPY[word][language], numeric: true }));
}

function themeCell(theme: string, { language, scope }: OverviewFrame): FigureCell {
  return wordCell(
    codeLabel("theme", theme, language),
    pageAddress(language, `/themes/${theme}`, scopeParameters(scope)),
  );
}

function addUp(theme: string, rows: readonly Counts[]): Counts {
  const sum = (count: (row: Counts) => number) => rows.reduce((total, row) => total + count(row), 0);
  return {
    theme,
    admitted: sum((row) => row.admitted),
    fresh: sum((row) => row.fresh),
    second: sum((row) => row.second),
    third: sum((row) => row.third),
    longer: sum((row) => row.longer),
    gone: sum((row) => row.gone),
    promised: sum((row) => row.promised),
    followed: sum((row) => row.followed),
    again: sum((row) => row.again),
    promisedFollowed: sum((row) => row.promisedFollowed),
    promisedAgain: sum((row) => row.promisedAgain),
  };
}
