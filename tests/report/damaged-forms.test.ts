import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/document/text-to-document";
import { settleFacts } from "@/lib/facts/settle-facts";
import { cellKey } from "@/lib/vocabulary/form";
import { randomForm, randomNumbers } from "./random-form";
import { readTables } from "./read-tables";
import { type FormRow, frameTables, toRows } from "./write-form";

type Draw = (limit: number) => number;
type Damage = (lines: readonly string[], draw: Draw) => readonly string[];

/** The lines with one of those that `isMeant` accepts changed. */
function change(isMeant: (line: string) => boolean, to: (line: string, draw: Draw) => readonly string[]): Damage {
  return (lines, draw) => {
    const meant = lines.flatMap((line, i) => (isMeant(line) ? [i] : []));
    if (meant.length === 0) return lines;
    const at = meant[draw(meant.length)];
    return lines.flatMap((line, i) => (i === at ? to(line, draw) : [line]));
  };
}

function changeCell(to: (cells: string[], at: number) => void): Damage {
  return change(
    (line) => /(?:^|\t)\d/.test(line),
    (line, draw) => {
      const cells = line.split("\t");
      const figures = cells.flatMap((cell, i) => (/^\d/.test(cell) ? [i] : []));
      to(cells, figures[draw(figures.length)] ?? 0);
      return [cells.join("\t")];
    },
  );
}

const insert = (text: string): Damage =>
  change(
    () => true,
    (line) => [line, text],
  );

const DAMAGES: Readonly<Record<string, Damage>> = {
  "a cell lost": changeCell((cells, at) => cells.splice(at, 1)),
  "a figure left blank": changeCell((cells, at) => cells.splice(at, 1, "")),
  "two cells run together": changeCell((cells, at) => cells.splice(at, 2, cells.slice(at, at + 2).join(""))),
  "a line lost": change(
    () => true,
    () => [],
  ),
  "a line printed twice": change(
    () => true,
    (line) => [line, line],
  ),
  "a label garbled": change(
    (line) => /[一-龥]{4}/.test(line),
    (line) => [line.replace(/[一-龥]{4}/, "口口口口")],
  ),
  "a label lost": change(
    (line) => /[一-龥]/.test(line),
    (line) => [line.replace(/[^\t]*[一-龥][^\t]*/, "")],
  ),
  "a row broken over two lines": change(
    (line) => line.includes("\t"),
    (line, draw) => {
      const cells = line.split("\t");
      const at = 1 + draw(cells.length - 1);
      return [cells.slice(0, at).join("\t"), cells.slice(at).join("\t")];
    },
  ),
  "two lines in the wrong order": (lines, draw) => {
    const at = draw(lines.length - 1);
    return [...lines.slice(0, at), ...lines.slice(at, at + 2).toReversed(), ...lines.slice(at + 2)];
  },
  "a page number": insert("- 3 -"),
  "a page number without marks": insert("3"),
  "a note": insert("注：以上单位为件"),
};

const tabs = (rows: readonly FormRow[]) => rows.map(({ labels, figures }) => [...labels, ...figures].join("\t"));
const stream = (rows: readonly FormRow[]) =>
  rows.flatMap(({ labels, figures }) => [...labels, ...figures]).filter((cell) => cell !== "");

/** One value a line, two figures in the wrong order are figures like any others. */
const CASES = Object.entries(DAMAGES).flatMap(([name, damage]) => [
  { name, layout: "tab rows", write: tabs, damage },
  ...(name === "two lines in the wrong order" ? [] : [{ name, layout: "one value a line", write: stream, damage }]),
]);

describe("a damaged form", () => {
  it.each(CASES)("with $name in $layout yields no wrong figure", ({ write, damage }) => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const edition = seed % 3 === 0 ? "2019" : "2021";
      const form = randomForm(edition, seed, seed % 2 === 0 ? 4 : 400);
      const rows = toRows(form, edition);
      const lines = {
        proactive: write(rows.proactive),
        requests: write(rows.requests),
        disputes: write(rows.disputes),
      };
      const draw = randomNumbers(seed + 1000);
      const hurt = (["requests", "requests", "proactive", "disputes"] as const)[draw(4)] ?? "requests";
      const damaged = { ...lines, [hurt]: damage(lines[hurt], draw) };
      const text = frameTables({
        proactive: damaged.proactive.join("\n"),
        requests: damaged.requests.join("\n"),
        disputes: damaged.disputes.join("\n"),
      });
      const document = readPlainText(new TextEncoder().encode(text));
      if (!document.ok) throw new Error(document.detail);
      const wrong = settleFacts(readTables(document.value)).facts.filter(
        ({ cell, value }) => value !== null && value !== form.get(cellKey(cell.indicator, cell.applicant)),
      );
      expect(wrong.map(({ cell, value, status, raw }) => ({ seed, hurt, cell, value, status, raw }))).toEqual([]);
    }
  });
});
