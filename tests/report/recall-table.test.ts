import { describe, expect, it } from "vitest";
import type { SourceDocument } from "@/lib/document/source-document";
import type { ParsedCell } from "@/lib/report/parsed-report";
import { tableRecaller } from "@/lib/report/recall-table";
import { CELL_BY_KEY } from "@/lib/vocabulary/form";
import { documentOf } from "./document-of";

const CELL = CELL_BY_KEY.get("recon_total");

/** A reader that takes the last cell of the first line, and counts how often it is asked. */
function countingReader(status: ParsedCell["status"] = "stated") {
  const asked: string[] = [];
  const recall = tableRecaller((lines, edition) => {
    const source = lines[0]?.cells.at(-1);
    if (CELL === undefined || source === undefined) throw new Error("no figure");
    asked.push(edition);
    const { text: raw, start, end } = source;
    return { cells: [{ cell: CELL, value: Number(raw), status, raw, span: { start, end } }], issues: [] };
  });
  const read = (document: SourceDocument, from: number, edition: "2019" | "2021" = "2021") =>
    recall(document, document.lines.slice(from), edition).cells[0];
  return { asked, read };
}

describe("tableRecaller", () => {
  it("reads a table once and finds its figures where they stand in each document", () => {
    const { asked, read } = countingReader();
    const first = documentOf("序\n总计\t7\n以上");
    const second = documentOf("另一份报告的序言\n总计\t7\n以上");
    expect(read(first, 1)).toMatchObject({ value: 7, raw: "7", span: { start: 5, end: 6 } });
    expect(read(second, 1)).toMatchObject({ value: 7, raw: "7", span: { start: 12, end: 13 } });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["another figure", documentOf("总计\t8"), "2021"],
    ["another edition", documentOf("总计\t7"), "2019"],
    ["a format that tells cells beside its text", { ...documentOf("总计\t7"), format: "html" }, "2021"],
  ] as const)("reads anew: %s", (_, document, edition) => {
    const { asked, read } = countingReader();
    read(documentOf("总计\t7"), 0);
    read(document, 0, edition);
    expect(asked).toHaveLength(2);
  });

  it("does not remember what leaves something to report", () => {
    const { asked, read } = countingReader("illegible");
    for (const preface of ["甲", "乙"]) read(documentOf(`${preface}\n总计\t约7`), 1);
    expect(asked).toHaveLength(2);
  });
});
