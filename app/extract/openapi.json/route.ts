import { datasetFingerprint } from "@/db/queries/extract-open";
import { entityTag, isTagNamed } from "../_answer/entity-tag";
import { openApi } from "../_openapi/open-api";

export const dynamic = "force-dynamic";

/** What stands below /extract, for programs. */
export function GET(request: Request): Response {
  const fingerprint = datasetFingerprint() ?? "none";
  const headers = { ETag: entityTag(fingerprint, ["openapi"]), "Cache-Control": "public, no-cache" };
  if (isTagNamed(request.headers.get("if-none-match"), headers.ETag))
    return new Response(null, { status: 304, headers });
  return Response.json(openApi(fingerprint), { headers });
}
