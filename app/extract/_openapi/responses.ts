import type { ExtractFormat } from "../_formats/extract-formats";

/** What a file is answered with, by status. */
export function fileResponses(contentType: string) {
  return {
    200: {
      description: "the file, streamed; a connection that breaks means that it is not whole",
      headers: HEADERS,
      content: { [contentType]: {} },
    },
    304: { description: "the client has these very bytes (If-None-Match)" },
    400: { description: "a bad parameter: one line that names it and what is allowed", content: ONE_LINE },
    404: { description: "an unknown dataset or agency, in one line", content: ONE_LINE },
    503: { description: "no dataset was seeded yet", content: ONE_LINE },
  };
}

/** The same for a dataset, whose rows are mostly known beforehand. */
export function datasetResponses({ contentType }: ExtractFormat) {
  const responses = fileResponses(contentType);
  const counted = {
    "X-Row-Count": { schema: { type: "integer" }, description: "rows without the header, where known" },
  };
  return { ...responses, 200: { ...responses[200], headers: { ...HEADERS, ...counted } } };
}

const ONE_LINE = { "text/plain; charset=utf-8": { schema: { type: "string" } } } as const;

const HEADERS = {
  ETag: { schema: { type: "string" }, description: "the same tag means the same bytes" },
  "X-Dataset-Fingerprint": { schema: { type: "string" }, description: "the state of the data" },
  "Content-Disposition": { schema: { type: "string" }, description: "names in ASCII and, by RFC 5987, in Chinese" },
} as const;
