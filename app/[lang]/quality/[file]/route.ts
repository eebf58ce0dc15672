import { datasetSummary } from "@/db/queries/dataset-summary";
import { findScope } from "@/db/queries/find-scope";
import { listCheckRollups, listOpenPlaces, listSetAside } from "@/db/queries/list-quality";
import type { Place } from "@/db/queries/place";
import { isLanguage } from "@/lib/view/language";
import { checksToCsv, openPlacesToCsv, setAsideToCsv } from "@/lib/view/quality-to-csv";
import type { YearRange } from "@/lib/view/scope";
import type { Language } from "@/lib/vocabulary/code-labels";
import { readParameters } from "../../../_address/read-parameters";
import { contentDisposition } from "../../../extract/_answer/content-disposition";
import { oneLine, refusal } from "../../../extract/_answer/refusal";
import { qualityParameters } from "../search-params";

type Context = { params: Promise<{ lang: string; file: string }> };

/** `/quality/checks.csv?FILTERS`, `/quality/files.csv`, `/quality/places.csv?FILTERS`: a table of the page, whole. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, file } = await params;
  const table = TABLES.get(file);
  if (!isLanguage(lang) || table === undefined) return refusal(404, `unknown file: ${oneLine(file)}`, request.method);
  const read = readParameters(qualityParameters, Object.fromEntries(new URL(request.url).searchParams));
  if (!read.ok) return refusal(400, read.message, request.method);
  const { province, prefecture, county, year } = read.value;
  const outcome = findScope({ province, prefecture, county });
  if (outcome.kind === "unknown") return refusal(404, "unknown place", request.method);
  if (outcome.kind === "ambiguous") {
    return refusal(400, "bad place: the name is that of several; give province and prefecture too", request.method);
  }
  const csv = table.write({ key: outcome.key, place: outcome.place, years: year, language: lang });
  return new Response(`\uFEFF${csv}`, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": contentDisposition(`gongkai-quality-${file}`, `政府信息公开年报-${table.zh}.csv`),
      "Cache-Control": "no-cache",
      ETag: `"${datasetSummary().fingerprint}"`,
    },
  });
}

type Asked = {
  readonly key: string;
  readonly place: Place;
  readonly years: YearRange | null;
  readonly language: Language;
};

/** SQLite's word for no limit. */
const ALL = -1;

const TABLES: ReadonlyMap<string, { readonly zh: string; readonly write: (asked: Asked) => string }> = new Map([
  [
    "checks.csv",
    { zh: "核对", write: ({ key, years, language }) => checksToCsv(listCheckRollups(key, years), language) },
  ],
  ["files.csv", { zh: "搁置的文件", write: ({ language }) => setAsideToCsv(listSetAside(ALL), language) }],
  [
    "places.csv",
    { zh: "所在地", write: ({ place, language }) => openPlacesToCsv(listOpenPlaces(place, ALL), language) },
  ],
]);
