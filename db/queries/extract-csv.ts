import type { DatasetName } from "../../lib/vocabulary/datasets";
import type { Dataset } from "../database";
import { columnPositions } from "./extract-columns";
import { comparisonPages } from "./extract-comparison";
import { coveragePages } from "./extract-coverage";
import { fieldPicker } from "./extract-field-picker";
import { figurePages } from "./extract-figures";
import { csvHeader } from "./extract-header";
import { measurePages } from "./extract-measures";
import type { ExtractRequest } from "./extract-request";
import { rowPages } from "./extract-rows";
import { themePages } from "./extract-themes";

/**
 * The CSV of an extract, UTF-8 without a byte-order mark, in chunks of whole lines, the header first. Each chunk costs
 * some milliseconds and is made when it is asked for, so whoever writes it out sets the pace. The same data gives the
 * same bytes.
 */
export function* extractCsv(dataset: Dataset, request: ExtractRequest): Generator<Uint8Array> {
  yield Buffer.from(csvHeader(request));
  yield* extractLines(dataset, request);
}

/** The same without the header. A chunk is empty where a part of the way had no rows: a turn for others all the same. */
export function* extractLines(dataset: Dataset, request: ExtractRequest): Generator<Uint8Array> {
  const positions = columnPositions(request);
  const pick = positions === null ? null : fieldPicker(positions);
  for (const page of PAGES[request.dataset](dataset, request)) {
    const lines = typeof page === "string" ? Buffer.from(page) : page;
    yield pick === null || lines.length === 0 ? lines : pick(lines);
  }
}

const PAGES: Readonly<
  Record<DatasetName, (dataset: Dataset, request: ExtractRequest) => Generator<string | Uint8Array>>
> = {
  reports: rowPages,
  facts: figurePages,
  indicators: figurePages,
  measures: measurePages,
  problems: rowPages,
  themes: themePages,
  findings: rowPages,
  issues: rowPages,
  coverage: coveragePages,
  comparison: comparisonPages,
};
