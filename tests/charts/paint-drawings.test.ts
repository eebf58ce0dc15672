import { expect, test } from "vitest";
import { figureToOption } from "@/lib/charts/figure-to-option";
import { optionToSvg } from "@/lib/charts/option-to-svg";
import type { ChartSize } from "@/lib/charts/plot-area";
import type { Drawing, Figure, FigureCell } from "@/lib/view/figure";
import { THEMES } from "@/lib/vocabulary/themes";
import { seededNumbers } from "../pages/follow-number";
import { makeCell, makeFigure } from "../view/make-figure";
import { drawWithECharts } from "./draw-with-echarts";

const SIZES = [
  { width: 320, height: 170 },
  { width: 350, height: 260 },
  { width: 500, height: 290 },
  { width: 960, height: 320 },
];
const BREAKS = [{ after: "2018", words: "" }];
const PARTS = (["granted", "refused", "unavailable"] as const).map((colour, at) => ({ column: `c${at + 1}`, colour }));

const DRAWINGS: readonly Drawing[] = [
  { kind: "bars", series: { column: "c1", colour: "mark" }, ceiling: null, breaks: [] },
  { kind: "bars", series: { column: "c1", colour: "mark" }, reference: "c2", ceiling: null, breaks: BREAKS },
  { kind: "parts", parts: PARTS, ceiling: null, breaks: BREAKS },
  { kind: "pair", a: "c1", b: "c2", ceiling: 1000, breaks: BREAKS },
  { kind: "pair", a: "c1", b: "c2", ceiling: null, breaks: [] },
];

test.each(DRAWINGS)("what is painted is what ECharts draws: $kind", (drawing) => {
  const chance = seededNumbers(8);
  const next = () => chance.next().value ?? 0;
  for (const size of SIZES) {
    for (let years = 1; years <= 9; years += 1) {
      expectSameDrawing(makeFigure(randomRows(years, next), drawing), size);
    }
  }
});

test("what is painted is what ECharts draws: strip", () => {
  const chance = seededNumbers(9);
  const next = () => chance.next().value ?? 0;
  for (const size of SIZES) {
    for (let years = 1; years <= 9; years += 1) {
      const rows = Array.from({ length: 6 }, () => randomRows(years, next)).flat();
      const figure = makeFigure(rows, { kind: "strip", group: "year", value: "c1" });
      expectSameDrawing({ ...figure, rows: figure.rows.map((row, at) => ({ ...row, key: `r${at}` })) }, size);
    }
  }
});

test.each(["zh", "en"] as const)("what is painted is what ECharts draws: heat, its rows named in %s", (language) => {
  const chance = seededNumbers(10);
  const next = () => chance.next().value ?? 0;
  const names = [...Object.values(THEMES).map((theme) => theme[language]), ...PLACES];
  for (const size of SIZES) {
    for (let columns = 1; columns <= 9; columns += 1) {
      const keys = Array.from({ length: columns }, (_, at) => `c${at + 1}`);
      const rows = names.map((name) => [name, ...keys.map(() => randomShare(next))] as const);
      const figure = makeFigure(rows, { kind: "heat", columns: keys });
      expectSameDrawing(figure, { width: size.width, height: 44 + names.length * 26 });
    }
  }
});

test("nothing is drawn of what is a table only", () => {
  expect(
    figureToOption(makeFigure([["2020", makeCell(1)]], { kind: "table" }), { width: 320, height: 170 }),
  ).toBeNull();
  expect(() => optionToSvg({}, { width: 320, height: 170 })).toThrow("nothing here paints");
});

function expectSameDrawing(figure: Figure, size: ChartSize): void {
  const option = figureToOption(figure, size);
  if (option === null) throw new Error("nothing to draw");
  const [painted, drawn] = [optionToSvg(option, size), drawWithECharts(option, size)].map(visibleMarks);
  if (painted === undefined || drawn === undefined) throw new Error("nothing drawn");
  expect(withoutNumbers(painted)).toEqual(withoutNumbers(drawn));
  const numbers = numbersIn(drawn);
  const apart = numbersIn(painted).map((number, at) => Math.abs(number - (numbers[at] ?? Number.NaN)));
  expect(Math.max(...apart)).toBeLessThan(0.11);
}

/** Names longer than the room beside a narrow drawing. */
const PLACES = ["青石坡镇", "白杨河土家族苗族侗族自治县", "临江高新技术产业开发区管委会", "Bluestone (new district)"];

/** A share of some reports: none of them, some, or resting on no report at all. */
function randomShare(next: () => number): FigureCell {
  const reports = next() < 0.15 ? 0 : 1 + Math.floor(next() * 14);
  const named = reports === 0 || next() < 0.2 ? 0 : Math.floor(next() * (reports + 1));
  return makeCell(reports === 0 ? null : named, { restsOn: { n: named, d: reports } });
}

/** Years with missing, zero, small, large and approximate figures, some with words that are signs of markup. */
function randomRows(years: number, next: () => number): readonly (readonly [string, ...FigureCell[]])[] {
  const cell = (): FigureCell => {
    const chance = next();
    if (chance < 0.15) return makeCell(null);
    const value = chance < 0.3 ? 0 : Math.floor(next() * (chance < 0.6 ? 8 : 700));
    const restsOn = chance > 0.9 ? { n: 1, d: 3 } : null;
    return makeCell(value, { restsOn, ...(next() < 0.3 ? { open: true, text: `>${value}&"'` } : {}) });
  };
  return Array.from({ length: years }, (_, year) => [String(2018 + year), cell(), cell(), cell()] as const);
}

const UPRIGHT =
  /<path d="M[-.\d]+ ([-.\d]+)(?:L[-.\d]+ ([-.\d]+))?" fill="none" stroke="var\(--rule-strong\)" stroke-width="1.5"><\/path>/g;

/** Without the boxes of texts and marks of no size, which ECharts writes though nobody sees them. */
function visibleMarks(svg: string): string {
  return svg
    .replace(/^<svg[^>]*>|<\/svg>$/g, "")
    .replace(/<path [^>]*transform="translate[^>]*fill="none"><\/path>/g, "")
    .replace(UPRIGHT, (line, from: string, to = from) => (Math.abs(Number(to) - Number(from)) < 0.7 ? "" : line))
    .replace(/<circle [^>]*r="0"[^>]*><\/circle>/g, "")
    .replace(/\n+/g, "\n")
    .trim();
}

function withoutNumbers(svg: string): readonly string[] {
  return svg.replace(/-?\d+(?:\.\d+)?/g, "0").split("\n");
}

function numbersIn(svg: string): readonly number[] {
  return (svg.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
}
