import { describe, expect, test } from "vitest";
import { followThrough } from "@/lib/view/follow-through";
import { findPassages } from "@/lib/view/passages";
import { markShared } from "@/lib/view/shared-wording";
import type { TimelineCell, TimelineRow } from "@/lib/view/theme-timeline";

describe("shared wording", () => {
  const a = {
    statements: ["青石镇村务公开栏的内容半年没有更换过。经办人员偏少", "培训场次太少，新来的同志不熟悉公开的流程"],
    names: ["青石镇"],
  };
  const b = {
    statements: ["培训场次太少，新来的同志不熟悉公开的流程；白水乡村务公开栏的内容半年没有更换过"],
    names: ["白水乡"],
  };

  test("is marked on both sides, whole sentences, own names aside", () => {
    expect(markShared(a, b)).toEqual([
      [
        { text: "青石镇村务公开栏的内容半年没有更换过", shared: true },
        { text: "。经办人员偏少", shared: false },
      ],
      [{ text: "培训场次太少，新来的同志不熟悉公开的流程", shared: true }],
    ]);
    expect(markShared(b, a).map((pieces) => pieces.map(({ shared }) => shared))).toEqual([[true, false, true]]);
  });

  test("no word of a statement is lost, and nothing is marked against nothing", () => {
    for (const [index, pieces] of markShared(a, { statements: [], names: [] }).entries()) {
      expect(pieces).toEqual([{ text: a.statements[index], shared: false }]);
    }
  });
});

describe("passages", () => {
  test.each([
    ["前面一行\n这里有公开二字\n后面一行", [[8, 10]], ["这里有|公开|二字"]],
    [
      "公开公开",
      [
        [0, 2],
        [2, 4],
      ],
      ["|公开||公开|"],
    ],
    ["公开", [[0, 2]], ["|公开|"]],
  ])("of %j", (text, places, expected) => {
    const spans = places.map(([start = 0, end = 0]) => ({ start, end }));
    const shown = findPassages(text, spans).map(({ pieces }) =>
      pieces.map((piece) => (piece.found ? `|${piece.text}|` : piece.text)).join(""),
    );
    expect(shown).toEqual(expected);
  });

  test("far from each other are two, each with some words around", () => {
    const text = `甲${"乙".repeat(200)}甲`;
    const passages = findPassages(text, [
      { start: 0, end: 1 },
      { start: 201, end: 202 },
    ]);
    expect(passages.map(({ pieces }) => pieces.map((piece) => piece.text.length))).toEqual([
      [1, 36],
      [36, 1],
    ]);
  });
});

test("follow-through counts only years whose next section was read", () => {
  const statement = {
    report: 1,
    part: "problem",
    ordinal: 1,
    codes: "staffing",
    start: 0,
    end: 1,
    words: "甲",
  } as const;
  const cell = (year: number, state: TimelineCell["state"], problem: boolean, measure = false, repeats = false) =>
    ({ year, state, problem: problem ? statement : null, measure: measure ? statement : null, repeats }) as const;
  const row: TimelineRow = {
    theme: "staffing",
    run: null,
    notNamedFrom: null,
    cells: [
      cell(2019, "told", true, true),
      cell(2020, "told", true, false, true),
      cell(2021, "none", false),
      cell(2022, "told", true),
      cell(2023, "no_report", false),
      cell(2024, "told", true, true),
    ],
  };
  expect(followThrough([row])).toEqual({ admitted: 4, promised: 2, followed: 2, again: 1, repeated: 1 });
});
