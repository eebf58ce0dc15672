import { datasetSummary } from "@/db/queries/dataset-summary";
import { findScope } from "@/db/queries/find-scope";
import { searchPages } from "@/db/queries/search-reports";
import { isLanguage } from "@/lib/view/language";
import { searchOf } from "@/lib/view/search-request";
import { hitsToCsv, searchCsvHeader } from "@/lib/view/search-to-csv";
import { readParameters } from "../../_address/read-parameters";
import { contentDisposition } from "../../extract/_answer/content-disposition";
import { pacedStream } from "../../extract/_answer/paced-stream";
import { refusal } from "../../extract/_answer/refusal";
import { searchParameters } from "../search/search-params";

type Context = { params: Promise<{ lang: string }> };

const HITS_PER_CHUNK = 50;

/** `/search.csv?q=WORDS&FILTERS`: every place found, one a row, in the order of the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang } = await params;
  if (!isLanguage(lang)) return refusal(404, "unknown file: search.csv", request.method);
  const read = readParameters(searchParameters, Object.fromEntries(new URL(request.url).searchParams));
  if (!read.ok) return refusal(400, read.message, request.method);
  const { q, year, theme, section, province, prefecture, county } = read.value;
  if (q === null) return refusal(400, "bad q: ; give words to search for", request.method);
  const outcome = findScope({ province, prefecture, county });
  if (outcome.kind === "unknown") return refusal(404, "unknown place", request.method);
  const place = outcome.kind === "found" ? outcome.place : { province, prefecture, county };
  const search = searchOf({ q, scope: { ...place, years: year }, theme, section });
  const encoder = new TextEncoder();
  function* chunks(): Generator<Uint8Array> {
    yield encoder.encode(`\uFEFF${searchCsvHeader(lang === "en" ? "en" : "zh")}`);
    for (const hits of searchPages(search, HITS_PER_CHUNK)) {
      yield encoder.encode(hitsToCsv(hits, lang === "en" ? "en" : "zh"));
    }
  }
  return new Response(pacedStream(chunks()), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": contentDisposition("search.csv", `search-${q}.csv`),
      "Cache-Control": "no-cache",
      ETag: `"${datasetSummary().fingerprint}"`,
    },
  });
}
