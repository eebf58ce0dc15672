import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findSections } from "@/lib/report/find-sections";
import { findStatements } from "@/lib/report/find-statements";
import { readCsv, sharedPath } from "../../scripts/bench/shared-folder";
import { documentOf } from "./document-of";

const path = sharedPath("corpus/expected/problems.csv");
const rows = path === null ? [] : readCsv(path);

describe.skipIf(path === null)("section 5 of real reports", () => {
  it.each([...new Set(rows.map((row) => row.source_file ?? ""))])("%s", (file) => {
    const text = readFileSync(sharedPath(`corpus/${file}`) ?? "", "utf8").replaceAll("\r\n", "\n");
    const document = documentOf(text);
    const { problemState, statements } = findStatements(document, findSections(document));
    const problems = statements.filter(({ part }) => part === "problem");
    const expected = rows.filter((row) => row.source_file === file);
    const begins = expected.map((row) => row.begins_with ?? "");
    expect(problems.map(({ text: words }, index) => words.slice(0, begins[index]?.length))).toEqual(begins);
    expect(problems.map(({ codes }) => codes.join("|"))).toEqual(expected.map((row) => row.themes ?? ""));
    expect(problemState).toBe("stated");
    for (const { start, end, text: words } of statements) expect(text.slice(start, end)).toBe(words);
  });
});
