import { setImmediate } from "node:timers/promises";
import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { OpenExtract } from "@/db/queries/extract-open";
import { extractParameters } from "@/db/queries/extract-parameters";
import type { ExtractRecord } from "@/db/queries/extract-records";
import type { DatasetColumn } from "@/lib/vocabulary/dataset-columns";

/**
 * The extract as Parquet (snappy), a row group at a time. Text and codes are strings, figures of reports doubles (a
 * misprint may be larger than 32 bits), our own counts and years 32-bit integers; every column may be null.
 */
export async function* parquetChunks(extract: OpenExtract): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [{ name: "root", num_children: extract.columns.length }, ...extract.columns.map(schemaElement)],
    createdBy: "gongkai",
    kvMetadata: [
      { key: "dataset", value: extract.request.dataset },
      { key: "fingerprint", value: extract.fingerprint },
      {
        key: "filters",
        value: new URLSearchParams(extractParameters(extract.request).map(([k, v]) => [k, v])).toString(),
      },
    ],
  });
  let group: ExtractRecord[] = [];
  const writeGroup = async (): Promise<Uint8Array> => {
    const columnData = extract.columns.map(({ name }, index) => ({
      name,
      data: group.map((record) => record[index] ?? null),
    }));
    await parquet.write({ columnData, rowGroupSize: group.length });
    group = [];
    return takeBytes(writer);
  };
  yield takeBytes(writer);
  for (const records of extract.records()) {
    group.push(...records);
    if (group.length >= ROWS_PER_GROUP) yield await writeGroup();
    else await setImmediate();
  }
  if (group.length > 0) yield await writeGroup();
  await parquet.finish();
  yield takeBytes(writer);
}

/** Encoding a group of `facts` takes some tens of milliseconds, in which nobody else has a turn. */
const ROWS_PER_GROUP = 10_000;

function schemaElement({ name, column }: { readonly name: string; readonly column: DatasetColumn }): SchemaElement {
  const repetition_type = "OPTIONAL";
  if (column.type !== "number") {
    return { name, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" }, repetition_type };
  }
  const isFigure = column.hasDecimals === true || column.unit !== undefined;
  return { name, type: isFigure ? "DOUBLE" : "INT32", repetition_type };
}

/** What was written since the last call; the writer goes on counting its offset from the file's start. */
function takeBytes(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
