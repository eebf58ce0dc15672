import { describe, expect, test } from "vitest";
import { checkReport } from "@/lib/facts/check-report";
import { between, type Random, randomOf } from "@/lib/sample/random";
import type { Edition } from "@/lib/vocabulary/editions";
import { APPLICANT_PARTS, DISPUTE_SUMS } from "@/lib/vocabulary/identities";
import { REQUEST_ROWS } from "@/lib/vocabulary/requests-form";
import { makeCheckedReport } from "./make-checked-report";

/** A form that keeps every identity: outcomes drawn per applicant, totals added, what comes in what goes out. */
function randomForm(random: Random, edition: Edition): Record<string, number> {
  const cells: Record<string, number> = {};
  const add = (key: string, count: number) => {
    cells[key] = (cells[key] ?? 0) + count;
  };
  for (const applicant of APPLICANT_PARTS) {
    const outcomes = REQUEST_ROWS.filter(
      ({ role, editions }) => role === "outcome" && editions.some((e) => e === edition),
    );
    for (const { code } of outcomes) {
      const count = between(random, 0, 3);
      for (const row of [code, "outcome_total"])
        for (const column of [applicant, "total"]) add(`${row}/${column}`, count);
    }
    const out = between(random, 0, 2);
    const all = (cells[`outcome_total/${applicant}`] ?? 0) + out;
    const carriedIn = between(random, 0, all);
    for (const column of [applicant, "total"]) {
      add(`req_carried_out/${column}`, out);
      add(`req_carried_in/${column}`, carriedIn);
      add(`req_new/${column}`, all - carriedIn);
    }
  }
  for (const { total, parts } of DISPUTE_SUMS) {
    for (const part of parts) {
      const count = between(random, 0, 4);
      add(part, count);
      add(total, count);
    }
  }
  return cells;
}

const EDITIONS: readonly Edition[] = ["2019", "2021"];

describe.each(EDITIONS)("random forms of %s", (edition) => {
  const year = edition === "2019" ? 2020 : 2023;

  test("that keep the identities are sound", () => {
    for (let nth = 0; nth < 150; nth += 1) {
      const cells = randomForm(randomOf(nth, edition), edition);
      expect(checkReport(makeCheckedReport({ year, edition, cells })).findings).toEqual([]);
    }
  });

  test("whichever figures are lost, nothing is accused", () => {
    for (let nth = 0; nth < 150; nth += 1) {
      const random = randomOf(nth, edition, "lost");
      const whole = randomForm(random, edition);
      const cells = Object.fromEntries(
        Object.entries(whole).map(([key, value]) => [key, random() < 0.3 ? ("illegible" as const) : value]),
      );
      expect(
        checkReport(makeCheckedReport({ year, edition, cells })).findings.filter(({ outcome }) => outcome === "fail"),
      ).toEqual([]);
    }
  });

  test("one wrong cell is found, and it is among the places named", () => {
    for (let nth = 0; nth < 150; nth += 1) {
      const random = randomOf(nth, edition, "wrong");
      const cells = randomForm(random, edition);
      const keys = Object.keys(cells);
      const key = keys[between(random, 0, keys.length - 1)] ?? "";
      const { findings } = checkReport(
        makeCheckedReport({ year, edition, cells: { ...cells, [key]: (cells[key] ?? 0) + 1 } }),
      );
      const place = key.includes("/") ? `requests.${key.replace("/", ".")}` : `disputes.${key}`;
      expect(findings.length, key).toBeGreaterThan(0);
      expect(
        findings.every(({ locator }) => locator.split(" ").includes(place) || locator.includes("outcome_total")),
      ).toBe(true);
    }
  });
});
