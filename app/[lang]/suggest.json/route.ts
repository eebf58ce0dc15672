import { listAgencies } from "@/db/queries/list-agencies";
import type { Suggestion } from "@/lib/view/suggestion";
import { readParameters } from "../../_address/read-parameters";
import { refusal } from "../../extract/_answer/refusal";
import { suggestParameters } from "./search-params";

const MOST = 12;

/** `/suggest.json?q=WORDS`: the first agencies that these words can mean, for fields that suggest while one types. */
export function GET(request: Request): Response {
  const read = readParameters(suggestParameters, Object.fromEntries(new URL(request.url).searchParams));
  if (!read.ok) return refusal(400, read.message, request.method);
  const { q } = read.value;
  const anywhere = { province: null, prefecture: null, county: null, kind: null };
  const page = { limit: MOST, offset: 0 };
  const rows = q === null ? [] : listAgencies({ ...anywhere, words: q }, { sort: "place", descending: false }, page);
  const suggestions: readonly Suggestion[] = rows.map(({ agencyId, name, prefecture, county }) => ({
    id: agencyId,
    name,
    place: [prefecture, county].filter((one) => one !== null).join(" · "),
  }));
  return Response.json(suggestions);
}
