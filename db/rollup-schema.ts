import { blob, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ComparedSection, SamenessKind } from "../lib/vocabulary/sameness";
import type { Theme } from "../lib/vocabulary/themes";

// For typed reads, as in report-schema.ts: what is summed and compared over reports.

export const sameness = sqliteTable(
  "sameness",
  {
    report: integer("report").notNull(),
    section: text("section").$type<ComparedSection>().notNull(),
    kind: text("kind").$type<SamenessKind>().notNull(),
    other: integer("other").notNull(),
    share: real("share").notNull(),
    sentences: integer("sentences").notNull(),
    common: real("common").notNull(),
  },
  (row) => [primaryKey({ columns: [row.report, row.section, row.kind, row.other] })],
);

export const wordingPrint = sqliteTable("wording_print", {
  report: integer("report").primaryKey(),
  position: integer("position").notNull(),
  problems: blob("problems", { mode: "buffer" }),
  overview: blob("overview", { mode: "buffer" }),
});

export const rollupIndicator = sqliteTable(
  "rollup_indicator",
  {
    scope: text("scope").notNull(),
    year: integer("year").notNull(),
    indicator: text("indicator").notNull(),
    reports: integer("reports").notNull(),
    stated: integer("stated").notNull(),
    nonzero: integer("nonzero").notNull(),
    total: integer("total"),
  },
  (row) => [primaryKey({ columns: [row.scope, row.year, row.indicator] })],
);

export const rollupTheme = sqliteTable(
  "rollup_theme",
  {
    scope: text("scope").notNull(),
    year: integer("year").notNull(),
    theme: text("theme").notNull(),
    reports: integer("reports").notNull(),
    reportsWithTheme: integer("reports_with_theme").notNull(),
  },
  (row) => [primaryKey({ columns: [row.scope, row.year, row.theme] })],
);

export const rollupCoverage = sqliteTable(
  "rollup_coverage",
  {
    scope: text("scope").notNull(),
    year: integer("year").notNull(),
    agencies: integer("agencies").notNull(),
    reports: integer("reports").notNull(),
    complete: integer("complete").notNull(),
    partial: integer("partial").notNull(),
    absent: integer("absent").notNull(),
  },
  (row) => [primaryKey({ columns: [row.scope, row.year] })],
);

export const rollupCheck = sqliteTable(
  "rollup_check",
  {
    scope: text("scope").notNull(),
    year: integer("year").notNull(),
    counts: blob("counts", { mode: "buffer" }).notNull(),
  },
  (row) => [primaryKey({ columns: [row.scope, row.year] })],
);

export const themeRun = sqliteTable(
  "theme_run",
  {
    theme: text("theme").$type<Theme>().notNull(),
    years: integer("years").notNull(),
    last: integer("last").notNull(),
    agency: integer("agency").notNull(),
    first: integer("first").notNull(),
    promised: integer("promised").notNull(),
  },
  (row) => [primaryKey({ columns: [row.theme, row.years, row.last, row.agency] })],
);

export const rollupRecurrence = sqliteTable(
  "rollup_recurrence",
  {
    scope: text("scope").notNull(),
    year: integer("year").notNull(),
    theme: text("theme").$type<Theme>().notNull(),
    admitted: integer("admitted").notNull(),
    fresh: integer("fresh").notNull(),
    second: integer("second").notNull(),
    third: integer("third").notNull(),
    longer: integer("longer").notNull(),
    gone: integer("gone").notNull(),
    promised: integer("promised").notNull(),
    followed: integer("followed").notNull(),
    again: integer("again").notNull(),
    promisedFollowed: integer("promised_followed").notNull(),
    promisedAgain: integer("promised_again").notNull(),
  },
  (row) => [primaryKey({ columns: [row.scope, row.year, row.theme] })],
);

export const rollupThemePair = sqliteTable(
  "rollup_theme_pair",
  {
    scope: text("scope").notNull(),
    year: integer("year").notNull(),
    theme: text("theme").$type<Theme>().notNull(),
    other: text("other").$type<Theme>().notNull(),
    reports: integer("reports").notNull(),
  },
  (row) => [primaryKey({ columns: [row.scope, row.year, row.theme, row.other] })],
);

export const rollupTerm = sqliteTable(
  "rollup_term",
  {
    scope: text("scope").notNull(),
    term: text("term").notNull(),
    year: integer("year").notNull(),
    reports: integer("reports").notNull(),
    reportsWithTerm: integer("reports_with_term").notNull(),
    rises: integer("rises").notNull(),
  },
  (row) => [primaryKey({ columns: [row.scope, row.term, row.year] })],
);
