import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "@/lib/view/accepted-encoding";
import { FOR_EVERYBODY, FOR_ONE_READER } from "@/lib/view/cache-control";
import { nonceToHashes } from "./content-policy";
import type { RenderedAnswer } from "./rendered-answer";

/** An answer ready to be sent, any number of times. */
export type KeptAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer;
  /** Whether it may be given again: it is there, it changes with the dataset alone, and it is nobody's own. */
  readonly isLasting: boolean;
};

/**
 * Names a page's scripts by their hashes, compresses once what compresses well, and says who may keep the answer:
 * anybody, where it was asked for under its own name.
 */
export async function renderedToKept(
  rendered: RenderedAnswer,
  encoding: Encoding,
  isOwnName: boolean,
): Promise<KeptAnswer> {
  const { status } = rendered;
  const headers = toHeaders(rendered.headers);
  const type = String(headers["content-type"] ?? "");
  let { body } = rendered;
  const given = headers["content-security-policy"];
  if (type.startsWith("text/html") && typeof given === "string" && given.includes("'nonce-")) {
    const { html, policy } = nonceToHashes(body.toString("utf8"), given);
    headers["content-security-policy"] = policy;
    body = Buffer.from(html);
  }
  if (headers["cache-control"] === FOR_ONE_READER && isOwnName) headers["cache-control"] = FOR_EVERYBODY;
  if (COMPRESSED_WELL.test(type)) {
    const vary = [headers.vary ?? []].flat().join(", ");
    headers.vary = /accept-encoding/i.test(vary) ? vary : [vary, "Accept-Encoding"].filter(Boolean).join(", ");
    if (encoding !== "identity" && body.length > 1000) {
      body = await COMPRESS[encoding](body);
      headers["content-encoding"] = encoding;
    }
  }
  for (const inner of ["transfer-encoding", "x-middleware-rewrite"]) delete headers[inner];
  if (status !== 304) headers["content-length"] = String(body.length);
  const isLasting = status === 200 && headers.etag !== undefined && headers["set-cookie"] === undefined;
  return { status, headers, body, isLasting };
}

/** Sends it, or only that nothing has changed (304) where the client holds it; `held` is its If-None-Match. */
export function sendKept(answer: KeptAnswer, held: string | undefined, response: ServerResponse): void {
  const { etag } = answer.headers;
  if (answer.status === 200 && typeof etag === "string" && held?.split(",").some((tag) => tag.trim() === etag)) {
    const { "content-length": _, "content-type": __, "content-encoding": ___, ...kept } = answer.headers;
    response.writeHead(304, kept).end();
    return;
  }
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

const COMPRESSED_WELL = /^(?:text\/|application\/(?:javascript|json)|image\/svg)/;

const COMPRESS: Readonly<Record<Exclude<Encoding, "identity">, (body: Buffer) => Promise<Buffer>>> = {
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
};

function toHeaders(headers: OutgoingHttpHeaders): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name, Array.isArray(value) ? value : String(value)]];
    }),
  );
}
