import { datasetSummary } from "@/db/queries/dataset-summary";
import { FOR_ONE_READER } from "@/lib/view/cache-control";
import { PAGE_ADDRESS_HEADER } from "./page-address-header";

/** What a page is told with its request, and what its answer says of it. */
export type PageHeaders = {
  readonly request: Readonly<Record<string, string>>;
  readonly answer: Readonly<Record<string, string>>;
};

/** The headers of the page at an address: path and query, without the prefix of its language. `build` names the code. */
export function pageHeaders(address: string, isKnown: boolean, build: string | undefined): PageHeaders {
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()), process.env.NODE_ENV === "development");
  const tag = isKnown ? pageTag(address, build) : null;
  return {
    request: { [POLICY]: policy, [PAGE_ADDRESS_HEADER]: address },
    answer: { [POLICY]: policy, ...(tag === null ? {} : { ETag: tag, "Cache-Control": FOR_ONE_READER }) },
  };
}

const POLICY = "content-security-policy";

/**
 * A page is made from its address, the code and the dataset, and changes with nothing else. Weak, because the bytes may
 * differ: its nonce does, until scripts/serve turns it into hashes.
 */
function pageTag(address: string, build: string | undefined): string | null {
  if (process.env.NODE_ENV === "development" || OWN_TAGS.some((path) => address.startsWith(path))) return null;
  return `W/"${datasetSummary().fingerprint}-${build}"`;
}

/** What these answer is no page: they say themselves what they are made of. */
const OWN_TAGS = ["/figures/", "/search.csv", "/townships.csv"];

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
