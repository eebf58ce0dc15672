import { readNarrative } from "@/lib/report/read-narrative";

/** A labelled sentence in one line: `312 exact 条`, or `none`. */
export function labelledFigure(row: Readonly<Record<string, string>>): string {
  return row.value === "" ? "none" : `${row.value} ${row.qualifier} ${row.unit}`;
}

/** What is read of one metric in a sentence, in the words of the labels: `derived` and `zero_stated` are statuses here. */
export function tellFigure(sentence: string, metric: string): string {
  const kind = sentence.startsWith("依申请公开情况") ? ("overview_requests" as const) : null;
  const passage = { start: 0, end: sentence.length, kind };
  const figure = readNarrative(sentence, [passage], null).figures.find(({ indicator }) => indicator === metric);
  if (figure === undefined) return "none";
  const isDerivedAnswer = metric === "requests_answered" && figure.status === "derived";
  const label = figure.status === "stated_none" ? "zero_stated" : isDerivedAnswer ? "derived" : figure.qualifier;
  return `${figure.value} ${label} ${figure.unit}`;
}
