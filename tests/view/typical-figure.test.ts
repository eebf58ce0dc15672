import { expect, test } from "vitest";
import { typicalFigures } from "@/lib/view/typical-figure";

const stated = (key: string, values: readonly number[]) => values.map((value) => ({ key, value }));

test.each([
  ["fewer than five peers", [1, 2, 3, 4], undefined],
  ["five peers", [1, 2, 3, 4, 100], { middle: 3, spread: 1, n: 5 }],
  ["an even number", [0, 0, 2, 4, 6, 8], { middle: 3, spread: 3, n: 6 }],
  ["all the same", [7, 7, 7, 7, 7], { middle: 7, spread: 0, n: 5 }],
] as const)("%s", (_, values, expected) => {
  expect(typicalFigures([...stated("other", [1]), ...stated("req_new", values)]).get("req_new")).toEqual(expected);
});
