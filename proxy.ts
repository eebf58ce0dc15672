import { type NextRequest, NextResponse } from "next/server";
import { findAddressFault } from "./app/_address/find-address-fault";
import { isKnownPage } from "./app/_address/is-known-page";
import { PAGE_ADDRESS_HEADER } from "./app/_address/page-address-header";
import { datasetSummary } from "./db/queries/dataset-summary";
import { FOR_ONE_READER } from "./lib/view/cache-control";

/**
 * Stands before every page: gives it its language, refuses bad parameters with one line, drops empty ones (a form sends
 * them), answers 404 for what is not there, and sets a Content-Security-Policy with a fresh nonce.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams, search } = request.nextUrl;
  const moved = canonicalAddress(request);
  if (moved !== null) return NextResponse.redirect(moved, 308);
  const english = pathname === "/en" || pathname.startsWith("/en/");
  const page = english ? pathname.slice(3) || "/" : pathname;
  const fault = findAddressFault(page, searchParams);
  if (fault !== null) {
    return new NextResponse(`${fault}\n`, { status: 400, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
  const known = isKnownPage(page, searchParams);
  const tag = known ? pageTag(page + search) : null;
  if (tag !== null && request.headers.get("if-none-match") === tag && !request.headers.has("rsc")) {
    return new NextResponse(null, { status: 304, headers: { ETag: tag, "Cache-Control": FOR_ONE_READER } });
  }
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()), process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set(PAGE_ADDRESS_HEADER, `${page}${search}`);
  const target = request.nextUrl.clone();
  target.pathname = `/${english ? "en" : "zh"}${known ? page : "/unknown/page"}`;
  const response = NextResponse.rewrite(target, { request: { headers }, status: known ? 200 : 404 });
  response.headers.set("content-security-policy", policy);
  if (tag !== null) {
    response.headers.set("ETag", tag);
    response.headers.set("Cache-Control", FOR_ONE_READER);
  }
  return response;
}

export const config = {
  matcher: ["/((?!_next/|extract/|healthz$|icon\\.svg$).*)"],
};

/**
 * A page is made from its address, the code and the dataset, and changes with nothing else. Weak, because the bytes may
 * differ: its nonce does, until scripts/serve turns it into hashes.
 */
function pageTag(address: string): string | null {
  if (process.env.NODE_ENV === "development" || OWN_TAGS.some((path) => address.startsWith(path))) return null;
  return `W/"${datasetSummary().fingerprint}-${process.env.GONGKAI_BUILD}"`;
}

/** What these answer is no page: they say themselves what they are made of. */
const OWN_TAGS = ["/figures/", "/search.csv", "/townships.csv"];

/** Where the same page has its one address: without /zh in front and without empty parameters; null where it is there. */
function canonicalAddress(request: NextRequest): URL | null {
  const { nextUrl } = request;
  const prefixed = nextUrl.pathname === "/zh" || nextUrl.pathname.startsWith("/zh/");
  const empty = [...nextUrl.searchParams].filter(([, value]) => value.trim() === "").map(([key]) => key);
  if (!prefixed && empty.length === 0) return null;
  const target = nextUrl.clone();
  if (prefixed) target.pathname = nextUrl.pathname.slice(3) || "/";
  for (const key of empty) target.searchParams.delete(key);
  return target;
}

/**
 * Nothing from elsewhere, no inline script but those with the nonce of this answer, no inline style at all.
 * In development the page's own tools need to evaluate code and to write styles.
 */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
