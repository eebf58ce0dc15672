import { describe, expect, it } from "vitest";
import type { ReportFacts } from "@/lib/facts/report-facts";
import { settleFacts } from "@/lib/facts/settle-facts";
import type { Edition } from "@/lib/vocabulary/editions";
import { cellKey, cellsDue, type FormCell } from "@/lib/vocabulary/form";
import { makeReport, type Printed } from "./make-report";

function settle(
  printed: Readonly<Record<string, Printed>>,
  elsewhere?: (cell: FormCell) => Printed,
  edition: Edition = "2021",
): ReportFacts {
  return settleFacts(makeReport(edition, printed, elsewhere));
}

/** `3 derived`, `blank`: a fact in short. */
function told({ facts }: ReportFacts, key: string): string {
  const fact = facts.find(({ cell }) => cellKey(cell.indicator, cell.applicant) === key);
  return fact === undefined ? "no such fact" : fact.value === null ? fact.status : `${fact.value} ${fact.status}`;
}

const PARTS = ["natural_person", "org_business", "org_research", "org_public_welfare", "org_legal_service"];

describe("settleFacts", () => {
  it.each([
    ["2021", 200],
    ["2019", 198],
  ] as const)("has one fact for each due cell of edition %s, in the order of the form", (edition, count) => {
    const { facts, cellsDue: due, cellsStated } = settle({}, undefined, edition);
    expect([facts.length, due, cellsStated]).toEqual([count, count, count]);
    expect(facts.map(({ cell }) => cell.ordinal)).toEqual(cellsDue(edition).map(({ ordinal }) => ordinal));
  });

  it("has no facts for a report written before the form", () => {
    const settled = settleFacts({ ...makeReport("2021", {}), edition: "free" });
    expect([settled.facts, settled.cellsDue]).toEqual([[], 0]);
    expect(settled.tableStates).toEqual({ proactive: "not_asked", requests: "not_asked", disputes: "not_asked" });
  });

  it("tells absent rows from absent tables", () => {
    const settled = settle({}, (cell) =>
      cell.table === "disputes" || cell.indicator === "granted_part" ? "not met" : 0,
    );
    expect(told(settled, "granted_part/total")).toBe("row_absent");
    expect(told(settled, "recon_total")).toBe("table_absent");
    expect(settled.tableStates).toEqual({ proactive: "complete", requests: "partial", disputes: "absent" });
  });

  it("derives a total that the cut edge lost, and only that", () => {
    const cut = { "req_new/natural_person": 4, "req_new/org_other": 2, "req_new/total": "cut_off" } as const;
    expect(told(settle(cut), "req_new/total")).toBe("6 derived");
    expect(told(settle({ ...cut, "req_new/org_other": "cut_off" }), "req_new/total")).toBe("cut_off");
    expect(told(settle({ ...cut, "req_new/org_other": "dash" }), "req_new/total")).toBe("cut_off");
    expect(told(settle({ ...cut, "req_new/total": "illegible" }), "req_new/total")).toBe("illegible");
    expect(told(settle({ ...cut, "req_new/total": "blank" }), "req_new/total")).toBe("blank");
  });

  it("takes a row_absent total for no lost total", () => {
    expect(told(settle({ "req_new/total": "not met" }), "req_new/total")).toBe("row_absent");
  });
});

describe("blank cells", () => {
  const row = (total: Printed, natural: Printed): Record<string, Printed> => ({
    ...Object.fromEntries(PARTS.map((part) => [`req_new/${part}`, "blank"])),
    "req_new/natural_person": natural,
    "req_new/org_other": "blank",
    "req_new/total": total,
    "outcome_total/natural_person": 3,
    "outcome_total/total": 3,
    "granted_full/natural_person": 3,
    "granted_full/total": 3,
  });

  it("are zeros where the printed parts reach the total", () => {
    expect(told(settle(row(3, 3)), "req_new/org_business")).toBe("0 blank_as_zero");
  });

  it("stay blank where the parts fall short of the total", () => {
    expect(told(settle(row(5, 3)), "req_new/org_business")).toBe("blank");
  });

  it("stay blank where a total is missing above parts that are printed", () => {
    expect(told(settle(row("blank", 3)), "req_new/total")).toBe("blank");
  });

  it("stay blank in a table of nothing but blanks, and of blanks and zeros", () => {
    const allBlank = settle({}, (cell) => (cell.table === "requests" ? "blank" : 0));
    expect(told(allBlank, "req_new/total")).toBe("blank");
    const zeros = settle({}, (cell) => (cell.table === "requests" && cell.applicant !== "total" ? "blank" : 0));
    expect(told(zeros, "req_new/natural_person")).toBe("blank");
  });

  it("stay blank where another sum speaks against the zero", () => {
    const printed = { "granted_full/org_business": "blank", "outcome_total/org_business": 2 } as const;
    const others = { "granted_full/natural_person": 3, "granted_full/total": 3 };
    expect(told(settle({ ...printed, ...others }), "granted_full/org_business")).toBe("blank");
  });

  it("are proven in section 4 too, and never in section 2", () => {
    const printed = { recon_upheld: 1, recon_total: 1, recon_other: "blank", licensing_decisions: "blank" } as const;
    const settled = settle({ ...printed, penalty_decisions: 4 });
    expect(told(settled, "recon_other")).toBe("0 blank_as_zero");
    expect(told(settled, "licensing_decisions")).toBe("blank");
  });

  it("are zeros throughout a balanced table that leaves zeros empty", () => {
    const figures: Record<string, number> = {};
    for (const code of ["req_new", "granted_full", "outcome_total"]) {
      figures[`${code}/natural_person`] = 2;
      figures[`${code}/total`] = 2;
    }
    const settled = settle(figures, (cell) => (cell.table === "requests" ? "blank" : 0));
    expect(settled.tableStates.requests).toBe("complete");
    expect(told(settled, "req_carried_out/total")).toBe("0 blank_as_zero");
  });
});

describe("narrative", () => {
  const figure = {
    indicator: "requests_received",
    value: 5,
    qualifier: "exact",
    unit: "件",
    status: "stated",
    raw: "5件",
    start: 10,
    end: 12,
  } as const;

  it("keeps what is told and adds what is due and is not", () => {
    const { narrative } = settleFacts({ ...makeReport("2021", {}), narrative: [figure] });
    expect(narrative.map(({ indicator, value, status }) => [indicator, value, status])).toEqual([
      ["requests_received", 5, "stated"],
      ["proactive_total", null, "not_stated"],
    ]);
    expect(narrative[0]?.span).toEqual({ start: 10, end: 12 });
  });
});
