import { describe, expect, test } from "vitest";
import { figureToOption } from "@/lib/charts/figure-to-option";
import { shareStep } from "@/lib/charts/heat-option";
import { optionToSvg } from "@/lib/charts/option-to-svg";
import { GAP_FILL, niceCeiling } from "@/lib/charts/plot-area";
import { svgToFile } from "@/lib/charts/svg-to-file";
import type { Drawing } from "@/lib/view/figure";
import { makeCell, makeFigure } from "../view/make-figure";

const SIZE = { width: 320, height: 170 };

function draw(figure: ReturnType<typeof makeFigure>): string {
  const option = figureToOption(figure, SIZE);
  if (option === null) throw new Error("nothing drawn");
  return optionToSvg(option, SIZE);
}

test.each([
  [0, 4],
  [4, 4],
  [5, 5],
  [17, 20],
  [660, 800],
])("the scale of values up to %d ends at %d", (largest, ceiling) => {
  expect(niceCeiling(largest)).toBe(ceiling);
});

test.each([
  [0, 12, 0],
  [1, 12, 1],
  [12, 12, 5],
  [0, 0, null],
])("%d of %d has the shade %s", (n, d, step) => {
  expect(shareStep(n, d)).toBe(step);
});

describe("bars", () => {
  const bars = makeFigure([
    ["2020", makeCell(3)],
    ["2021", makeCell(null)],
    ["2022", makeCell(5, { open: true, text: ">5" })],
  ]);

  test("a missing figure is a hatched band and no bar", () => {
    const svg = draw(bars);
    expect(svg.split(GAP_FILL)).toHaveLength(2);
    expect(svg).toMatch(/<path d="M[^"]*" fill="url\(#gap-hatch\)">/);
  });

  test("an approximation is an open bar with its sign", () => {
    const svg = draw(bars);
    expect(svg).toMatch(/fill="var\(--paper\)"[^>]*stroke="var\(--mark\)"/);
    expect(svg).toContain("&gt;5");
  });

  test("a change of edition leaves an empty place between the years", () => {
    const breaks = [{ after: "2020", words: "" }];
    const drawing: Drawing = { kind: "bars", series: { column: "c1", colour: "mark" }, ceiling: null, breaks };
    const option = figureToOption({ ...bars, drawing }, SIZE);
    expect(option?.xAxis).toMatchObject({ data: ["0", "1", "2", "3"] });
  });

  test("below each year stands how many reports its figure rests on", () => {
    const counted = makeFigure([["2020", makeCell(3, { restsOn: { n: 9, d: 12 } })]]);
    expect(draw(counted)).toContain("9/12");
  });
});

test("a year with a part missing is hatched, not stacked from the rest", () => {
  const parts = [
    { column: "c1", colour: "granted" },
    { column: "c2", colour: "refused" },
  ] as const;
  const figure = makeFigure(
    [
      ["2021", makeCell(4), makeCell(1)],
      ["2022", makeCell(7), makeCell(null)],
    ],
    { kind: "parts", parts, ceiling: null, breaks: [] },
  );
  const svg = draw(figure);
  expect(svg.split(GAP_FILL)).toHaveLength(2);
  expect(svg).toContain(">5<");
  expect(svg).not.toContain(">7<");
});

test("two sides on one scale have marks of two shapes", () => {
  const figure = makeFigure([["2021", makeCell(4), makeCell(1)]], {
    kind: "pair",
    a: "c1",
    b: "c2",
    ceiling: null,
    breaks: [],
  });
  const svg = draw(figure);
  expect(svg).toMatch(/fill="var\(--side-a\)"/);
  expect(svg).toMatch(/stroke="var\(--side-b\)"/);
});

describe("a drawing", () => {
  const figure = makeFigure([["2021", makeCell(4, { text: "<b>4</b>" })]]);

  test("has no style, script or class of its own, and escapes its words", () => {
    const svg = draw(figure);
    expect(svg).not.toMatch(/<style|style=|class=|<script|<b>/);
    expect(svg).toContain("&lt;b&gt;4");
  });

  test("is the same for the same figure", () => {
    expect(draw(figure)).toBe(draw(figure));
  });

  test("that leaves the page carries its colours and its hatch", () => {
    const file = svgToFile(draw(figure), figure, SIZE, "来源");
    expect(file).not.toContain("var(--");
    expect(file).toContain('<pattern id="gap-hatch"');
    expect(file).toContain("<title>题目</title>");
  });
});
