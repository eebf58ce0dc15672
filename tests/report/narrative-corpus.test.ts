import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findNarrativeReading } from "@/lib/report/find-narrative";
import { findSections } from "@/lib/report/find-sections";
import { readCsv, sharedPath } from "../../scripts/bench/shared-folder";
import { documentOf } from "./document-of";

const facts = sharedPath("corpus/expected/facts.csv");
const rows = facts === null ? [] : readCsv(facts).filter((row) => row.table === "narrative");
const years = new Map(
  (facts === null ? [] : readCsv(sharedPath("corpus/expected/reports.csv") ?? "")).map((row) => [
    row.source_file,
    Number(row.year),
  ]),
);

describe.skipIf(facts === null)("figures in the prose of real reports", () => {
  it.each([...new Set(rows.map((row) => row.source_file ?? ""))])("%s", (file) => {
    const text = readFileSync(sharedPath(`corpus/${file}`) ?? "", "utf8").replaceAll("\r\n", "\n");
    const document = documentOf(text);
    const { figures } = findNarrativeReading(document, findSections(document), years.get(file) ?? 0);
    const tell = (indicator: string, value: unknown, qualifier: string, status: string) =>
      `${indicator} ${value} ${qualifier} ${status}`;
    for (const row of rows.filter((candidate) => candidate.source_file === file)) {
      const figure = figures.find(({ indicator }) => indicator === row.indicator);
      const told =
        figure === undefined
          ? tell(row.indicator ?? "", "", "", "not_stated")
          : tell(figure.indicator, figure.value, figure.qualifier, figure.status);
      expect(told).toBe(tell(row.indicator ?? "", row.value, row.qualifier ?? "", row.status ?? ""));
    }
    const listed = new Set(rows.filter((row) => row.source_file === file).map((row) => row.indicator));
    const further = figures.filter(({ indicator }) => !listed.has(indicator));
    expect(further.every(({ indicator }) => WORDS_OF_NONE.has(indicator))).toBe(true);
  });
});

/** Stated in the text and not asked for by the expectation. */
const WORDS_OF_NONE: ReadonlySet<string> = new Set(["processing_fee_charged", "complaints_received"]);
