import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkReport } from "@/lib/facts/check-report";
import { sharedPath } from "@/scripts/bench/shared-folder";
import { readText } from "./read-text";

const folder = sharedPath("corpus");
const files = folder === null ? [] : readdirSync(folder).filter((name) => name.endsWith(".txt"));

/** What the published reports are to be asked about: slips in them, seen by eye. None of them has a wrong sum. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  "000": [],
  "001": ["C-07 warn", "C-21 warn", "C-44 warn"],
  "002": ["C-21 warn", "C-42 warn"],
  "003": ["C-07 warn", "C-21 warn"],
  "004": [],
};

describe.skipIf(folder === null)("published reports", () => {
  test.each(files)("%s", (file) => {
    const input = readText(readFileSync(`${folder}/${file}`), file);
    const { findings } = checkReport(input);
    expect(findings.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual(EXPECTED[file.slice(0, 3)]);
  });
});
