/**
 * Markup on its way from the server components, which make it, to the page, which holds it once. The two are bundled
 * apart and share only the process; what no page has taken is let go, oldest first. Where the markup of the page is kept
 * aside, only a mark goes on its way.
 */
export function holdMarkup(html: string): string {
  const { held, asideOfPage } = heldMarkup();
  const [oldest] = held.keys();
  if (held.size >= MOST_HELD && oldest !== undefined) held.delete(oldest);
  const key = crypto.randomUUID().slice(0, 13);
  const aside = asideOfPage();
  aside?.set(key, html);
  held.set(key, aside === null ? html : `<!--${key}-->`);
  return key;
}

/** The markup under a key, handed out once. Throws where there is none: a page must not lose a figure in silence. */
export function takeMarkup(key: string): string {
  const { held } = heldMarkup();
  const html = held.get(key);
  if (html === undefined) throw gone(key);
  held.delete(key);
  return html;
}

/** Markup by its keys. */
export type Aside = Map<string, string>;

/** Has the markup of pages kept aside; `asideOfPage` gives where that of the page being made goes, or null. */
export function keepAside(asideOfPage: () => Aside | null): void {
  heldMarkup().asideOfPage = asideOfPage;
}

/** A page with its markup in the places of the marks. Throws where some is missing. */
export function placeMarkup(page: string, aside: ReadonlyMap<string, string>): string {
  return page.replace(MARK, (_, key: string) => {
    const html = aside.get(key);
    if (html === undefined) throw gone(key);
    return html;
  });
}

const MARK = /<!--([0-9a-f]{8}-[0-9a-f]{4})-->/g;

const MOST_HELD = 4000;

function gone(key: string): Error {
  return new Error(`markup is gone: ${key}`);
}

type Held = { readonly held: Map<string, string>; asideOfPage: () => Aside | null };

const SHARED = Symbol.for("gongkai.held-markup");

/** The state of this process. Only this function writes under its symbol, so what stands there is such a state. */
function heldMarkup(): Held {
  const process = globalThis as { [SHARED]?: Held };
  process[SHARED] ??= { held: new Map(), asideOfPage: () => null };
  return process[SHARED];
}
