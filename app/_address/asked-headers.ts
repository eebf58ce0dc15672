import { AsyncLocalStorage } from "node:async_hooks";
import { headers } from "next/headers";

/** What a page is told with its request (page-headers.ts), and by which name its reader knows the site. */
export type AskedHeaders = Pick<Headers, "get">;

/** Of the request that is answered, whoever makes the page. */
export async function askedHeaders(): Promise<AskedHeaders> {
  return ASKED.getStore() ?? (await headers());
}

/** Makes a page without Next, for a request with these headers. */
export function withAskedHeaders<Value>(asked: AskedHeaders, make: () => Value): Value {
  return ASKED.run(asked, make);
}

const ASKED = new AsyncLocalStorage<AskedHeaders>();
