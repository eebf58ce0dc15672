/** One line of text that says what is wrong, never kept by a cache. */
export function refusal(status: 400 | 404 | 503, message: string, method: string): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(method === "HEAD" ? null : `${message}\n`, { status, headers });
}

/** Which status answers which kind of refusal. */
export const REFUSAL_STATUS = { bad: 400, unknown: 404, absent: 503 } as const;

/** What was given, fit for one line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").slice(0, 60);
}
