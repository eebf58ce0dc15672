import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../db/database";
import { extractCsv } from "../../db/queries/extract-csv";
import { readExtractRequest, requireAgencies } from "../../db/queries/extract-request";
import type { Finding } from "../../lib/facts/report-facts";
import { DEFAULT_SAMPLE } from "../../lib/sample/sample-reports";
import { DATASETS, datasetColumns, isDatasetName } from "../../lib/vocabulary/datasets";
import { makeDataset } from "./make-dataset";
import { makeReading } from "./make-reading";
import { readSampleCorpus } from "./read-sample-corpus";

const CONTRACT = {
  reports:
    "report_id,agency_id,agency,agency_kind,province,prefecture,county,division_code,place_method,year,edition,title,superseded,source_file,source_sha256,source_url,published_on,proactive_state,requests_state,disputes_state,cells_stated,cells_due",
  facts:
    "report_id,agency_id,agency,province,prefecture,county,year,table,indicator,applicant,value,qualifier,unit,status,raw,source_file,locator",
  indicators: "report_id,agency_id,agency,province,prefecture,county,year",
  problems: "report_id,agency_id,agency,county,year,part,ordinal,statement,themes,source_file,start,end",
  themes: "theme,year,county,reports,reports_with_theme",
  findings: "report_id,agency_id,agency,county,year,check,outcome,left,right,message,locator",
  coverage: "agency_id,agency,county,year,state,reason,source_file",
  comparison: "indicator,applicant,year,a_value,a_status,b_value,b_status,difference",
};

const BROOK = { agency: "白溪乡", kind: "乡", county: "河湾县", divisionCode: "990124202" };
const PROBLEMS = [
  { text: '=HYPERLINK(一,"二"),更新偏慢', codes: ["timeliness", "coverage"] as const },
  { text: "人手偏紧", codes: ["staffing"] as const },
];
const FINDING: Finding = {
  id: "0123456789abcdef",
  check: "C-01",
  version: 1,
  outcome: "fail",
  edition: "2021",
  left: "4",
  right: "5",
  leftLabel: { zh: "左", en: "left" },
  rightLabel: { zh: "右", en: "right" },
  leftValue: 4,
  rightValue: 5,
  difference: -1,
  message: "四不等于五",
  messageEn: "four is not five",
  locator: "requests.req_new.total",
};

const dataset = makeDataset([
  makeReading({
    year: 2022,
    cells: { "req_new/total": 4, admin_fees_wan_yuan: 1.5 },
    problems: PROBLEMS,
    findings: [FINDING],
  }),
  makeReading({ year: 2020, edition: "2019", cells: { licensing_items_change: -3, "other_total/total": 2 } }),
  makeReading({
    year: 2022,
    place: BROOK,
    cells: { "req_new/total": 1, recon_total: "cut_off" },
    proactiveTotal: null,
  }),
  makeReading({ year: 2021, place: { ...BROOK, divisionCode: null, agency: '白溪"乡"\n' } }),
]);

describe("every dataset", () => {
  const needs: Readonly<Record<string, [string, string][]>> = {
    comparison: [
      ["a", "990123101"],
      ["b", "990124202"],
    ],
  };

  test.each(Object.entries(CONTRACT))("%s has the columns of the contract first and is strict CSV", (name, columns) => {
    const text = extractText(name, needs[name]);
    const [header = "", ...rest] = text.split("\r\n");
    expect(header.startsWith(columns)).toBe(true);
    expect(rest.at(-1)).toBe("");
    const rows = readCsv(text);
    expect(rows.length).toBeGreaterThan(0);
    expect(header.split(",")).toEqual(isDatasetName(name) ? datasetColumns(name).map((column) => column.name) : []);
    expect(extractText(name, needs[name])).toBe(text);
  });

  test.each(Object.keys(DATASETS))("%s has labels in both languages, in as many rows", (name) => {
    const plain = readCsv(extractText(name, needs[name]));
    for (const lang of ["zh", "en"]) {
      const labelled = readCsv(extractText(name, [...(needs[name] ?? []), ["lang", lang]]));
      expect(labelled.length).toBe(plain.length);
    }
  });
});

describe("facts", () => {
  const rows = readCsv(extractText("facts"));

  test("has a row for each due cell and for the prose", () => {
    expect(rows.length).toBe(3 * 200 + 198 + 4 * 2);
  });

  test.each([
    [
      "990123101-2022",
      "req_new",
      "total",
      { value: "4", status: "stated", raw: "4", locator: "requests.req_new.total" },
    ],
    ["990123101-2022", "req_new", "org_other", { value: "0", status: "stated", raw: "0" }],
    [
      "990123101-2022",
      "admin_fees_wan_yuan",
      "",
      { value: "1.5", unit: "万元", locator: "proactive.admin_fees_wan_yuan" },
    ],
    ["990123101-2020", "licensing_items_change", "", { value: "-3", raw: "-3" }],
    ["990124202-2022", "recon_total", "", { value: "", status: "cut_off", raw: "" }],
    ["990124202-2022", "proactive_total", "", { table: "narrative", value: "", status: "not_stated", locator: "" }],
    ["990123101-2022", "proactive_total", "", { value: "120", qualifier: "exact", raw: "120条", locator: "text:3-4" }],
  ])("%s %s %s", (report, indicator, applicant, expected) => {
    const row = rows.find(
      (one) => one.report_id === report && one.indicator === indicator && one.applicant === applicant,
    );
    expect(row).toMatchObject(expected);
  });

  test("keeps quotes and line ends of names", () => {
    expect(new Set(rows.map((row) => row.agency))).toContain('白溪"乡"\n');
  });

  test("can be narrowed", () => {
    const narrowed = readCsv(
      extractText("facts", [
        ["indicator", "recon_total"],
        ["year", "2021-2022"],
        ["county", "河湾县"],
      ]),
    );
    expect(narrowed.map((row) => row.year).sort()).toEqual(["2021", "2022"]);
  });
});

test("indicators hold the total column, subtotals and prose", () => {
  const rows = readCsv(extractText("indicators", [["agency", "990123101"]]));
  expect(rows).toMatchObject([
    { year: "2020", other_total: "2", licensing_items_change: "-3", rules_issued: "" },
    {
      year: "2022",
      req_new: "4",
      refused_total: "0",
      other_total: "0",
      proactive_total: "120",
      narrative_recon_total: "",
    },
  ]);
});

test("problems are defused where a spreadsheet would take them for formulas", () => {
  const rows = readCsv(extractText("problems", [["theme", "coverage"]]));
  expect(rows).toMatchObject([
    { statement: `'${PROBLEMS[0]?.text}`, themes: "timeliness|coverage", part: "problem", ordinal: "1" },
  ]);
});

test("themes count reports of the selection, and of counties where asked", () => {
  expect(
    readCsv(
      extractText("themes", [
        ["theme", "staffing"],
        ["year", "2022"],
      ]),
    ),
  ).toMatchObject([{ theme: "staffing", county: "", reports: "2", reports_with_theme: "1" }]);
  expect(
    readCsv(
      extractText("themes", [
        ["theme", "staffing"],
        ["year", "2022"],
        ["county", "all"],
      ]),
    ),
  ).toMatchObject([
    { county: "云岭县", reports: "1", reports_with_theme: "1" },
    { county: "河湾县", reports: "1", reports_with_theme: "0" },
  ]);
});

describe("themes of the demonstration corpus", () => {
  const corpus = makeDataset(readSampleCorpus({ ...DEFAULT_SAMPLE, townships: 60 }));
  const reports = readCsv(extractText("reports", [], corpus));
  const problems = readCsv(extractText("problems", [], corpus)).filter(({ part }) => part === "problem");
  const [{ province = "", prefecture = "", county = "", agency_id = "" } = {}] = reports;

  test.each([
    [[]],
    [[["province", province]]],
    [[["prefecture", prefecture]]],
    [
      [
        ["province", province],
        ["prefecture", prefecture],
        ["year", "2021-2022"],
      ],
    ],
    [[["county", county]]],
    [[["county", "all"]]],
    [[["agency", agency_id]]],
  ] as const)("%j count the reports whose problems have them", (parameters) => {
    const chosen = new Map(
      readCsv(extractText("reports", parameters, corpus)).map((report) => [report.report_id ?? "", report]),
    );
    const key = (theme: string, reportId: string) => {
      const { year, county: ofReport } = chosen.get(reportId) ?? {};
      return [theme, year, parameters.some(([name]) => name === "county") ? ofReport : ""].join();
    };
    const expected = new Map<string, Set<string>>();
    for (const { report_id: reportId = "", themes = "" } of problems) {
      if (!chosen.has(reportId)) continue;
      for (const theme of themes.split("|")) {
        const place = key(theme, reportId);
        expected.set(place, (expected.get(place) ?? new Set()).add(reportId));
      }
    }
    const told = readCsv(extractText("themes", parameters, corpus));
    expect(problems.length).toBeGreaterThan(100);
    const counted = told.filter((row) => row.reports_with_theme !== "0");
    expect(
      Object.fromEntries(counted.map((row) => [`${row.theme},${row.year},${row.county}`, row.reports_with_theme])),
    ).toEqual(Object.fromEntries([...expected].map(([place, ids]) => [place, String(ids.size)])));
  });
});

test.each([
  [[], "四不等于五"],
  [[["lang", "zh"]], "四不等于五"],
  [[["lang", "en"]], "four is not five"],
] as const)("findings are told in the language asked for: %j", (parameters, message) => {
  expect(extractText("findings", parameters)).toContain(message);
});

test("coverage tells the years without a report", () => {
  expect(
    readCsv(extractText("coverage", [["agency", "990123101"]])).map(({ year, state, reason }) => [year, state, reason]),
  ).toEqual([
    ["2020", "complete", ""],
    ["2021", "no_report", ""],
    ["2022", "complete", ""],
  ]);
  expect(
    readCsv(
      extractText("coverage", [
        ["agency", "990124202"],
        ["year", "2022"],
      ]),
    ),
  ).toMatchObject([{ state: "partial", reason: "disputes:partial" }]);
});

test("comparison subtracts only what both sides have", () => {
  const rows = readCsv(
    extractText("comparison", [
      ["a", "990123101"],
      ["b", "990124202"],
      ["year", "2022"],
    ]),
  );
  const find = (indicator: string) =>
    rows.find((row) => row.indicator === indicator && row.applicant !== "natural_person");
  expect(rows.find((row) => row.indicator === "req_new" && row.applicant === "total")).toMatchObject({
    difference: "3",
  });
  expect(find("recon_total")).toMatchObject({ a_value: "0", b_value: "", b_status: "cut_off", difference: "" });
});

describe("a request", () => {
  test.each([
    ["figures", [], "unknown", "unknown dataset: figures; one of reports, facts"],
    ["facts", [["colour", "red"]], "bad", "unknown filter for facts: colour; one of year, province"],
    ["facts", [["year", "twenty"]], "bad", "bad year: twenty; give a year like 2023"],
    ["facts", [["year", "2023-2020"]], "bad", "bad year: 2023-2020"],
    [
      "facts",
      [
        ["year", "2022"],
        ["year", "2023"],
      ],
      "bad",
      "year given twice",
    ],
    ["facts", [["agency", "123"]], "unknown", "unknown agency: 123"],
    ["facts", [["lang", "fr"]], "bad", "bad lang: fr; give zh or en"],
    ["problems", [["theme", "weather"]], "bad", "bad theme: weather; give one of timeliness"],
    ["comparison", [["a", "990123101"]], "bad", "comparison needs a and b"],
  ] as const)("%s %j is refused", (name, parameters, kind, message) => {
    const asked = readExtractRequest(name, parameters);
    const outcome = asked.ok ? requireAgencies(dataset, asked.request) : asked;
    expect(outcome).toMatchObject({ ok: false, kind, message: expect.stringContaining(message) });
  });
});

function extractText(
  name: string,
  parameters: readonly (readonly [string, string])[] = [],
  from: Dataset = dataset,
): string {
  const outcome = readExtractRequest(name, parameters);
  if (!outcome.ok) throw new Error(outcome.message);
  return Buffer.concat([...extractCsv(from, outcome.request)]).toString("utf8");
}

function readCsv(text: string): Record<string, string>[] {
  return parse(text, { columns: true, record_delimiter: "\r\n", relax_quotes: false, relax_column_count: false });
}
