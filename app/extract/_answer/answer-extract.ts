import { type OpenExtract, openExtract } from "@/db/queries/extract-open";
import { extractParameters } from "@/db/queries/extract-parameters";
import { DATASETS } from "@/lib/vocabulary/datasets";
import { csvWithMark } from "../_formats/csv-download";
import { answerDownload, type Download } from "./download";
import { downloadDisposition } from "./download-name";
import { REFUSAL_STATUS, refusal } from "./refusal";

/** Answers an address below /extract: the dataset before the dot, the format after it. */
export function answerExtract(request: Request, file: string): Response {
  const [name, extension] = splitName(file);
  const format = FORMATS.find((one) => one.extension === extension);
  if (format === undefined) {
    const known = FORMATS.map((one) => one.extension).join(", ");
    return refusal(
      404,
      `unknown format: ${file.replace(/[\s\p{Cc}]+/gu, " ").slice(0, 60)}; DATASET with one of ${known}`,
      request.method,
    );
  }
  const words = [...new URL(request.url).searchParams];
  const marks = format.extension === "csv" ? words.filter(([key]) => key === "bom") : [];
  const fault = findMarkFault(marks.map(([, value]) => value));
  if (fault !== null) return refusal(400, fault, request.method);
  const opened = openExtract(
    name,
    words.filter((word) => !marks.includes(word)),
  );
  if (!opened.ok) return refusal(REFUSAL_STATUS[opened.kind], opened.message, request.method);
  return answerDownload(request, format.open(opened.extract, marks[0]?.[1] !== "0"));
}

type Format = { readonly extension: string; readonly open: (extract: OpenExtract, isMarked: boolean) => Download };

const FORMATS: readonly Format[] = [
  {
    extension: "csv",
    open: (extract, isMarked) => ({
      ...describe(extract, "csv"),
      contentType: "text/csv; charset=utf-8; header=present",
      identity: [...identityOf(extract), isMarked ? "bom" : "plain"],
      chunks: () => csvWithMark(extract, isMarked),
    }),
  },
];

function describe(extract: OpenExtract, extension: string) {
  const { dataset } = extract.request;
  const name = { code: dataset, zh: DATASETS[dataset].zh };
  return {
    disposition: downloadDisposition(name, extractParameters(extract.request), extension),
    fingerprint: extract.fingerprint,
    isCompressed: false,
    countRows: extract.countRows,
  };
}

function identityOf(extract: OpenExtract): readonly string[] {
  return [extract.request.dataset, "csv", ...extractParameters(extract.request).flat()];
}

function findMarkFault(values: readonly string[]): string | null {
  if (values.length > 1) return "bom given twice; give it once";
  const [value] = values;
  return value === undefined || value === "0" || value === "1"
    ? null
    : `bad bom: ${value.replace(/\s+/g, " ").slice(0, 60)}; give 0 or 1`;
}

function splitName(file: string): readonly [string, string] {
  const dot = file.lastIndexOf(".");
  return dot === -1 ? [file, ""] : [file.slice(0, dot), file.slice(dot + 1)];
}
