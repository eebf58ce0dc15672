import { readFileSync } from "node:fs";
import type { IncomingMessage, RequestListener } from "node:http";
import { join } from "node:path";
import { pageHeaders } from "@/app/_address/page-headers";
import { readAddress } from "@/app/_address/read-address";
import { builtPages } from "./built-pages";

/**
 * Has a built page answer where it is plainly asked for, past the routing of Next, which costs as much as a small page:
 * its address is read here, as proxy.ts reads it, and the page is called as adapters of Next call it (in Next's
 * documentation: Invoking Entrypoints). All else goes to Next.
 */
export function pageListener(next: RequestListener, root: string): RequestListener {
  const built = join(root, ".next");
  const build = readFileSync(join(built, "BUILD_ID"), "utf8");
  const { findPage, headers: everywhere } = builtPages(built);
  return (request, response) => {
    const asked = askedPage(request);
    const render = asked === null ? null : findPage(asked.page);
    if (asked === null || render === null) return next(request, response);
    const { page, language, search } = asked;
    const headers = pageHeaders(page + search, true, build);
    for (const [name, value] of [...everywhere, ...Object.entries(headers.answer)]) response.setHeader(name, value);
    request.url = `/${language}${page === "/" ? "" : page}${search}`;
    request.headers = { ...originOf(request), ...headers.request };
    return render(request, response, {});
  };
}

/** The page that is asked for, where it is there and its address is written in plain letters. */
function askedPage({ method, url = "/", headers }: IncomingMessage) {
  const [path = "/"] = url.split("?");
  if (method !== "GET" || headers.rsc !== undefined || !PLAIN_PATH.test(path)) return null;
  const { pathname, search, searchParams } = new URL(url, "http://localhost");
  if (pathname !== path || searchParams.has("_rsc")) return null;
  const asked = readAddress(pathname, searchParams);
  return asked.kind === "page" && asked.isKnown ? { ...asked, search } : null;
}

const PLAIN_PATH = /^(?:\/|(?:\/[\w.-]+)+)$/;

/** All that a page is made from besides its address: kept answers are told apart by it alone. */
function originOf({ headers }: IncomingMessage): Record<string, string | string[]> {
  const { host, "x-forwarded-host": forwarded, "x-forwarded-proto": protocol } = headers;
  return {
    ...(host === undefined ? {} : { host }),
    ...(forwarded === undefined ? {} : { "x-forwarded-host": forwarded }),
    ...(protocol === undefined ? {} : { "x-forwarded-proto": protocol }),
  };
}
