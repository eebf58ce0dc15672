import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/document/text-to-document";
import { settleFacts } from "@/lib/facts/settle-facts";
import { parseReport } from "@/lib/report/parse-report";
import { readCsv, sharedPath } from "../../scripts/bench/shared-folder";

const expected = sharedPath("corpus/expected/reports.csv");
const facts = readCsvOrNone("corpus/expected/facts.csv");

function readCsvOrNone(path: string): readonly Record<string, string>[] {
  const found = sharedPath(path);
  return found === null ? [] : readCsv(found);
}

describe.skipIf(expected === null)("published reports", () => {
  it.each(readCsvOrNone("corpus/expected/reports.csv"))("$source_file", (row) => {
    const { source_file: file = "", edition, year, agency } = row;
    const document = readPlainText(readFileSync(sharedPath(`corpus/${file}`) ?? ""));
    if (!document.ok) throw new Error(document.detail);
    const parsed = parseReport(document.value, file);
    if (!parsed.ok) throw new Error(parsed.detail);
    expect([parsed.value.edition, String(parsed.value.year), parsed.value.agency.name]).toEqual([
      edition,
      year,
      agency,
    ]);

    const settled = settleFacts(parsed.value);
    const tableRows = settled.facts.map(({ cell, value, status }) =>
      [cell.table, cell.indicator, cell.applicant, value ?? "", "", status].join(),
    );
    const narrativeRows = settled.narrative.map(({ indicator, value, qualifier, status }) =>
      ["narrative", indicator, "", value ?? "", qualifier ?? "", status].join(),
    );
    const own = facts.filter(({ source_file }) => source_file === file);
    const due = own.map((fact) =>
      [fact.table, fact.indicator, fact.applicant, fact.value, fact.qualifier, fact.status].join(),
    );
    expect(tableRows).toEqual(due.filter((fact) => !fact.startsWith("narrative")));
    expect(narrativeRows).toEqual(expect.arrayContaining(due.filter((fact) => fact.startsWith("narrative"))));
  });
});
