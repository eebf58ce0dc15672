import { blob, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { QuarantineReason, TableState } from "../lib/vocabulary/absences";
import type { ReportEdition } from "../lib/vocabulary/editions";
import type { Qualifier } from "../lib/vocabulary/narrative-indicators";
import type { ProblemState } from "../lib/vocabulary/themes";

// The columns of schema.sql for typed reads: of its tables, and of the views over those whose name ends in _row. The DDL is
// there: Drizzle cannot say STRICT or WITHOUT ROWID. Here files, agencies and reports; figures are in figure-schema.ts, what
// is summed and compared over reports in rollup-schema.ts.

export const dataset = sqliteTable("dataset", {
  key: text("key").primaryKey(),
  value: text("value").notNull(),
});

export const source = sqliteTable("source", {
  id: integer("id").primaryKey(),
  root: text("root").notNull(),
  path: text("path").notNull(),
  archive: text("archive"),
  sha256: text("sha256").notNull(),
  bytes: integer("bytes").notNull(),
  modifiedMs: integer("modified_ms").notNull(),
  format: text("format"),
  encoding: text("encoding"),
  manifest: text("manifest"),
  state: text("state").$type<SourceState>().notNull(),
  reason: text("reason").$type<QuarantineReason>(),
  detail: text("detail"),
});

export type SourceState = "stored" | "duplicate" | "quarantined";

export const agency = sqliteTable("agency", {
  id: integer("id").primaryKey(),
  agencyId: text("agency_id").notNull(),
  name: text("name").notNull(),
  kind: text("kind").notNull(),
  province: text("province"),
  prefecture: text("prefecture"),
  county: text("county"),
  divisionCode: text("division_code"),
  pinyin: text("pinyin").notNull(),
  initials: text("initials").notNull(),
  words: text("words").notNull(),
  reports: integer("reports").notNull(),
  firstYear: integer("first_year"),
  lastYear: integer("last_year"),
  requests: integer("requests"),
  disclosures: integer("disclosures"),
});

export const report = sqliteTable("report", {
  id: integer("id").primaryKey(),
  reportId: text("report_id").notNull(),
  agency: integer("agency").notNull(),
  source: integer("source").notNull(),
  year: integer("year").notNull(),
  edition: text("edition").$type<ReportEdition>().notNull(),
  title: text("title"),
  agencyAsTitled: text("agency_as_titled").notNull(),
  agencyName: text("agency_name").notNull(),
  agencyKind: text("agency_kind").notNull(),
  superseded: integer("superseded").notNull(),
  publishedOn: text("published_on"),
  sourceUrl: text("source_url"),
  demonstration: integer("demonstration").notNull(),
  placeMethod: text("place_method").notNull(),
  placeConfidence: text("place_confidence").notNull(),
  placeEvidence: text("place_evidence").notNull(),
  placeCandidates: text("place_candidates").notNull(),
  agencyReading: text("agency_reading"),
  proactiveState: text("proactive_state").$type<TableState>().notNull(),
  requestsState: text("requests_state").$type<TableState>().notNull(),
  disputesState: text("disputes_state").$type<TableState>().notNull(),
  proactiveFill: integer("proactive_fill").notNull(),
  requestsFill: integer("requests_fill").notNull(),
  disputesFill: integer("disputes_fill").notNull(),
  problemState: text("problem_state").$type<ProblemState>().notNull(),
  themes: text("themes").notNull(),
  terms: text("terms").notNull(),
  cellsStated: integer("cells_stated").notNull(),
  cellsDue: integer("cells_due").notNull(),
  proactivePrint: text("proactive_print"),
  requestsPrint: text("requests_print"),
  disputesPrint: text("disputes_print"),
  mentionsCleanup: integer("mentions_cleanup").notNull(),
  checkTally: integer("check_tally").notNull(),
  yearTally: integer("year_tally").notNull(),
  proactiveTotal: integer("proactive_total"),
  proactiveQualifier: text("proactive_qualifier").$type<Qualifier>(),
  normativeDocsIssued: integer("normative_docs_issued"),
  licensingDecisions: integer("licensing_decisions"),
  penaltyDecisions: integer("penalty_decisions"),
  coercionDecisions: integer("coercion_decisions"),
  reqNew: integer("req_new"),
  reqCarriedIn: integer("req_carried_in"),
  grantedFull: integer("granted_full"),
  grantedPart: integer("granted_part"),
  refusedTotal: integer("refused_total"),
  unavailableTotal: integer("unavailable_total"),
  unprocessedTotal: integer("unprocessed_total"),
  otherTotal: integer("other_total"),
  outcomeTotal: integer("outcome_total"),
  reqCarriedOut: integer("req_carried_out"),
  reconTotal: integer("recon_total"),
  reconOverturned: integer("recon_overturned"),
  suitDirectTotal: integer("suit_direct_total"),
  suitAfterReconTotal: integer("suit_after_recon_total"),
  problems: integer("problems"),
  unclassified: integer("unclassified"),
  findings: integer("findings").notNull(),
});

export const checkTally = sqliteTable("check_tally", {
  id: integer("id").primaryKey(),
  counts: blob("counts", { mode: "buffer" }).notNull(),
});

export const statement = sqliteTable(
  "statement",
  {
    report: integer("report").notNull(),
    part: text("part").$type<"problem" | "measure">().notNull(),
    ordinal: integer("ordinal").notNull(),
    codes: text("codes").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
  },
  (row) => [primaryKey({ columns: [row.report, row.part, row.ordinal] })],
);

export const finding = sqliteTable(
  "finding",
  {
    id: text("id").notNull(),
    report: integer("report").notNull(),
    check: text("check").notNull(),
    outcome: text("outcome").$type<"fail" | "warn">().notNull(),
    left: text("left").notNull(),
    right: text("right").notNull(),
    message: text("message").notNull(),
    messageEn: text("message_en").notNull(),
    locator: text("locator").notNull(),
  },
  (row) => [primaryKey({ columns: [row.report, row.id] })],
);

export const acknowledged = sqliteTable(
  "acknowledged",
  {
    findingId: text("finding_id").notNull(),
    root: text("root").notNull(),
    note: text("note").notNull(),
    who: text("who"),
    date: text("date"),
  },
  (row) => [primaryKey({ columns: [row.findingId, row.root] })],
);

export const issue = sqliteTable(
  "issue",
  {
    report: integer("report").notNull(),
    ordinal: integer("ordinal").notNull(),
    code: text("code").notNull(),
    quote: text("quote").notNull(),
    start: integer("start"),
    end: integer("end"),
  },
  (row) => [primaryKey({ columns: [row.report, row.ordinal] })],
);

export const reportText = sqliteTable("report_text", {
  report: integer("report").primaryKey(),
  body: blob("body", { mode: "buffer" }).notNull(),
  sections: text("sections").notNull(),
  spans: blob("spans", { mode: "buffer" }).notNull(),
});
