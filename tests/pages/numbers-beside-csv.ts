import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { type CsvBeside, readTables, type ShownRow, type ShownTable } from "./shown-table";

/** A number as a page shows it, and what the CSV that the page offers for it has in its place. */
export type NumberBesideCsv = { readonly place: string; readonly shown: string; readonly filed: string };

type Compare = (shown: ShownTable, csv: CsvBeside) => readonly NumberBesideCsv[];

/** A table of a page, the link to its CSV, and how the two meet. */
type Pairing = { readonly table: string; readonly link: string; readonly compare: Compare };

/** Every number of an open page that stands in a table, or list, with a CSV beside it. */
export async function listNumbersBesideCsv(page: Page): Promise<readonly NumberBesideCsv[]> {
  const figures = page.locator("section.figure:has(table)");
  const ids = await figures.evaluateAll((sections) => sections.map((section) => section.id));
  const pairings = ids.map((id) => ({
    table: `section[id='${id}'] table`,
    link: `section[id='${id}'] a`,
    compare: asFigure,
  }));
  const found = [];
  for (const pairing of [...pairings, ...PAIRINGS]) found.push(...(await compareTables(page, pairing)));
  return found;
}

/** Whether both say the same number, or neither says one: a share of nothing has no value. */
export function isSameNumber({ shown, filed }: NumberBesideCsv): boolean {
  if (/^[\d,]+\/0$/.test(shown)) return filed === "";
  const [, n, d] = /^(-?[\d,]+)\/([\d,]+)/.exec(shown)?.map((part) => part.replaceAll(",", "")) ?? [];
  if (filed !== "" && Math.abs(Number(n) / Number(d) - Number(filed)) < 1e-6) return true;
  const [, sign = "", digits] = /^[≈Σ<>≤≥\s]*([+−-]?)([\d,]*\.?\d+)/.exec(shown) ?? [];
  if (filed === "" || digits === undefined) return filed === "" && digits === undefined;
  return Number(digits.replaceAll(",", "")) * (/[−-]/.test(sign) ? -1 : 1) === Number(filed);
}

async function compareTables(page: Page, { table, link, compare }: Pairing): Promise<readonly NumberBesideCsv[]> {
  const download = page.locator(`main ${link}[href*='.csv']`).first();
  const shown = await page.locator(`main ${table}`).evaluateAll(readTables);
  if (shown.length === 0 || (await download.count()) === 0) return [];
  const address = new URL((await download.getAttribute("href")) ?? "", page.url());
  address.searchParams.delete("lang");
  const text = await (await fetch(address)).text();
  const [columns = [], ...lines]: string[][] = parse(text, { bom: true, record_delimiter: "\r\n" });
  const rows = lines.map((line) => Object.fromEntries(line.map((field, index) => [columns[index] ?? "", field])));
  return shown
    .flatMap((one) => compare(one, { columns, rows }))
    .map((one) => ({ ...one, place: `${page.url()} ${address.pathname} ${one.place}` }));
}

/** A figure's own CSV has its rows in their order, and behind every column of numbers one of their states. */
const asFigure: Compare = ({ heads, rows }, csv) =>
  heads
    .filter((head) => csv.columns.includes(`${head} 状态`) || csv.columns.includes(`${head} status`))
    .flatMap((head) =>
      rows.map(({ head: row, cells }, index) => ({
        place: `${row} ${head}`,
        shown: cells[heads.indexOf(head) - 1] ?? "",
        filed: csv.rows[index]?.[head] ?? "no such row",
      })),
    );

/** The columns that the CSV has under the same heads, in the row that belongs to what leads the row shown. */
function underSameHeads(isOf: (shown: ShownRow, row: CsvBeside["rows"][number]) => boolean): Compare {
  return ({ heads, rows }, csv) =>
    rows.flatMap((shown) => {
      const row = csv.rows.find((one) => isOf(shown, one));
      const columns = heads.slice(1).filter((head) => csv.columns.includes(head) && !NAMES_OF_PLACES.has(head));
      return columns.map((head) => ({
        place: `${shown.head} ${head}`,
        shown: shown.cells[heads.indexOf(head) - 1] ?? "",
        filed: row?.[head] ?? "no such row",
      }));
    });
}

const NAMES_OF_PLACES = new Set(["年度", "Years"]);

/** Both sides, whose columns are called after them, their difference, and the county's median with its number of agencies. */
const asDifferences: Compare = ({ rows }, csv) =>
  rows.flatMap(({ head, cells }) => {
    const row = csv.rows.find((one) => one[csv.columns[2] ?? ""] === head);
    const shown = [...cells.slice(0, 3), ...(cells[3] ?? "").split(/ \((?:n = )?/)];
    return [3, 5, 7, 9, 11].map((column, index) => ({
      place: `${head} ${csv.columns[column]}`,
      shown: shown[index] ?? "",
      filed: row?.[csv.columns[column] ?? ""] ?? "no such row",
    }));
  });

const asReports: Compare = ({ rows }, csv) =>
  rows.flatMap(({ head, href, cells }) => {
    const row = csv.rows.find((one) => href.endsWith(`/${one.report_id}`));
    const [stated = "", due = ""] = (cells[1] ?? "").split("/");
    return [
      { place: head, shown: stated, filed: row?.cells_stated ?? "no such row" },
      { place: head, shown: due, filed: row?.cells_due ?? "no such row" },
    ];
  });

/** A cell of the form is named by its locator. */
const asForm: Compare = ({ rows }, csv) =>
  rows.flatMap(({ ids, cells }) =>
    ids.flatMap((id, index) => {
      if (id === "") return [];
      const row = csv.rows.find(({ locator }) => locator === id);
      return [{ place: id, shown: cells[index] ?? "", filed: row?.value ?? "no such row" }];
    }),
  );

/** Reports and agencies of each year, and how completely these were read, counted over the rows. */
const asTablesRead: Compare = ({ rows }, csv) =>
  rows.flatMap(({ head, cells }) => {
    const own = csv.rows.filter(({ year }) => year === head);
    const count = (state: string) => own.filter((row) => row.state === state).length;
    const [reports = "", agencies = ""] = (cells[0] ?? "").split("/");
    const shown = [reports, agencies, ...cells.slice(1)];
    return [own.length - count("no_report"), own.length, count("complete"), count("partial"), count("absent")].map(
      (counted, index) => ({ place: `${head} ${index}`, shown: shown[index] ?? "", filed: String(counted) }),
    );
  });

/** A finding is told by its report and its words. */
const asFindings: Compare = ({ rows }, csv) =>
  rows.flatMap(({ href, cells }) => {
    const row = csv.rows.find((one) => href.endsWith(`/${one.report_id}`) && cells[0]?.includes(one.message ?? ""));
    return [row?.left, row?.right].flatMap((filed, index) =>
      Number.isNaN(Number(filed ?? ""))
        ? []
        : [{ place: `${href} ${index}`, shown: cells[index + 1] ?? "", filed: filed ?? "no such row" }],
    );
  });

/** The first rows of a dataset, one below the other: a column of the CSV is a row of the table. */
const asSample: Compare = ({ rows }, csv) =>
  rows.flatMap(({ head, cells }) =>
    cells.slice(2).flatMap((shown, index) => {
      const filed = csv.rows[index]?.[head] ?? "no such row";
      return /^-?\d+(\.\d+)?$/.test(filed) ? [{ place: `${head} ${index}`, shown, filed }] : [];
    }),
  );

const PAIRINGS: readonly Pairing[] = [
  { table: "h2#balance + .scroll table", link: "a[href*='township.balance']", compare: asFigure },
  { table: "h2#reports + .scroll table", link: "a[href*='/extract/reports']", compare: asReports },
  { table: "table.form-table", link: "a[href*='/extract/facts']", compare: asForm },
  {
    table: "table:has([aria-sort])",
    link: "a[href*='townships']",
    compare: underSameHeads(({ href }, row) => href.endsWith(`/${row.机关编号 ?? row["Agency ID"]}`)),
  },
  { table: "table:has(.side-a)", link: "a[href*='compare.differences']", compare: asDifferences },
  {
    table: "table:has(th.group)",
    link: "a[href*='/quality/checks']",
    compare: underSameHeads(({ head }, row) => head.startsWith(`${row.核对规则 ?? row.Check} `)),
  },
  { table: "h2#tables + .scroll table", link: "a[href*='/extract/coverage']", compare: asTablesRead },
  { table: "table.findings", link: "a[href*='/extract/findings']", compare: asFindings },
  ...["reports", "facts", "indicators", "problems", "themes", "coverage"].map((name) => ({
    table: `section#${name} table`,
    link: `section#${name} a`,
    compare: asSample,
  })),
];
