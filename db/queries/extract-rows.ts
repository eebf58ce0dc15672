import { DATASET_COLUMNS } from "../../lib/vocabulary/dataset-columns";
import { DATASETS } from "../../lib/vocabulary/datasets";
import { type Dataset, prepared } from "../database";
import { csvFieldSql, csvLineSql } from "./csv-sql";
import { agencyPages, IN_ORDER, REPORTS_OF_PAGE } from "./extract-agencies";
import { yearConditions } from "./extract-conditions";
import type { ExtractRequest } from "./extract-request";

/** The lines of `reports`, `problems`, `findings` and `issues`: built by SQLite, some hundred reports at a time. */
export function* rowPages(dataset: Dataset, request: ExtractRequest): Generator<string> {
  const { from, order, where, columns } = rowsOf(request);
  const { sql: inYears, values } = yearConditions(request);
  const current = request.dataset === "reports" ? "1" : "superseded = 0";
  const fields = DATASETS[request.dataset].columns.map((name) =>
    csvFieldSql(DATASET_COLUMNS[name], columns[name] ?? name, request.language),
  );
  const lines = prepared(
    dataset,
    `SELECT ${csvLineSql(fields)} FROM ${REPORTS_OF_PAGE} ${from}
WHERE ${current} AND ${inYears} AND (${where}) ORDER BY ${IN_ORDER}${order}`,
  ).pluck();
  for (const page of agencyPages(dataset, request, AGENCIES_PER_PAGE[request.dataset] ?? 15)) {
    yield lines.all({ page, ...values, ...narrowing(request) }).join("");
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

/** The reports of so many cost some milliseconds; where the words of their texts are asked for, fewer do. */
const AGENCIES_PER_PAGE: Readonly<Record<string, number>> = { reports: 70, findings: 70, issues: 70, problems: 15 };

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
