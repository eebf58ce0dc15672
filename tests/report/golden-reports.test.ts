import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fileToDocument } from "@/lib/document/file-to-document";
import { parseReport } from "@/lib/report/parse-report";
import { formatCase } from "./format-case";

const folder = fileURLToPath(new URL("../reports/", import.meta.url));
/** Writes what the reader returns now; the difference is the review. Never where a machine runs the tests. */
const writes = process.env.UPDATE_CASES === "1" && process.env.CI === undefined;

describe("golden reports", () => {
  const cases = readdirSync(folder).sort();
  it.each(cases)("%s", async (name) => {
    const source = readdirSync(join(folder, name)).find((file) => file.startsWith("source."));
    if (source === undefined) throw new Error(`no source file in tests/reports/${name}`);
    const document = await fileToDocument(readFileSync(join(folder, name, source)), source);
    if (!document.ok) throw new Error(document.detail);
    const parsed = parseReport(document.value, source);
    if (!parsed.ok) throw new Error(parsed.detail);
    const read = formatCase(parsed.value);
    const file = join(folder, name, "expected.json");
    if (writes) writeFileSync(file, `${JSON.stringify(read, null, 2)}\n`);
    if (!existsSync(file)) throw new Error(`no expected.json in tests/reports/${name}: npm run test:cases -- --write`);
    expect(read).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });
});
