import { integer, numeric, primaryKey, sqliteTable, sqliteView, text } from "drizzle-orm/sqlite-core";
import type { Status } from "../lib/vocabulary/absences";
import type { ReportEdition } from "../lib/vocabulary/editions";
import type { FormCode, Table } from "../lib/vocabulary/form";
import type { NarrativeIndicator, Qualifier } from "../lib/vocabulary/narrative-indicators";
import type { Applicant } from "../lib/vocabulary/requests-form";

// For typed reads, as in report-schema.ts: the cells of the form and the figures of reports.

export const formCell = sqliteTable("form_cell", {
  id: integer("id").primaryKey(),
  table: text("table").$type<Table>().notNull(),
  indicator: text("indicator").$type<FormCode>().notNull(),
  applicant: text("applicant").$type<Applicant | "">().notNull(),
  unit: text("unit").notNull(),
});

export const formDue = sqliteTable(
  "form_due",
  { edition: text("edition").$type<ReportEdition>().notNull(), cell: integer("cell").notNull() },
  (row) => [primaryKey({ columns: [row.edition, row.cell] })],
);

export const fill = sqliteTable("fill", {
  id: integer("id").primaryKey(),
  value: integer("value"),
  status: text("status").$type<Status>().notNull(),
  raw: text("raw"),
});

export const fact = sqliteTable(
  "fact",
  {
    report: integer("report").notNull(),
    cell: integer("cell").notNull(),
    value: numeric("value", { mode: "number" }),
    status: text("status").$type<Status>().notNull(),
    raw: text("raw"),
  },
  (row) => [primaryKey({ columns: [row.report, row.cell] })],
);

export const narrative = sqliteTable(
  "narrative",
  {
    report: integer("report").notNull(),
    ordinal: integer("ordinal").notNull(),
    indicator: text("indicator").$type<NarrativeIndicator>().notNull(),
    value: numeric("value", { mode: "number" }),
    qualifier: text("qualifier").$type<Qualifier>(),
    unit: text("unit").notNull(),
    status: text("status").$type<Status>().notNull(),
    raw: text("raw"),
    start: integer("start"),
    end: integer("end"),
  },
  (row) => [primaryKey({ columns: [row.report, row.ordinal] })],
);

export const figure = sqliteView("figure", {
  report: integer("report").notNull(),
  cell: integer("cell").notNull(),
  table: text("table").$type<Table>().notNull(),
  indicator: text("indicator").$type<FormCode>().notNull(),
  applicant: text("applicant").$type<Applicant | "">().notNull(),
  unit: text("unit").notNull(),
  value: numeric("value", { mode: "number" }),
  status: text("status").$type<Status>().notNull(),
  raw: text("raw"),
}).existing();
