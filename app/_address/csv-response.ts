/** Headers of a CSV that is saved under a name: plain letters for old programs, all letters for the others. */
export function csvHeaders(name: string, etag: string): Record<string, string> {
  const plain = name.replace(/[^\w.-]+/g, "-");
  return {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    "Cache-Control": "no-cache",
    ETag: etag,
  };
}

/** One line that says what is wrong. */
export function refusal(status: 400 | 404, message: string): Response {
  return new Response(`${message}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
