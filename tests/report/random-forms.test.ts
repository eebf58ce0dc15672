import { describe, expect, it } from "vitest";
import { fileToDocument } from "@/lib/document/file-to-document";
import { settleFacts } from "@/lib/facts/settle-facts";
import { cellKey } from "@/lib/vocabulary/form";
import { randomForm } from "./random-form";
import { readTables } from "./read-tables";
import { type FormRow, type FormRows, frameTables, toRows } from "./write-form";

type Layout = (rows: readonly FormRow[], table: keyof FormRows) => string;

const tabs: Layout = (rows) => rows.map(({ labels, figures }) => [...labels, ...figures].join("\t")).join("\n");
const shifted: Layout = (rows) =>
  rows
    .map(({ labels, figures }, i) =>
      ["", ...labels.filter((label) => label !== ""), ...figures, i % 2 ? "" : "\t"].join("\t"),
    )
    .join("\n");
const stream: Layout = (rows) =>
  rows
    .flatMap(({ labels, figures }) => [...labels, ...figures])
    .filter((cell) => cell !== "")
    .join("\n\n");
const pipes: Layout = (rows) =>
  rows.map(({ labels, figures }) => `|${[...labels, ...figures].join(" | ")}||`).join("\n");
const spaces: Layout = (rows) =>
  rows.map(({ labels, figures }) => [labels.join(""), ...figures].join(" ").trim()).join("\n");
const ownLine: Layout = (rows) =>
  rows
    .flatMap(({ labels, figures }) => [labels.join("\t"), figures.join("\t")])
    .filter((line) => line !== "")
    .join("\n");
const html: Layout = (rows) =>
  `<table>${rows.map(({ labels, figures }) => `<tr>${[...labels, ...figures].map((cell) => `<td>${cell || "&nbsp;"}</td>`).join("")}</tr>`).join("")}</table>`;
const fullWidth: Layout = (rows, table) =>
  tabs(
    rows.map(({ labels, figures }) => ({ labels, figures: figures.map((figure) => widen(figure)) })),
    table,
  );

function widen(figure: string): string {
  return figure.replace(/[0-9.-]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}

const LAYOUTS: Readonly<Record<string, Layout>> = { tabs, shifted, stream, pipes, spaces, ownLine, html, fullWidth };
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

async function readForm(layout: Layout, rows: FormRows) {
  const text = frameTables({
    proactive: layout(rows.proactive, "proactive"),
    requests: layout(rows.requests, "requests"),
    disputes: layout(rows.disputes, "disputes"),
  });
  const page = layout === html ? `<html><body>${text.replace(/^[^<\n].*$/gm, "<p>$&</p>")}</body></html>` : text;
  const document = await fileToDocument(new TextEncoder().encode(page), "form");
  if (!document.ok) throw new Error(document.detail);
  return readTables(document.value);
}

describe.each(Object.entries(LAYOUTS))("random forms as %s", (_, layout) => {
  it.each(["2021", "2019"] as const)("of edition %s come back as they were", async (edition) => {
    for (const seed of SEEDS) {
      const form = randomForm(edition, seed, seed % 2 ? 9 : 3000);
      const report = await readForm(layout, toRows(form, edition));
      expect(report.edition).toBe(edition);
      const read = settleFacts(report).facts.map(({ cell, value }) => [cellKey(cell.indicator, cell.applicant), value]);
      expect(Object.fromEntries(read)).toEqual(Object.fromEntries(form));
    }
  });
});

describe("random forms with a figure lost", () => {
  it("never take one figure for another", async () => {
    for (const seed of SEEDS) {
      const form = randomForm("2021", seed, 50);
      const rows = toRows(form, "2021");
      const broken = {
        ...rows,
        requests: rows.requests.map((row, i) => (i % 3 === 0 ? { ...row, figures: row.figures.slice(1) } : row)),
      };
      const { facts } = settleFacts(await readForm(stream, broken));
      const wrong = facts.filter(
        ({ cell, value }) => value !== null && value !== form.get(cellKey(cell.indicator, cell.applicant)),
      );
      expect(wrong).toEqual([]);
    }
  });
});
