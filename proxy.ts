import { type NextRequest, NextResponse } from "next/server";
import { pageHeaders } from "./app/_address/page-headers";
import { readAddress } from "./app/_address/read-address";

/**
 * Stands before every page: gives it its language, refuses bad parameters with one line, drops empty ones (a form sends
 * them), answers 404 for what is not there, and sets a Content-Security-Policy with a fresh nonce.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams, search } = request.nextUrl;
  const target = request.nextUrl.clone();
  const asked = readAddress(pathname, searchParams);
  if (asked.kind === "moved") {
    target.pathname = asked.path;
    for (const key of asked.without) target.searchParams.delete(key);
    return NextResponse.redirect(target, 308);
  }
  if (asked.kind === "refused") {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new NextResponse(`${asked.fault}\n`, { status: 400, headers });
  }
  const { page, language, isKnown } = asked;
  const { request: told, answer } = pageHeaders(page + search, isKnown, process.env.GONGKAI_BUILD);
  if (
    answer.ETag !== undefined &&
    request.headers.get("if-none-match") === answer.ETag &&
    !request.headers.has("rsc")
  ) {
    const { ETag = "", "Cache-Control": kept = "" } = answer;
    return new NextResponse(null, { status: 304, headers: { ETag, "Cache-Control": kept } });
  }
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(told)) headers.set(name, value);
  target.pathname = `/${language}${isKnown ? page : "/unknown/page"}`;
  const response = NextResponse.rewrite(target, { request: { headers }, status: isKnown ? 200 : 404 });
  for (const [name, value] of Object.entries(answer)) response.headers.set(name, value);
  return response;
}

export const config = {
  matcher: ["/((?!_next/|extract/|healthz$|icon\\.svg$).*)"],
};
