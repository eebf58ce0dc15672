import { strToU8, zipSync } from "fflate";
import type { Block } from "./draft-to-blocks";
import { rowsToGrid } from "./grid-spans";

/** Blocks as a file of Word: the smallest that is one. The same blocks give the same bytes. */
export function blocksToDocx(blocks: readonly Block[]): Uint8Array {
  const body = blocks.map((block) => ("rows" in block ? table(block.rows) : paragraph(block.paragraph))).join("");
  return zipSync(
    {
      "[Content_Types].xml": strToU8(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      "_rels/.rels": strToU8(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    },
    { mtime: new Date(2020, 0, 1), level: 1 },
  );
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</w:t></w:r></w:p>`;
}

function table(rows: Extract<Block, { rows: unknown }>["rows"]): string {
  const drawn = rowsToGrid(rows).map(
    (row) =>
      `<w:tr>${row
        .map(({ text, columns, merge }) => {
          const across = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
          const down = merge === null ? "" : merge === "first" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
          return `<w:tc><w:tcPr>${across}${down}</w:tcPr>${paragraph(text)}</w:tc>`;
        })
        .join("")}</w:tr>`,
  );
  return `<w:tbl>${drawn.join("")}</w:tbl>`;
}
