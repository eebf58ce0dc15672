import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Answers a request with a page; resolves when the answer has ended. */
export type RenderPage = (request: IncomingMessage, response: ServerResponse, context: object) => Promise<void>;

export type BuiltPages = {
  /** The page at a path without the prefix of its language; null where none is built for it. */
  readonly findPage: (path: string) => RenderPage | null;
  /** What next.config.js adds to every answer. */
  readonly headers: readonly (readonly [name: string, value: string])[];
};

/** The pages of a build, in the folder where Next puts it. */
export function builtPages(built: string): BuiltPages {
  const require = createRequire(join(built, "package.json"));
  const files: Readonly<Record<string, string>> = readManifest(join(built, "server", "app-paths-manifest.json"));
  const pages = Object.entries(files).flatMap(([name, file]) => {
    const [, route] = ROUTE.exec(name) ?? [];
    return route === undefined ? [] : [{ route: route.split("/"), file: join(built, "server", file) }];
  });
  const routes: RoutesManifest = readManifest(join(built, "routes-manifest.json"));
  return {
    findPage: (path) => {
      const asked = (path === "/" ? "" : path).split("/");
      const page = pages.find(({ route }) => isAt(route, asked));
      return page === undefined ? null : (require(page.file) as { readonly handler: RenderPage }).handler;
    },
    headers: routes.headers.flatMap((row) => row.headers.map(({ key, value }) => [key, value] as const)),
  };
}

/** Pages below the language, without the one that catches all other addresses. */
const ROUTE = /^\/\[lang\]((?:\/(?!\[\.\.\.)[^/]+)*)\/page$/;

type RoutesManifest = {
  readonly headers: readonly { readonly headers: readonly { readonly key: string; readonly value: string }[] }[];
};

function isAt(route: readonly string[], asked: readonly string[]): boolean {
  return route.length === asked.length && route.every((part, at) => part.startsWith("[") || part === asked[at]);
}

/** What Next wrote for its own server: the shape is that of the version that built it. */
function readManifest<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(file, "utf8")) as Shape;
}
