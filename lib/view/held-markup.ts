/**
 * Markup on its way from the server components, which make it, to the page, which holds it once. The two are bundled
 * apart and share only the process; what no page has taken is let go, oldest first.
 */
export function holdMarkup(html: string): string {
  const held = heldMarkup();
  const [oldest] = held.keys();
  if (held.size >= MOST_HELD && oldest !== undefined) held.delete(oldest);
  const key = crypto.randomUUID().slice(0, 13);
  held.set(key, html);
  return key;
}

/** The markup under a key, handed out once. Throws where there is none: a page must not lose a figure in silence. */
export function takeMarkup(key: string): string {
  const held = heldMarkup();
  const html = held.get(key);
  if (html === undefined) throw new Error(`markup is gone: ${key}`);
  held.delete(key);
  return html;
}

const MOST_HELD = 4000;

const SHARED = Symbol.for("gongkai.held-markup");

/** The state of this process. Only this function writes under its symbol, so what stands there is such a state. */
function heldMarkup(): Map<string, string> {
  const process = globalThis as { [SHARED]?: Map<string, string> };
  process[SHARED] ??= new Map();
  return process[SHARED];
}
