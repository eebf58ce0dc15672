import { datasetSummary } from "@/db/queries/dataset-summary";

export const dynamic = "force-dynamic";

/** Whether the site can answer from its dataset, and which one it is. */
export function GET(): Response {
  const summary = findSummary();
  return Response.json(summary ?? { state: "no dataset" }, {
    status: summary === null ? 503 : 200,
    headers: { "Cache-Control": "no-store" },
  });
}

function findSummary() {
  try {
    const { fingerprint, parserVersion, reports, agencies } = datasetSummary();
    return { state: "ok", fingerprint, parser_version: parserVersion, reports, agencies };
  } catch (error) {
    if (error instanceof Error && /^(no database|database of another version)/.test(error.message)) return null;
    throw error;
  }
}
