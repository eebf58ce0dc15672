import { type IncomingMessage, type OutgoingHttpHeaders, type RequestListener, ServerResponse } from "node:http";

/** An answer before it is sent. */
export type RenderedAnswer = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
};

/** Has Next answer a request whole and plain, whatever its client takes and holds already; nothing is sent yet. */
export function renderAnswer(next: RequestListener, request: IncomingMessage): Promise<RenderedAnswer> {
  request.headers["accept-encoding"] = "identity";
  delete request.headers["if-none-match"];
  if (request.method === "HEAD") request.method = "GET";
  return new Promise((resolve, reject) => {
    const response = new ServerResponse(request);
    const chunks: Buffer[] = [];
    const add = (chunk: unknown, ...rest: readonly unknown[]): boolean => {
      if (typeof chunk === "string") chunks.push(Buffer.from(chunk, rest[0] === "latin1" ? "latin1" : "utf8"));
      else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
      for (const told of [chunk, ...rest]) if (typeof told === "function") queueMicrotask(() => told());
      return true;
    };
    const end = (...given: readonly unknown[]): ServerResponse => {
      add(given[0], ...given.slice(1));
      resolve({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) });
      response.emit("finish");
      response.emit("close");
      return response;
    };
    const destroy = (error?: Error): ServerResponse => {
      reject(error ?? new Error(`the answer was given up: ${request.url}`));
      return response;
    };
    Object.assign(response, { write: add, end, destroy, flushHeaders: () => undefined });
    Promise.resolve(next(request, response)).catch(reject);
  });
}
