import type { Edition } from "../../vocabulary/editions";
import type { Table } from "../../vocabulary/form";
import { type Figures, slotsOf } from "../form-slots";
import { type RenderedTable, readAll, type TableRenderer } from "./rendered-table";

/** B12: nothing is left under the heading. B13: a picture or an attachment stands where the table was. */
export function lostTable(table: Table, lines: readonly string[]): TableRenderer {
  return (_figures: Figures, edition: Edition): RenderedTable => ({
    lines,
    readings: readAll(slotsOf(edition, table), () => ({ value: null, status: "table_absent" })),
  });
}

export const PICTURE_LINES = ["5c1f07a9e2d84b63.jpg"] as const;
export const ATTACHMENT_LINES = ["附件：政府信息公开情况统计表.doc"] as const;
