import { expect, test } from "vitest";
import { figureMeasure } from "../../lib/view/figure-measure";
import { TOWNSHIP_MEASURES } from "../../lib/view/township-figures";

test.each([
  ["overview.disclosures", "disclosures"],
  ["overview.suits-after", "suits-after"],
  ["compare.outcomes", "outcomes"],
  ["compare.outcomes-a", "outcomes"],
  ["theme.years", "themes"],
  ["township.wording", null],
  ["themes.terms", null],
])("%s shows %s", (id, measure) => {
  expect(figureMeasure(id)).toBe(measure);
});

test.each(TOWNSHIP_MEASURES.map(({ id }) => id))("what the chart of %s shows is defined", (id) => {
  expect(figureMeasure(`township.${id}`)).toBe(id);
});
