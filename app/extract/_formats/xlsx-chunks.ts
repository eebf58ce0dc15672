import type { OpenExtract } from "@/db/queries/extract-open";
import { extractParameters, extractPath } from "@/db/queries/extract-parameters";
import { DATASETS } from "@/lib/vocabulary/datasets";
import { columnLetters, SHEET_ROWS, STYLE, textCell, xlsxCell, xmlText } from "./xlsx-cells";
import { zipChunks } from "./zip-chunks";

/**
 * The extract as a workbook (ECMA-376): one sheet of typed cells under a frozen header, one sheet that says what it is.
 * Written row by row, so its size does not matter to memory; only Excel's own limit of rows does.
 */
export function xlsxChunks(extract: OpenExtract): AsyncGenerator<Uint8Array> {
  return zipChunks([
    ...Object.entries(FIXED_PARTS).map(([path, xml]) => ({ path, chunks: () => [Buffer.from(xml)] })),
    { path: "xl/workbook.xml", chunks: () => [Buffer.from(workbookXml(extract.request.dataset))] },
    { path: "xl/worksheets/sheet1.xml", chunks: () => sheetChunks(extract) },
    { path: "xl/worksheets/sheet2.xml", chunks: () => [Buffer.from(aboutXml(extract))] },
  ]);
}

/** Why an extract does not fit into a workbook; null where it does. */
export function findXlsxFault({ countRows }: OpenExtract): string | null {
  const rows = countRows() ?? 0;
  if (rows < SHEET_ROWS) return null;
  return `too many rows for xlsx: ${rows}; at most ${SHEET_ROWS - 1}: narrow it down by year or place, or take csv`;
}

function* sheetChunks({ columns, records, request }: OpenExtract): Generator<Uint8Array> {
  const letters = columns.map((_, index) => columnLetters(index));
  const { language } = request;
  const header = columns.map(({ name, column }, index) =>
    textCell(`${letters[index]}1`, language === null ? name : column[language], STYLE.header),
  );
  yield Buffer.from(`${SHEET_HEAD}${FROZEN_HEADER}<sheetData><row r="1">${header.join("")}</row>`);
  let row = 1;
  for (const page of records()) {
    let xml = "";
    for (const record of page) {
      if (++row > SHEET_ROWS) throw new Error(`too many rows for xlsx: ${row}`);
      xml += `<row r="${row}">`;
      for (const [index, { column }] of columns.entries()) {
        xml += xlsxCell(`${letters[index]}${row}`, record[index] ?? null, column.type);
      }
      xml += "</row>";
    }
    yield Buffer.from(xml);
  }
  yield Buffer.from("</sheetData></worksheet>");
}

function aboutXml({ request, fingerprint, columns }: OpenExtract): string {
  const { dataset } = request;
  const lines = [
    ["数据集 / dataset", `${DATASETS[dataset].zh} / ${DATASETS[dataset].en}`],
    ["地址 / address", extractPath(`${dataset}.xlsx`, extractParameters(request))],
    ["数据指纹 / fingerprint", fingerprint],
    ...columns.map(({ name, column }) => [name, `${column.zh}：${column.note.zh} / ${column.en}: ${column.note.en}`]),
  ];
  const rows = lines.map(([name = "", text = ""], index) => {
    const row = index + 1;
    return `<row r="${row}">${textCell(`A${row}`, name, STYLE.header)}${textCell(`B${row}`, text, STYLE.plain)}</row>`;
  });
  return `${SHEET_HEAD}<sheetData>${rows.join("")}</sheetData></worksheet>`;
}

function workbookXml(name: string): string {
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="${xmlText(name)}" sheetId="1" r:id="rId1"/><sheet name="about" sheetId="2" r:id="rId2"/></sheets></workbook>`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const SHEET_HEAD = `${DECLARATION}<worksheet xmlns="${MAIN}">`;
const FROZEN_HEADER =
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>';

const FIXED_PARTS = {
  "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
  "_rels/.rels": `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/_rels/workbook.xml.rels": `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATION}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
} as const;
