import { openExtract } from "@/db/queries/extract-open";
import { extractParameters } from "@/db/queries/extract-parameters";
import { DATASETS } from "@/lib/vocabulary/datasets";
import { EXTRACT_FORMATS, isExtractFormat } from "../_formats/extract-formats";
import { answerDownload } from "./download";
import { downloadDisposition } from "./download-name";
import { readMark } from "./read-mark";
import { oneLine, REFUSAL_STATUS, refusal } from "./refusal";

/** Answers an address below /extract: the dataset before the last dot, the format after it. */
export function answerExtract(request: Request, file: string): Response {
  const { method } = request;
  const dot = file.lastIndexOf(".");
  const extension = file.slice(dot + 1);
  if (dot === -1 || !isExtractFormat(extension)) {
    const known = Object.keys(EXTRACT_FORMATS).map((one) => `DATASET.${one}`);
    return refusal(404, `unknown file: ${oneLine(file)}; one of ${known.join(", ")}, bundle.zip, openapi.json`, method);
  }
  const words = [...new URL(request.url).searchParams];
  const mark = extension === "csv" ? readMark(words) : { ok: true as const, isMarked: false, rest: words };
  if (!mark.ok) return refusal(400, mark.message, method);
  const opened = openExtract(file.slice(0, dot), mark.rest);
  if (!opened.ok) return refusal(REFUSAL_STATUS[opened.kind], opened.message, method);
  const { extract } = opened;
  const format = EXTRACT_FORMATS[extension];
  const fault = format.findFault(extract);
  if (fault !== null) return refusal(400, fault, method);
  const { dataset } = extract.request;
  const parameters = extractParameters(extract.request);
  return answerDownload(request, {
    contentType: format.contentType,
    disposition: downloadDisposition({ code: dataset, zh: DATASETS[dataset].zh }, parameters, extension),
    fingerprint: extract.fingerprint,
    identity: [dataset, extension, mark.isMarked ? "marked" : "plain", ...parameters.flat()],
    isCompressed: format.isCompressed,
    countRows: extract.countRows,
    chunks: () => format.chunks(extract, mark.isMarked),
  });
}
