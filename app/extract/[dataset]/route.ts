import { currentExtract } from "@/db/queries/current-extract";
import { BYTE_ORDER_MARK, csvHeaders, refusal, streamOf } from "../../_address/csv-response";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ dataset: string }> };

/** `/extract/DATASET.csv?FILTERS`: the dataset as a stream, with a byte-order mark unless bom=0. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset } = await params;
  const name = /^(\w+)\.csv$/.exec(dataset)?.[1];
  if (name === undefined) return refusal(404, `unknown file: ${dataset.slice(0, 60)}; give DATASET.csv`);
  const query = new URL(request.url).searchParams;
  const marks = query.getAll("bom");
  if (marks.some((mark) => mark !== "0" && mark !== "1")) return refusal(400, "bad bom; give 0 or 1");
  const filters = [...query].filter(([key, value]) => key !== "bom" && value !== "");
  const extract = currentExtract(name, filters);
  if (!extract.ok) return refusal(extract.kind === "unknown" ? 404 : 400, extract.message);
  const etag = `"${extract.fingerprint}"`;
  if (request.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers: { ETag: etag } });
  const words = filters.filter(([key]) => key !== "lang").map(([, value]) => value);
  const headers = csvHeaders([name, ...words, extract.fingerprint.slice(0, 8)].join("-").concat(".csv"), etag);
  return new Response(streamOf(withMark(extract.chunks(), !marks.includes("0"))), { headers });
}

function* withMark(chunks: Generator<Uint8Array>, marked: boolean): Generator<Uint8Array> {
  if (marked) yield BYTE_ORDER_MARK;
  yield* chunks;
}
