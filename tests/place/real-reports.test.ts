import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { resolvePlace } from "@/lib/place/resolve-place";
import { findTitle } from "@/lib/report/find-title";
import { LISTED_UNDER } from "../../scripts/bench/listed-under";
import { readGazetteer } from "../../scripts/read-gazetteer";
import { documentOf } from "../report/document-of";
import { placeOfReport } from "./place-of-report";

const SHARED = fileURLToPath(new URL("../../../shared/", import.meta.url));
const absent = !existsSync(SHARED);
if (absent) console.info("tests of real reports are skipped: no folder of them beside the repository");

const records = (file: string): Record<string, string>[] =>
  absent ? [] : parse(readFileSync(SHARED + file, "utf8"), { columns: true, bom: true });

describe.skipIf(absent)("real reports", () => {
  it.each(records("corpus/expected/reports.csv"))("$source_file", (row) => {
    const document = documentOf(readFileSync(`${SHARED}corpus/${row.source_file}`, "utf8"));
    const found = findTitle(document, row.source_file ?? "");
    if (!found.ok) throw new Error(found.detail);
    const { agency, year } = found.value;
    const place = resolvePlace({ agency, document, fileName: row.source_file ?? "", aliases: [] }, readGazetteer());
    expect([agency.name, agency.kind, year, place.province, place.prefecture, place.county]).toEqual([
      row.agency,
      row.agency_kind,
      Number(row.year),
      row.province,
      row.prefecture,
      row.county,
    ]);
    expect(place.confidence).toBe(row.place_sure === "yes" ? "sure" : "inferred");
  });
});

describe.skipIf(absent)("labelled agencies", () => {
  const rows = records("cases/agencies.csv").map((row) => {
    const titled = (row.agency_as_titled ?? "").replace(/^\(.*?\)/, "");
    const county = row.county_or_city ?? "";
    const bare = titled.includes(county) ? titled.slice(titled.lastIndexOf(county) + county.length) : titled;
    return { titled, bare, county, year: row.year, listed: LISTED_UNDER[county] ?? county };
  });
  const withCounty = rows.filter(({ county }) => county !== "");

  function tally(titleOf: (row: (typeof rows)[number]) => string, textOf: (row: (typeof rows)[number]) => string) {
    const counts = { right: 0, inferred: 0, open: 0, wrong: [] as string[] };
    for (const row of withCounty) {
      const place = placeOfReport(`${titleOf(row)}${row.year}年政府信息公开工作年度报告`, textOf(row));
      if (place.confidence === "unresolved") counts.open++;
      else if (place.county !== row.listed) counts.wrong.push(`${titleOf(row)}: ${place.county}`);
      else if (place.confidence === "sure") counts.right++;
      else counts.inferred++;
    }
    return counts;
  }

  const show = (what: string, { right, inferred, open, wrong }: ReturnType<typeof tally>) =>
    console.info(
      `${what}: ${right} sure, ${inferred} inferred, ${open} open, ${wrong.length} wrong of ${withCounty.length}`,
    );

  it.each<[string, Parameters<typeof tally>[0], Parameters<typeof tally>[1]]>([
    ["county in the title", (row) => (row.titled === row.bare ? row.county : "") + row.titled, () => ""],
    ["county in the text", (row) => row.titled, (row) => `联系地址：${row.county}政务中心`],
  ])("%s: 95 % resolved, none wrong", (what, titleOf, textOf) => {
    const counts = tally(titleOf, textOf);
    show(what, counts);
    expect(counts.wrong).toEqual([]);
    expect((counts.right + counts.inferred) / withCounty.length).toBeGreaterThanOrEqual(0.95);
  });

  it("county withheld: unique names resolve, none wrong", () => {
    const counts = tally(
      ({ bare }) => bare,
      () => "",
    );
    show("county withheld", counts);
    expect(counts.wrong).toEqual([]);
  });
});
