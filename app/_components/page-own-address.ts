import { headers } from "next/headers";
import { PAGE_ADDRESS_HEADER } from "../_address/page-address-header";

/** Path and query of the page that is being made, without the prefix of its language. */
export async function pageOwnAddress(): Promise<string> {
  return (await headers()).get(PAGE_ADDRESS_HEADER) ?? "/";
}
