import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { withAskedHeaders } from "@/app/_address/asked-headers";
import { pageHeaders } from "@/app/_address/page-headers";
import { readAddress } from "@/app/_address/read-address";
import { writePage } from "@/app/_frame/write-page";
import { datasetSummary } from "@/db/queries/dataset-summary";
import { scriptsToPolicy } from "./content-policy";
import { pageFrames } from "./page-frames";
import type { RenderedAnswer } from "./rendered-answer";
import { sitePages } from "./site-pages";

/** Writes the page that a request plainly asks for; null for all else, which Next answers. */
export type PageWriter = (request: IncomingMessage) => Promise<RenderedAnswer | null>;

/**
 * Writes pages from the components of app/[lang] into the frame that Next built for them. Next makes a page as data, as
 * markup from that data, and as text of both, which takes it twice as long as writing the page does. What a page throws
 * (there is no such thing, it stands elsewhere, it fails) Next tells: it is asked in its turn.
 */
export async function pageWriter(root: string): Promise<PageWriter> {
  const built = join(root, ".next");
  const build = readFileSync(join(built, "BUILD_ID"), "utf8");
  const everywhere = readEverywhere(join(built, "routes-manifest.json"));
  const frames = pageFrames(built);
  const findPage = await sitePages(join(root, "app", "[lang]"));
  return async (request) => {
    const asked = askedPage(request);
    const found = asked === null ? null : findPage(asked.page);
    if (asked === null || found === null) return null;
    const { language, page, search, parameters } = asked;
    const frame = frames[language];
    const headers = pageHeaders(page + search, true, build);
    const props = {
      params: Promise.resolve({ lang: language, ...found.params }),
      searchParams: Promise.resolve(parameters),
    };
    const told = new Map(Object.entries({ ...originOf(request), ...headers.request }));
    const written = await withAskedHeaders({ get: (name) => told.get(name) ?? null }, () =>
      writePage(found.page, props),
    ).catch(leaveToNext);
    if (written === null) return null;
    const { [POLICY]: policy = "", ...answer } = headers.answer;
    return {
      status: 200,
      headers: {
        ...everywhere,
        ...lowerCased(answer),
        [POLICY]: scriptsToPolicy(frame.scripts, policy),
        "content-type": "text/html; charset=utf-8",
      },
      body: Buffer.from(frame.place(written, datasetSummary().fingerprint)),
    };
  };
}

const POLICY = "content-security-policy";

/** By an error with a digest a page tells Next that it is not there or elsewhere; any other is a fault, and told here. */
function leaveToNext(error: unknown): null {
  if (!(error instanceof Error && "digest" in error)) console.error(error);
  return null;
}

/** The page that is asked for, where it is there and its address is written in plain letters. */
function askedPage({ method, url = "/", headers }: IncomingMessage) {
  const [path = "/"] = url.split("?");
  if (!(method === "GET" || method === "HEAD") || headers.rsc !== undefined || !PLAIN_PATH.test(path)) return null;
  const { pathname, search, searchParams } = new URL(url, "http://localhost");
  if (pathname !== path || searchParams.has("_rsc")) return null;
  const asked = readAddress(pathname, searchParams);
  return asked.kind === "page" && asked.isKnown ? { ...asked, search, parameters: toParameters(searchParams) } : null;
}

const PLAIN_PATH = /^(?:\/|(?:\/[\w.-]+)+)$/;

function toParameters(search: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(search.keys())].map((key) => {
      const values = search.getAll(key);
      return [key, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

/** All that a page is made from besides its address: kept answers are told apart by it alone. */
function originOf({ headers }: IncomingMessage): Record<string, string> {
  const names = ["host", "x-forwarded-host", "x-forwarded-proto"];
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  );
}

type RoutesManifest = {
  readonly headers: readonly { readonly headers: readonly { readonly key: string; readonly value: string }[] }[];
};

/** What next.config.js adds to every answer; the shape of the file is that of the version of Next that built it. */
function readEverywhere(file: string): Record<string, string> {
  const { headers } = JSON.parse(readFileSync(file, "utf8")) as RoutesManifest;
  return lowerCased(Object.fromEntries(headers.flatMap((row) => row.headers.map(({ key, value }) => [key, value]))));
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
