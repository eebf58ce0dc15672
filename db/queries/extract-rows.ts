import { DATASET_COLUMNS } from "../../lib/vocabulary/dataset-columns";
import { DATASETS } from "../../lib/vocabulary/datasets";
import { type Dataset, listRows, prepared } from "../database";
import { csvFieldSql, csvLineSql } from "./csv-sql";
import { reportConditions } from "./extract-conditions";
import type { ExtractRequest } from "./extract-request";

/** The lines of `reports`, `problems`, `findings` and `issues`: built by SQLite, some hundred reports at a time. */
export function* rowPages(dataset: Dataset, request: ExtractRequest): Generator<string> {
  const { from, order, where, columns } = rowsOf(request);
  const conditions = reportConditions(request);
  const perPage = REPORTS_PER_PAGE[request.dataset] ?? 100;
  const current = request.dataset === "reports" ? "1" : "superseded = 0";
  const pageSql = `SELECT report.id, report_id FROM report JOIN agency ON agency.id = report.agency
WHERE ${current} AND report_id > :after AND ${conditions.sql} ORDER BY report_id LIMIT ${perPage}`;
  const fields = DATASETS[request.dataset].columns.map((name) =>
    csvFieldSql(DATASET_COLUMNS[name], columns[name] ?? name, request.language),
  );
  const linesSql = `SELECT ${csvLineSql(fields)} FROM json_each(:ids) AS page
JOIN report ON report.id = page.value JOIN agency ON agency.id = report.agency JOIN source ON source.id = report.source
${from} WHERE ${where} ORDER BY report_id${order}`;
  let after = "";
  for (;;) {
    const page = listRows<{ id: number; report_id: string }>(dataset, pageSql, { ...conditions.values, after });
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.report_id;
    const ids = JSON.stringify(page.map((report) => report.id));
    const lines = prepared(dataset, linesSql).pluck();
    yield lines.all({ ids, ...narrowing(request) }).join("");
    if (page.length < perPage) return;
  }
}

type Rows = {
  readonly from: string;
  readonly order: string;
  readonly where: string;
  /** SQL of the columns whose name alone does not say it. */
  readonly columns: Readonly<Record<string, string>>;
  /** The same for columns that the dataset has in both languages. */
  readonly inEnglish?: Readonly<Record<string, string>>;
};

/** So many reports cost some milliseconds; where the words of their texts are asked for, fewer do. */
const REPORTS_PER_PAGE: Readonly<Record<string, number>> = { reports: 500, findings: 500, issues: 500, problems: 100 };

const REPORT_COLUMNS = { agency: "agency.name", source_file: "source.path" };

const NO_ROWS: Rows = { from: "", order: "", where: "1", columns: REPORT_COLUMNS };

const ROWS: Readonly<Record<string, Rows>> = {
  reports: { ...NO_ROWS, columns: { ...REPORT_COLUMNS, agency_kind: "agency.kind", source_sha256: "source.sha256" } },
  problems: {
    from: "JOIN statement ON statement.report = report.id JOIN report_text ON report_text.report = report.id",
    order: ", statement.part DESC, statement.ordinal",
    where: ":theme IS NULL OR '|' || statement.codes || '|' LIKE '%|' || :theme || '|%'",
    columns: {
      ...REPORT_COLUMNS,
      statement: `text_slice(report.id, report_text.body, statement."start", statement."end")`,
      themes: "statement.codes",
      start: `statement."start"`,
      end: `statement."end"`,
    },
  },
  issues: {
    from: "JOIN issue ON issue.report = report.id",
    order: ", issue.ordinal",
    where: "1",
    columns: {
      ...REPORT_COLUMNS,
      issue: "issue.code",
      quote: "issue.quote",
      start: `issue."start"`,
      end: `issue."end"`,
    },
  },
  findings: {
    from: "JOIN finding ON finding.report = report.id",
    order: `, finding."check", finding.locator, finding.id`,
    where: `:check IS NULL OR finding."check" = :check`,
    columns: {
      ...REPORT_COLUMNS,
      check: `finding."check"`,
      left: `finding."left"`,
      right: `finding."right"`,
      finding_id: "finding.id",
      acknowledged_note: "(SELECT note FROM acknowledged WHERE finding_id = finding.id ORDER BY root LIMIT 1)",
    },
    inEnglish: { message: "finding.message_en" },
  },
};

function rowsOf({ dataset, language }: ExtractRequest): Rows {
  const rows = ROWS[dataset] ?? NO_ROWS;
  return language === "en" ? { ...rows, columns: { ...rows.columns, ...rows.inEnglish } } : rows;
}

function narrowing({ dataset, theme, check }: ExtractRequest): Readonly<Record<string, string | null>> {
  if (dataset === "problems") return { theme };
  return dataset === "findings" ? { check } : {};
}
