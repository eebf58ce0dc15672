import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** What a server gave: how many answers a second, how long one took (milliseconds), and the bytes of one body. */
export type Asked = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
};

/** One answer as it came. */
export type RawAnswer = { readonly status: number; readonly head: string; readonly body: Buffer };

const CONNECTIONS = 8;

/**
 * Asks a server for `many` paths over a few connections that stay open, each with one question at a time. Written on bare
 * sockets, because the clients at hand cost more than the servers that they are to measure. Throws at any answer but 200.
 */
export async function askOverSockets(origin: string, many: number, nextPath: () => string): Promise<Asked> {
  const times: number[] = [];
  let asked = 0;
  let bytes = 0;
  const began = performance.now();
  const clients = Array.from({ length: CONNECTIONS }, async () => {
    const ask = await openConnection(origin);
    while (asked < many) {
      asked += 1;
      const path = nextPath();
      const start = performance.now();
      const { status, body } = await ask(path);
      times.push(performance.now() - start);
      if (status !== 200) throw new Error(`${path} answers ${status}`);
      bytes = body.length;
    }
    ask.close();
  });
  await Promise.all(clients);
  const perSecond = (1000 * times.length) / (performance.now() - began);
  return { perSecond, p50: quantile(times, 0.5), p99: quantile(times, 0.99), bytes };
}

export type Connection = ((path: string) => Promise<RawAnswer>) & { readonly close: () => void };

/** A connection that takes one question at a time; every answer has to name its length. */
export async function openConnection(origin: string): Promise<Connection> {
  const { hostname, port, host } = new URL(origin);
  const socket = connect(Number(port), hostname === "localhost" ? "127.0.0.1" : hostname);
  socket.setNoDelay(true);
  await once(socket, "connect");
  const ask = (path: string) => {
    const answer = readAnswer(socket);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip\r\n\r\n`);
    return answer;
  };
  return Object.assign(ask, { close: () => socket.destroy() });
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function readAnswer(socket: Socket): Promise<RawAnswer> {
  if (socket.destroyed) return Promise.reject(new Error("the server has closed the connection"));
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    let head: string | null = null;
    let length = 0;
    const finish = (settle: () => void) => {
      socket.off("data", take).off("error", fail).off("close", closed);
      settle();
    };
    const fail = (error: Error) => finish(() => reject(error));
    const closed = () => fail(new Error("the server closed the connection"));
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (head === null) {
        const all = chunks.length === 1 ? chunk : Buffer.concat(chunks);
        const end = all.indexOf("\r\n\r\n");
        if (end < 0) return;
        head = all.toString("latin1", 0, end);
        const [, told] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
        if (told === undefined) return fail(new Error(`an answer without its length: ${head}`));
        length = Number(told);
        chunks = [all.subarray(end + 4)];
        size = all.length - end - 4;
      }
      if (size < length) return;
      const [, status] = /^HTTP\/1\.1 (\d+)/.exec(head) ?? [];
      const answer = { status: Number(status), head, body: Buffer.concat(chunks) };
      finish(() => resolve(answer));
    };
    socket.on("data", take).on("error", fail).on("close", closed);
  });
}
