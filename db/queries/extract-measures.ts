import { type DerivedValue, derivedMeasures } from "../../lib/facts/derived-measures";
import { codeLabel, type Language } from "../../lib/vocabulary/code-labels";
import { type Dataset, listRows } from "../database";
import { yearFiguresReader } from "../read-year-figures";
import { csvText, csvTextSql } from "./csv-sql";
import { placeConditions } from "./extract-conditions";
import type { ExtractRequest } from "./extract-request";

/** The lines of `measures`: every derived measure of every current report, computed by the function that pages use. */
export function* measurePages(dataset: Dataset, request: ExtractRequest): Generator<string> {
  const { years, language } = request;
  const figuresOf = yearFiguresReader(dataset);
  const conditions = placeConditions(request);
  const isAsked = (year: number) => years === null || (year >= years.from && year <= years.to);
  let after = "";
  for (;;) {
    const agencies = listRows<AgencyRow>(dataset, pageSql(conditions.sql), { ...conditions.values, after });
    const last = agencies.at(-1);
    if (last === undefined) return;
    after = last.agency_id;
    const files = new Map(
      listRows<{ report: number; file: string }>(dataset, FILES_SQL, JSON.stringify(agencies.map(({ id }) => id))).map(
        ({ report, file }) => [report, file],
      ),
    );
    const lines = agencies.flatMap(({ id, agency_id: agencyId, head }) => {
      const chain = figuresOf(id);
      return chain.flatMap(({ report, figures }, index) => {
        if (!isAsked(figures.year)) return [];
        const keys = `${agencyId}-${figures.year},${head},${figures.year},`;
        const file = files.get(report) ?? "";
        return derivedMeasures(figures, chain[index - 1]?.figures ?? null).map(
          (value) => `${keys}${measureFields(value, language)},${file}\r\n`,
        );
      });
    });
    yield lines.join("");
  }
}

type AgencyRow = { readonly id: number; readonly agency_id: string; readonly head: string };

/** Some 50 agencies are 7,000 lines of seven years: some milliseconds. */
const AGENCIES_PER_PAGE = 50;

const HEAD = `agency_id || ',' || ${["name", "province", "prefecture", "county"].map(csvTextSql).join(" || ',' || ")}`;

function pageSql(conditions: string): string {
  return `SELECT id, agency_id, ${HEAD} AS head FROM agency
WHERE agency_id > :after AND ${conditions} ORDER BY agency_id LIMIT ${AGENCIES_PER_PAGE}`;
}

const FILES_SQL = `SELECT report.id AS report, ${csvTextSql("source.path")} AS file
FROM report JOIN source ON source.id = report.source
WHERE report.agency IN (SELECT value FROM json_each(?)) AND superseded = 0`;

function measureFields({ measure, n, d, value, reason, rests }: DerivedValue, language: Language | null): string {
  const code = (kind: "measure" | "status" | "not_assessable", word: string): string =>
    language === null || word === "" ? word : csvText(codeLabel(kind, word, language));
  return [
    code("measure", measure),
    n ?? "",
    d ?? "",
    value === null ? "" : Math.round(value * 1e6) / 1e6,
    code("status", value === null ? "" : rests),
    code("not_assessable", reason ?? ""),
  ].join(",");
}
