import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { load } from "cheerio";
import type { CsvFile, CsvTable } from "./csv-table";

/**
 * Comma, quotes, UTF-8, from the first line on, columns of no set kind; quoted fields are not taken for text, and
 * formulas are run: the most dangerous way to open a CSV by hand.
 */
const OPENED_AS = "CSV:44,34,76,1,,0,false,false,false,false,false,0,true";

/** The tables as LibreOffice shows them, which tells the types itself; null where it is here without its spreadsheet. */
export function readByLibreOffice(files: readonly CsvFile[]): readonly CsvTable[] | null {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-calc-"));
  try {
    const { stderr } = spawnSync("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      ...["--headless", `--infilter=${OPENED_AS}`, "--convert-to", "fods", "--outdir", folder],
      ...files.map(({ path }) => path),
    ]);
    const sheets = files.map(({ path }) => join(folder, basename(path).replace(/csv$/, "fods")));
    if (!sheets.some((path) => existsSync(path)) && String(stderr).includes("could not be loaded")) return null;
    return files.map(({ types }, index) => readSheet(readFileSync(sheets[index] ?? "", "utf8"), types));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSheet(xml: string, types: CsvFile["types"]): CsvTable {
  const sheet = load(withPlainSpaces(xml), { xml: true });
  const lines = sheet("table\\:table-row").map((_, row) => {
    const cells = sheet(row)
      .children()
      .toArray()
      .flatMap((cell) => {
        const paragraphs = sheet(cell).children("text\\:p").toArray();
        const value = readCell(sheet(cell).attr() ?? {}, paragraphs.map((one) => sheet(one).text()).join("\n"));
        return Array.from({ length: timesOf(sheet(cell).attr("table:number-columns-repeated")) }, () => value);
      });
    const fields = types.map((type, index) => asColumn(cells[index] ?? null, type));
    return Array.from({ length: timesOf(sheet(row).attr("table:number-rows-repeated")) }, () => ({ fields }));
  });
  const [header, ...rows] = lines.toArray().map(({ fields }) => fields);
  return { columns: (header ?? []).map(String), rows };
}

/** Spaces in a row, tabs and line breaks are elements in this format. */
function withPlainSpaces(xml: string): string {
  return xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, times?: string) => " ".repeat(Number(times ?? 1)))
    .replaceAll("<text:tab/>", "\t")
    .replaceAll("<text:line-break/>", "\n");
}

function readCell(attributes: Readonly<Record<string, string>>, text: string): string | number | null {
  const kind = attributes["office:value-type"];
  if (kind === undefined) return null;
  if (kind === "date") return attributes["office:date-value"] ?? null;
  return kind === "float" ? Number(attributes["office:value"]) : text;
}

/** Codes that are all digits become numbers, in which none of their digits may be lost. */
function asColumn(value: string | number | null, type: CsvFile["types"][number]): string | number | null {
  return typeof value === "number" && type !== "number" ? String(value) : value;
}

/** A sheet says how far its emptiness goes on; no table here is that large. */
function timesOf(repeated: string | undefined): number {
  return Math.min(Number(repeated ?? "1"), 100);
}
