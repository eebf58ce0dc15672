import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import type { PageModule } from "@/app/_frame/write-page";

/** A page of app/[lang] and what its path names: `params` of /townships/ID are `{ agency: ID }`. */
export type FoundPage = { readonly page: PageModule; readonly params: Readonly<Record<string, string>> };

/** Finds the page at a path without the prefix of its language; null where there is none. */
export type FindPage = (path: string) => FoundPage | null;

/** The pages below a folder, by the folders that they stand in, as Next reads them: [agency] stands for any id. */
export async function sitePages(folder: string): Promise<FindPage> {
  const files = await glob("**/page.tsx", { cwd: folder });
  const pages = await Promise.all(
    files.map(async (file) => ({ route: file.split("/").slice(0, -1), page: await loadPage(join(folder, file)) })),
  );
  return (path) => {
    const asked = path.split("/").filter((part) => part !== "");
    const found = pages.find(({ route }) => isAt(route, asked));
    if (found === undefined) return null;
    const params = found.route.flatMap((part, at) => {
      const [, name] = NAMED.exec(part) ?? [];
      return name === undefined ? [] : [[name, asked[at] ?? ""] as const];
    });
    return { page: found.page, params: Object.fromEntries(params) };
  };
}

const NAMED = /^\[(\w+)\]$/;

function isAt(route: readonly string[], asked: readonly string[]): boolean {
  return route.length === asked.length && route.every((part, at) => NAMED.test(part) || part === asked[at]);
}

/** A file called page.tsx exports what Next demands of one, which its build has checked. */
async function loadPage(file: string): Promise<PageModule> {
  return (await import(pathToFileURL(file).href)) as PageModule;
}
