import { pageAddress } from "@/lib/view/addresses";
import type { Language } from "@/lib/vocabulary/code-labels";
import { askedHeaders } from "../_address/asked-headers";
import { PAGE_ADDRESS_HEADER } from "../_address/page-address-header";

/** Path and query of the page that is being made, without the prefix of its language. */
export async function pageOwnAddress(): Promise<string> {
  return (await askedHeaders()).get(PAGE_ADDRESS_HEADER) ?? "/";
}

/** Where the site stands, as its reader asked for it; behind a proxy that says so, under the name of the proxy. */
export async function siteOrigin(): Promise<URL> {
  const asked = await askedHeaders();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost";
  const origin = `${asked.get("x-forwarded-proto") ?? "http"}://${host}`;
  return new URL(URL.canParse(origin) ? origin : "http://localhost");
}

/** The whole address of the page, as one would write it down. */
export async function pageOwnUrl(language: Language): Promise<string> {
  const [path = "/", query] = (await pageOwnAddress()).split("?");
  const address = `${pageAddress(language, path)}${query === undefined ? "" : `?${query}`}`;
  return new URL(address, await siteOrigin()).toString();
}
