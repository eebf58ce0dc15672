import { openBundle } from "@/db/queries/extract-bundle";
import { answerDownload } from "../_answer/download";
import { downloadDisposition } from "../_answer/download-name";
import { readMark } from "../_answer/read-mark";
import { oneLine, REFUSAL_STATUS, refusal } from "../_answer/refusal";
import { bundleChunks } from "./bundle-chunks";

/** Answers `/extract/bundle.zip?FILTERS`: every dataset under these filters, everything without them. */
export function answerBundle(request: Request): Response {
  const { method } = request;
  const mark = readMark([...new URL(request.url).searchParams]);
  if (!mark.ok) return refusal(400, mark.message, method);
  const parquet = mark.rest.filter(([key]) => key === "parquet").map(([, value]) => value);
  const wrong = parquet.find((value) => value !== "0" && value !== "1");
  if (wrong !== undefined) return refusal(400, `bad parquet: ${oneLine(wrong) || "(empty)"}; give 0 or 1`, method);
  if (parquet.length > 1) return refusal(400, "parquet given twice; give it once", method);
  const hasParquet = parquet[0] === "1";
  const words = mark.rest.filter(([key]) => key !== "parquet").sort(byName);
  const opened = openBundle(words);
  if (!opened.ok) return refusal(REFUSAL_STATUS[opened.kind], opened.message, method);
  const { bundle } = opened;
  const asked: readonly (readonly [string, string])[] = [
    ...words,
    ...(mark.isMarked ? [] : [["bom", "0"] as const]),
    ...(hasParquet ? [["parquet", "1"] as const] : []),
  ];
  return answerDownload(request, {
    contentType: "application/zip",
    disposition: downloadDisposition({ code: "bundle", zh: "全部数据集" }, words, "zip"),
    fingerprint: bundle.fingerprint,
    identity: ["bundle", ...asked.flat()],
    isCompressed: true,
    countRows: () => null,
    chunks: () => bundleChunks(bundle, { isMarked: mark.isMarked, hasParquet, words: asked }),
  });
}

function byName([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : Number(one > other);
}
