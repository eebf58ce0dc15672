import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/document/text-to-document";
import { findSections } from "@/lib/report/find-sections";
import { findStatements } from "@/lib/report/find-statements";
import { readThemes } from "@/lib/report/read-themes";
import { scoreLabels } from "../../scripts/bench/score-labels";
import { readCsv } from "../../scripts/bench/shared-folder";
import { labelledFigure, tellFigure } from "../../scripts/bench/tell-figure";

/** Sentences, statements and sections written and labelled apart from the rules. */
const read = (name: string) => readCsv(fileURLToPath(new URL(`apart/${name}.csv`, import.meta.url)));

const NO_PROBLEM = new Set(["none_stated", "boilerplate", "remedy", "remedies_only"]);
const problemsOf = (themes = "") => themes.split("|").filter((label) => !NO_PROBLEM.has(label));

const statements = read("statements");

describe("themes of statements written apart", () => {
  it.each([...new Set(statements.map(({ set }) => set))])("%s set", (set) => {
    const cases = statements.filter((row) => row.set === set);
    const score = scoreLabels(
      cases.map(({ statement = "", themes }) => ({ expected: problemsOf(themes), found: readThemes(statement) })),
    );
    console.info(`themes, ${set} set (${cases.length} statements): micro-F1 ${score.f1.toFixed(4)}`);
    expect(score.f1).toBeGreaterThanOrEqual(0.9);
  });
});

it("tells the themes of whole sections written apart", () => {
  const readings = read("sections").map(({ text = "", themes }) => {
    const headed = /^\s*[五六]、/.test(text) ? text : `五、存在的主要问题及改进情况\n${text}`;
    const document = readPlainText(new TextEncoder().encode(`${headed}\n`));
    if (!document.ok) throw new Error(document.detail);
    const found = findStatements(document.value, findSections(document.value)).statements;
    const codes = found.flatMap(({ part, codes }) => (part === "problem" ? codes : []));
    return { expected: problemsOf(themes), found: [...new Set<string>(codes)] };
  });
  const score = scoreLabels(readings);
  console.info(`themes, ${readings.length} sections: micro-F1 ${score.f1.toFixed(4)}`);
  expect(score.f1).toBeGreaterThanOrEqual(0.95);
});

/** Figures that stay untold, rather than guessed. */
const LEFT_OPEN: Readonly<Record<string, number>> = { first: 8, second: 38 };

describe("figures of sentences written apart", () => {
  it.each(Object.entries(LEFT_OPEN))("%s set: none told otherwise, %i left open", (set, open) => {
    const told = read("sentences")
      .filter((row) => row.set === set)
      .map((row) => ({
        sentence: row.sentence,
        due: `${row.metric}: ${labelledFigure(row)}`,
        read: `${row.metric}: ${tellFigure(row.sentence ?? "", row.metric ?? "")}`,
      }));
    const differing = told.filter(({ due, read }) => due !== read);
    expect(differing.filter(({ read }) => !read.endsWith(": none"))).toEqual([]);
    expect(differing).toHaveLength(open);
  });
});
