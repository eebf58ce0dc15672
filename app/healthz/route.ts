import { findDatasetSummary } from "@/db/queries/dataset-summary";

export const dynamic = "force-dynamic";

/** Whether the site can answer from its dataset, and which one it is. */
export function GET(): Response {
  const summary = findDatasetSummary();
  const headers = { "Cache-Control": "no-store" };
  if (summary === null) return Response.json({ state: "no dataset" }, { status: 503, headers });
  const { fingerprint, parserVersion, reports, agencies } = summary;
  return Response.json({ state: "ok", fingerprint, parser_version: parserVersion, reports, agencies }, { headers });
}
