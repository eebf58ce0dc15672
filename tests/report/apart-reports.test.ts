import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readCsv } from "../../scripts/bench/shared-folder";
import { readReport } from "../../scripts/read-report";

/**
 * Whole reports written, laid out and labelled apart from the reader: `a` in layouts of every kind, `b` as converters
 * and sites deliver them. Beside each stands what it prints.
 */
const folder = fileURLToPath(new URL("apart/reports/", import.meta.url));
const names = readdirSync(folder).flatMap((file) => (file.endsWith(".txt") ? [file.slice(0, -".txt".length)] : []));

/**
 * How many printed figures are not read: tables as comma-separated values (a17), with the head of the column before each
 * figure (a18), without anything between cells (b03), labels around the line of their figures (b10), blanks for zeros
 * among columns of blanks (b22); the others lack single cells or sentences.
 */
const UNREAD: Readonly<Record<string, number>> = {
  a06: 4,
  a07: 3,
  a17: 198,
  a18: 183,
  b03: 200,
  b07: 1,
  b10: 37,
  b14: 1,
  b22: 21,
  b23: 1,
  b26: 1,
  b28: 1,
};

it.each(names)("%s: no figure is told otherwise than it is printed", async (name) => {
  const reading = await readReport(readFileSync(`${folder}${name}.txt`), {
    path: `${name}.txt`,
    manifest: null,
    aliases: [],
  });
  if (!reading.ok) throw new Error(reading.detail);
  const { facts, narrative } = reading.value.facts;
  const told = new Map<string, { value: number | null; status: string }>();
  for (const { cell, value, status } of facts)
    told.set(`${cell.table} ${cell.indicator} ${cell.applicant}`, { value, status });
  for (const { indicator, value, status } of narrative) told.set(`narrative ${indicator} `, { value, status });
  let unread = 0;
  const wrong: string[] = [];
  for (const { table, indicator, applicant, value: printed = "" } of readCsv(`${folder}${name}.csv`)) {
    const { value, status } = told.get(`${table} ${indicator} ${applicant}`) ?? { value: null, status: "absent" };
    const due = printed === "" ? null : Number(printed);
    if (value === due || (due === null && status === "blank_as_zero")) continue;
    if (value === null) unread += 1;
    else wrong.push(`${table} ${indicator} ${applicant}: ${printed} read as ${value}`);
  }
  expect(wrong).toEqual([]);
  expect(unread).toBe(UNREAD[name] ?? 0);
});
