import type { OpenExtract } from "@/db/queries/extract-open";
import { extractParameters } from "@/db/queries/extract-parameters";
import type { ExtractRecord } from "@/db/queries/extract-records";

/**
 * The extract as one JSON object: what it is, then its rows as objects by column name, then how many there were. The
 * count stands last, so that a body that was cut short is no JSON and has none.
 */
export function* jsonChunks(extract: OpenExtract): Generator<Uint8Array> {
  yield Buffer.from(`${jsonHead(extract).slice(0, -1)},"rows":[`);
  const keys = extract.columns.map(({ name }, index) => `${index === 0 ? "{" : ","}${JSON.stringify(name)}:`);
  let count = 0;
  for (const records of extract.records()) {
    const rows = records.map((record) => rowText(keys, record));
    const separator = records.length === 0 ? "" : count === 0 ? "\n" : ",\n";
    yield Buffer.from(`${separator}${rows.join(",\n")}`);
    count += records.length;
  }
  yield Buffer.from(`\n],"count":${count}}\n`);
}

function jsonHead({ request, fingerprint, columns }: OpenExtract): string {
  const parameters = extractParameters(request);
  const filters = Object.fromEntries(
    parameters.map(([key, value]) => [key, key === "agency" ? request.agencies : value] as const),
  );
  const explained = columns.map(({ name, column }) => ({
    name,
    type: column.type,
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    zh: column.zh,
    en: column.en,
    note: column.note,
  }));
  return JSON.stringify({ dataset: request.dataset, fingerprint, filters, columns: explained });
}

function rowText(keys: readonly string[], record: ExtractRecord): string {
  let text = "";
  for (const [index, value] of record.entries()) {
    text += keys[index] + (typeof value === "string" ? JSON.stringify(value) : String(value));
  }
  return `${text}}`;
}
