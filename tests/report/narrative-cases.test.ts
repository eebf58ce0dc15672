import { describe, expect, it } from "vitest";
import { readNarrative } from "@/lib/report/read-narrative";
import { readCsv, sharedPath } from "./shared-folder";

const path = sharedPath("cases/narrative.csv");
const cases = path === null ? [] : readCsv(path);

/** The labels of the cases in our words: `derived` and `zero_stated` are statuses here. */
function tell(sentence: string, metric: string): string {
  const passage = {
    start: 0,
    end: sentence.length,
    kind: sentence.startsWith("依申请公开情况") ? ("overview_requests" as const) : null,
  };
  const figure = readNarrative(sentence, [passage], null).figures.find(({ indicator }) => indicator === metric);
  if (figure === undefined) return "none";
  const label =
    figure.status === "stated_none"
      ? "zero_stated"
      : metric === "requests_answered" && figure.status === "derived"
        ? "derived"
        : figure.qualifier;
  return `${figure.value} ${label} ${figure.unit}`;
}

describe.skipIf(path === null)("labelled sentences", () => {
  it.each(cases.map((row) => [row.sentence ?? "", row] as const))("%s", (sentence, row) => {
    const expected = row.value === "" ? "none" : `${row.value} ${row.qualifier} ${row.unit}`;
    expect(`${row.metric}: ${tell(sentence, row.metric ?? "")}`).toBe(`${row.metric}: ${expected}`);
  });
});
