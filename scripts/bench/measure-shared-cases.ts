import { readFileSync } from "node:fs";
import { readThemes } from "@/lib/report/read-themes";
import { hasValue, type Status } from "@/lib/vocabulary/absences";
import { readReport } from "../read-report";
import type { BenchResult } from "./bench-part";
import type { ThemePair } from "./confusion-tables";
import { LISTED_UNDER } from "./listed-under";
import { scoreLabels } from "./score-labels";
import { readCsv, sharedPath } from "./shared-folder";
import { labelledFigure, tellFigure } from "./tell-figure";

/** The labelled cases beside the repository: sentences, statements, agencies and whole reports. */
export async function measureSharedCases(): Promise<BenchResult> {
  const measured = [
    ["cases/narrative.csv", measureSentences],
    ["cases/themes.csv", measureStatements],
    ["cases/agencies.csv", measureAgencies],
    ["corpus/expected/facts.csv", measureFigures],
    ["corpus/expected/problems.csv", measureProblems],
  ] as const;
  const rows: CaseRow[] = [];
  const notes: string[] = [];
  for (const [file, measure] of measured) {
    const path = sharedPath(file);
    if (path === null) notes.push(`shared/${file} is absent: its cases are not measured`);
    else rows.push({ cases: file, ...(await measure(readCsv(path))) });
  }
  return { tables: rows.length === 0 ? [] : [{ title: "labelled cases", rows }], notes };
}

/** How many cases there are, how many are read as labelled, otherwise, or not at all. */
type CaseTally = { readonly due: number; readonly right: number; readonly wrong: number; readonly open: number };
type CaseRow = CaseTally & { readonly cases: string; readonly "micro-F1": string };
type Rows = readonly Readonly<Record<string, string>>[];

/** Labels of sentences that tell no problem: nothing is read in them. */
const NO_PROBLEM = new Set(["none_stated", "boilerplate", "remedy"]);

function measureSentences(rows: Rows) {
  const told = rows.map((row) => [labelledFigure(row), tellFigure(row.sentence ?? "", row.metric ?? "")] as const);
  return {
    ...tally(told.map(([due, read]) => [due, read === "none" && due !== "none" ? null : read])),
    "micro-F1": "",
  };
}

/** The labelled statements beside the repository as labelled and as read; none where they are not there. */
export function labelledThemes(): readonly ThemePair[] {
  const path = sharedPath("cases/themes.csv");
  return path === null ? [] : pairThemes(readCsv(path));
}

function pairThemes(rows: Rows): readonly ThemePair[] {
  return rows.map((row) => ({
    due: (row.themes ?? "").split("|").filter((label) => !NO_PROBLEM.has(label)),
    read: readThemes(row.statement ?? ""),
  }));
}

function measureStatements(rows: Rows) {
  const labelled = pairThemes(rows).map(({ due, read }) => ({ expected: due, found: read }));
  const inAnyOrder = labelled.map(
    ({ expected, found }) => [[...expected].sort().join(), [...found].sort().join()] as const,
  );
  return { ...tally(inAnyOrder), "micro-F1": scoreLabels(labelled).f1.toFixed(4) };
}

/** Reports made of no more than a title with the county in it: the county that is told back. */
async function measureAgencies(rows: Rows) {
  const told: (readonly [string, string | null])[] = [];
  for (const { agency_as_titled: titled = "", county_or_city: county = "", year } of rows) {
    if (county === "") continue;
    const name = titled.replace(/^\(.*?\)/, "");
    const title = `${name.includes(county) ? "" : county}${name}${year}年政府信息公开工作年度报告`;
    const bytes = new TextEncoder().encode(`${title}\n\n一、总体情况\n\n无。\n`);
    const reading = await readReport(bytes, { path: "a.txt", manifest: null, aliases: [] });
    told.push([
      LISTED_UNDER[county] ?? county,
      reading.ok && reading.value.place.confidence !== "unresolved" ? reading.value.place.county : null,
    ]);
  }
  return { ...tally(told), "micro-F1": "" };
}

async function measureFigures(rows: Rows) {
  const readings = await readSources(rows);
  const keyOf = (table: string, indicator: string, applicant: string) => `${table} ${indicator} ${applicant}`;
  const told = rows.map((row) => {
    const facts = readings.get(row.source_file ?? "")?.facts;
    const figures = new Map<string, string>();
    for (const { cell, value, status } of facts?.facts ?? []) {
      figures.set(keyOf(cell.table, cell.indicator, cell.applicant), figureWords(value, null, status));
    }
    for (const { indicator, value, qualifier, status } of facts?.narrative ?? []) {
      figures.set(keyOf("narrative", indicator, ""), figureWords(value, qualifier, status));
    }
    const due = `${row.value} ${row.qualifier} ${row.status}`;
    return [due, figures.get(keyOf(row.table ?? "", row.indicator ?? "", row.applicant ?? "")) ?? null] as const;
  });
  return { ...tally(told), "micro-F1": "" };
}

function figureWords(value: number | null, qualifier: string | null, status: Status): string {
  return `${hasValue(status) ? value : ""} ${qualifier ?? ""} ${status}`;
}

async function measureProblems(rows: Rows) {
  const readings = await readSources(rows);
  const told = rows.map((row) => {
    const statements = readings.get(row.source_file ?? "")?.facts.report.statements ?? [];
    const found = statements.find(({ part, ordinal }) => part === row.part && String(ordinal) === row.ordinal);
    const words = found?.text.slice(0, row.begins_with?.length);
    return [
      `${row.begins_with} ${row.themes}`,
      found === undefined ? null : `${words} ${found.codes.join("|")}`,
    ] as const;
  });
  return { ...tally(told), "micro-F1": "" };
}

async function readSources(rows: Rows) {
  const readings = new Map<string, Extract<Awaited<ReturnType<typeof readReport>>, { ok: true }>["value"]>();
  for (const file of new Set(rows.map((row) => row.source_file ?? ""))) {
    const path = sharedPath(`corpus/${file}`);
    if (path === null) continue;
    const reading = await readReport(readFileSync(path), { path: file, manifest: null, aliases: [] });
    if (reading.ok) readings.set(file, reading.value);
  }
  return readings;
}

function tally(told: readonly (readonly [due: string, read: string | null])[]): CaseTally {
  const right = told.filter(([due, read]) => due === read).length;
  const open = told.filter(([, read]) => read === null).length;
  return { due: told.length, right, wrong: told.length - right - open, open };
}
