import { datasetSummary } from "@/db/queries/dataset-summary";
import { type DirectoryFilter, type DirectoryOrder, listAgencies } from "@/db/queries/list-agencies";
import { agenciesToCsv, directoryCsvHeader } from "@/lib/view/directory-to-csv";
import { isLanguage } from "@/lib/view/language";
import { readParameters } from "../../_address/read-parameters";
import { contentDisposition } from "../../extract/_answer/content-disposition";
import { pacedStream } from "../../extract/_answer/paced-stream";
import { refusal } from "../../extract/_answer/refusal";
import { directoryParameters } from "../townships/search-params";

type Context = { params: Promise<{ lang: string }> };

const AGENCIES_PER_CHUNK = 1000;

/** `/townships.csv?FILTERS`: every agency that the directory lists under these filters, in its order. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang } = await params;
  if (!isLanguage(lang)) return refusal(404, "unknown file: townships.csv", request.method);
  const read = readParameters(directoryParameters, Object.fromEntries(new URL(request.url).searchParams));
  if (!read.ok) return refusal(400, read.message, request.method);
  const { q, kind, sort, order, province, prefecture, county } = read.value;
  const filter = { province, prefecture, county, words: q, kind };
  const encoder = new TextEncoder();
  function* chunks(): Generator<Uint8Array> {
    yield encoder.encode(`\uFEFF${directoryCsvHeader(lang === "en" ? "en" : "zh")}`);
    for (const agencies of agencyPages(filter, { sort: sort ?? "place", descending: order === "desc" })) {
      yield encoder.encode(agenciesToCsv(agencies));
    }
  }
  return new Response(pacedStream(chunks()), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": contentDisposition("gongkai-townships.csv", "政府信息公开年报-乡镇街道目录.csv"),
      "Cache-Control": "no-cache",
      ETag: `"${datasetSummary().fingerprint}"`,
    },
  });
}

function* agencyPages(filter: DirectoryFilter, order: DirectoryOrder) {
  for (let offset = 0; ; offset += AGENCIES_PER_CHUNK) {
    const agencies = listAgencies(filter, order, { limit: AGENCIES_PER_CHUNK, offset });
    yield agencies;
    if (agencies.length < AGENCIES_PER_CHUNK) return;
  }
}
