import { describe, expect, it } from "vitest";
import type { Difference } from "@/lib/sample/difference";
import { addTallies, formatTallies } from "@/lib/sample/tally-comparisons";
import { measureLayouts } from "../../scripts/bench/measure-layouts";

const REPORTS = 2000;

describe("truth to text and back", async () => {
  const differences: Difference[] = [];
  const tallies = await measureLayouts(REPORTS, (_, comparison) => differences.push(...comparison.differences));
  const whole = addTallies([...tallies.values()]);
  console.info(formatTallies(new Map([...tallies, ["all", whole]])));
  const of = (part: Difference["part"], ...kinds: readonly Difference["kind"][]) =>
    differences.filter((difference) => difference.part === part && kinds.includes(difference.kind));

  it("reads title, agency, year, edition and county of every report", () => {
    expect(of("report", "wrong", "missed")).toEqual([]);
  });

  it.each(["cells", "narrative"] as const)("%s: no figure is wrong, none invented, 999 of 1,000 are found", (part) => {
    expect(of(part, "wrong", "invented")).toEqual([]);
    expect(whole[part].found / whole[part].due).toBeGreaterThanOrEqual(0.999);
  });

  it("tells of every cell without a value why it has none", () => {
    expect(of("cells", "status")).toEqual([]);
  });
});
