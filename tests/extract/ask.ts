import { parse } from "csv-parse/sync";
import { GET as getFile, HEAD as headFile } from "../../app/extract/[file]/route";
import { GET as getBundle } from "../../app/extract/bundle.zip/route";
import { GET as getOpenApi } from "../../app/extract/openapi.json/route";

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly text: string;
};

/** Asks the route that stands at this address, with its query, and reads the answer to its end. */
export async function ask(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Answer> {
  const response = await respond(address, headers, method);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString("utf8") };
}

/** The same with the answer left unread. */
export async function respond(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Response> {
  const request = new Request(`http://localhost${address}`, { headers, method });
  const file = decodeURIComponent(new URL(request.url).pathname.slice("/extract/".length));
  if (file === "bundle.zip") return getBundle(request);
  if (file === "openapi.json") return getOpenApi(request);
  const context = { params: Promise.resolve({ file }) };
  return method === "HEAD" ? headFile(request, context) : getFile(request, context);
}

/** Rows of a CSV by column name, read by the strict rules of RFC 4180. */
export function readCsv(text: string): Record<string, string>[] {
  return parse(text, {
    columns: true,
    bom: true,
    record_delimiter: "\r\n",
    relax_quotes: false,
    relax_column_count: false,
  });
}
