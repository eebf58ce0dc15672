import { describe, expect, it } from "vitest";
import { STATUSES } from "@/lib/vocabulary/absences";
import { EDITION_MARKS } from "@/lib/vocabulary/editions";
import { CELL_BY_KEY, cellKey, cellsDue, FORM_CELLS, TABLES } from "@/lib/vocabulary/form";
import { APPLICANT_PARTS, DISPUTE_SUMS, GROUP_SUBTOTALS, rowIdentities } from "@/lib/vocabulary/identities";
import { NARRATIVE_DUE, NARRATIVE_INDICATORS, QUALIFIERS } from "@/lib/vocabulary/narrative-indicators";
import { PROACTIVE_CELLS } from "@/lib/vocabulary/proactive-form";
import { APPLICANTS, OUTCOME_GROUPS, REQUEST_ROWS } from "@/lib/vocabulary/requests-form";
import { THEMES } from "@/lib/vocabulary/themes";

const EDITIONS = ["2019", "2021"] as const;

describe("the form", () => {
  it.each([
    ["2021", "proactive", 10],
    ["2021", "requests", 175],
    ["2021", "disputes", 15],
    ["2019", "proactive", 22],
    ["2019", "requests", 161],
    ["2019", "disputes", 15],
  ] as const)("edition %s asks for section %s in %i cells", (edition, table, count) => {
    expect(cellsDue(edition).filter((cell) => cell.table === table)).toHaveLength(count);
  });

  it("asks for nothing before the form, and for the shared cells where the edition is unknown", () => {
    expect(cellsDue("free")).toEqual([]);
    expect(cellsDue("unknown")).toHaveLength(3 + 22 * APPLICANTS.length + 15);
  });

  it("has one key and one ordinal for each cell", () => {
    expect(CELL_BY_KEY.size).toBe(FORM_CELLS.length);
    expect(FORM_CELLS.map((cell) => cell.ordinal)).toEqual(FORM_CELLS.map((_, index) => index + 1));
  });

  it("prints its tables in sections 2, 3 and 4", () => {
    expect(TABLES.map((table) => table.section)).toEqual([2, 3, 4]);
  });

  it("marks each edition by words that the other does not print", () => {
    const printed = (edition: (typeof EDITIONS)[number]) =>
      [
        ...PROACTIVE_CELLS.filter((cell) => cell.editions.includes(edition)).flatMap((cell) => [cell.row, cell.column]),
        ...REQUEST_ROWS.filter((row) => row.editions.includes(edition)).map((row) => row.zh),
      ].join("\n");
    for (const [edition, other] of [
      ["2019", "2021"],
      ["2021", "2019"],
    ] as const) {
      for (const mark of EDITION_MARKS[edition]) {
        expect(printed(edition), mark).toContain(mark);
        const shared = PROACTIVE_CELLS.some((cell) => cell.editions.length === 2 && cell.column.includes(mark));
        expect(shared || !printed(other).includes(mark), mark).toBe(true);
      }
    }
  });
});

describe("the sums of the form", () => {
  it("name only cells that the edition asks for", () => {
    for (const edition of EDITIONS) {
      const due = new Set(cellsDue(edition).map((cell) => cellKey(cell.indicator, cell.applicant)));
      for (const identity of rowIdentities(edition)) {
        for (const row of [...identity.left, ...identity.right]) expect(due.has(`${row}/total`), row).toBe(true);
      }
    }
    for (const { total, parts } of DISPUTE_SUMS) {
      for (const code of [total, ...parts]) expect(CELL_BY_KEY.has(code), code).toBe(true);
    }
  });

  it.each([
    ["2019", 19],
    ["2021", 21],
  ] as const)("add up the outcome lines of edition %s: %i", (edition, count) => {
    expect(rowIdentities(edition).find((identity) => identity.code === "R2")?.left).toHaveLength(count);
  });

  it("split every row into the six applicant columns and the total", () => {
    expect([...APPLICANT_PARTS, "total"]).toEqual(APPLICANTS.map((applicant) => applicant.code));
  });

  it("cover every outcome row by one group", () => {
    const groups = new Set(OUTCOME_GROUPS.map((group) => group.code));
    for (const row of REQUEST_ROWS) {
      if (row.role === "outcome") expect(row.group !== null && groups.has(row.group), row.code).toBe(true);
      else expect(row.group).toBeNull();
    }
    expect(GROUP_SUBTOTALS.map((group) => group.rows.length)).toEqual([8, 3, 5, 4]);
  });
});

describe("the words", () => {
  it.each([
    ["statuses", STATUSES],
    ["themes", THEMES],
    ["narrative indicators", NARRATIVE_INDICATORS],
    ["qualifiers", QUALIFIERS],
  ] as const)("%s have a name in both languages, each name once", (_, table) => {
    const rows = Object.values(table);
    for (const language of ["zh", "en"] as const) {
      const names = rows.map((row) => row[language]);
      expect(names.every((name) => name.length > 0)).toBe(true);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("gives every theme a measure code of its own", () => {
    const measures = Object.values(THEMES).map((theme) => theme.measure);
    expect(new Set(measures).size).toBe(measures.length);
    expect(measures.every((code) => code.startsWith("m_"))).toBe(true);
  });

  it("knows the two figures that section 1 has to tell", () => {
    for (const code of NARRATIVE_DUE) expect(code in NARRATIVE_INDICATORS).toBe(true);
  });
});
