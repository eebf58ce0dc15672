import { expect, test } from "vitest";
import { DEFAULT_SAMPLE } from "@/lib/sample/sample-reports";
import { listRows } from "../../db/database";
import type { ReportReading } from "../../db/report-reading";
import { makeDataset } from "./make-dataset";
import { readSampleCorpus } from "./read-sample-corpus";

const CLEAN = { ...DEFAULT_SAMPLE, stories: false, townships: 12, years: [2022, 2023], layouts: ["B1"] } as const;
const readings = readSampleCorpus(CLEAN);

/** Two townships of a county whose names are as long, so that one's text can bear the other's name. */
const [own, other] = findPair();

function findPair(): readonly [ReportReading, ReportReading] {
  for (const one of readings) {
    const like = readings.find(
      ({ place, facts }) =>
        place.county === one.place.county &&
        place.agency !== one.place.agency &&
        place.agency.length === one.place.agency.length &&
        facts.report.year === one.facts.report.year,
    );
    if (like !== undefined) return [one, like];
  }
  throw new Error("no two names of one length in a county");
}

/** What `own` says, said by the other township, its figures turned by `turn`. */
function copied(turn: (digit: string) => string): readonly ReportReading[] {
  const named = own.document.text.replaceAll(own.place.agency, other.place.agency);
  const { bodyStart } = own.facts.report.sections.find(({ kind }) => kind === "overview") ?? { bodyStart: 0 };
  const text =
    named.slice(0, bodyStart) +
    named.slice(bodyStart).replace(/(?<!\d)\d{1,3}(?!\d)/g, (number) => [...number].map(turn).join(""));
  const copy = { ...own, document: { ...own.document, text }, place: other.place, agencyId: other.agencyId };
  return [...readings.filter((reading) => reading !== other), copy];
}

function findings(given: readonly ReportReading[]) {
  return listRows(
    makeDataset(given),
    `SELECT agency_name AS agency, "check", outcome FROM finding JOIN report ON report.id = finding.report
    WHERE "check" = 'C-48' ORDER BY agency_name`,
  );
}

test("sound reports are nobody's copy", () => {
  expect(findings(readings)).toEqual([]);
});

test("a text that is another's but for the name is told of both", () => {
  const both = [own.place.agency, other.place.agency].sort();
  expect(findings(copied((digit) => digit))).toEqual(
    both.map((agency) => ({ agency, check: "C-48", outcome: "warn" })),
  );
});

test("the same wording with figures of its own is no duplicate", () => {
  expect(findings(copied((digit) => String((Number(digit) + 3) % 10)))).toEqual([]);
});
