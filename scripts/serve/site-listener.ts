import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type Dataset, NoDataset, newestDataset, withDataset } from "@/db/database";
import { readAcceptedEncoding } from "@/lib/view/accepted-encoding";
import { answerStore } from "./answer-store";
import { type KeptAnswer, renderedToKept, sendKept } from "./kept-answer";
import type { PageWriter } from "./page-writer";
import { renderAnswer } from "./rendered-answer";

/**
 * Answers every request of the site: from memory where the same was asked of the same dataset before, else written or,
 * where that is not to be, through Next, once for all who wait for the same. Next's own cache keeps pages that change
 * with time or by tags; these change with one file. Measured with the same page of 100 kB, it gives a tenth of what this
 * does.
 */
export function siteListener(write: PageWriter, next: RequestListener, mostBytes: number): RequestListener {
  const answers = answerStore(mostBytes);
  let rendering = new Map<string, Promise<KeptAnswer>>();
  let shown: Dataset | null = null;

  const renderOnce = (key: string, request: IncomingMessage): Promise<KeptAnswer> => {
    const waited = rendering.get(key);
    if (waited !== undefined) return waited;
    const [dataset, own] = [shown, rendering];
    const encoding = readAcceptedEncoding(request.headers["accept-encoding"] ?? null);
    const hasOwnName = isOwnName(request);
    const answer = inDataset(dataset, async () => (await write(request)) ?? (await renderAnswer(next, request)))
      .then((rendered) => renderedToKept(rendered, encoding, hasOwnName))
      .then((kept) => {
        if (kept.isLasting && shown === dataset) answers.keep(key, kept);
        return kept;
      })
      .finally(() => own.delete(key));
    own.set(key, answer);
    return answer;
  };

  return (request, response) => {
    const dataset = findDataset();
    if (!SCHEME.test(String(request.headers["x-forwarded-proto"] ?? "http")))
      delete request.headers["x-forwarded-proto"];
    if (dataset === null && !NEEDS_NONE.test(request.url ?? "/")) return refuse(503, NO_DATASET, response);
    if (!isKeptKind(request)) return passOn(next, dataset, request, response);
    if (dataset !== shown) {
      answers.clear();
      rendering = new Map();
      shown = dataset;
    }
    const key = keyOf(request);
    const held = request.headers["if-none-match"];
    const known = answers.find(key);
    if (known !== null) return sendKept(known, held, response);
    renderOnce(key, request).then(
      (answer) => sendKept(answer, held, response),
      (error: unknown) => fail(error, response),
    );
  };
}

/** Pages, figures and files of the site; not what is as long as the data, what tells the state, or parts of pages. */
function isKeptKind({ method, url = "/", headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  return !STREAMED.test(url) && headers.rsc === undefined;
}

const STREAMED = /^\/(?:extract\/|healthz|(?:en\/)?(?:search|townships)\.csv)/;

/** Files of the build, and routes that say themselves that there is no dataset. */
const NEEDS_NONE = /^\/(?:_next\/|icon\.svg|extract\/|healthz)/;

const SCHEME = /^https?$/;

/**
 * Whether a cache in front that knows a page by its Host knows it wholly: pages name their own address, and one that was
 * asked for under another name must not be handed to everybody.
 */
function isOwnName({ headers }: IncomingMessage): boolean {
  const forwarded = headers["x-forwarded-host"];
  return forwarded === undefined || forwarded === headers.host;
}

/** All that an answer is made from, but for the dataset: pages name their own address, so its host counts. */
function keyOf({ url = "/", headers }: IncomingMessage): string {
  const encoding = readAcceptedEncoding(headers["accept-encoding"] ?? null);
  const { host, "x-forwarded-host": forwarded, "x-forwarded-proto": protocol } = headers;
  return [encoding, protocol, forwarded, host, url].join(" ");
}

function passOn(
  next: RequestListener,
  dataset: Dataset | null,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  inDataset(dataset, async () => next(request, response)).catch((error: unknown) => fail(error, response));
}

function inDataset<Value>(dataset: Dataset | null, work: () => Promise<Value>): Promise<Value> {
  return dataset === null ? work() : withDataset(dataset, work);
}

/** The newest dataset; null, with the reason in the log, where none can be read. */
function findDataset(): Dataset | null {
  try {
    return newestDataset();
  } catch (error) {
    if (!(error instanceof NoDataset) && !isOfDatabase(error)) throw error;
    console.error(error instanceof NoDataset ? error.message : error);
    return null;
  }
}

function fail(error: unknown, response: ServerResponse): void {
  console.error(error);
  if (response.headersSent) response.destroy();
  else if (isOfDatabase(error)) refuse(503, NO_DATASET, response);
  else refuse(500, "the page could not be made", response);
}

const NO_DATASET = "no database can be read: make it with npm run seed -- PATH (the log of the server says why)";

/** Whether SQLite could not read its file. */
function isOfDatabase(error: unknown): boolean {
  return error instanceof Error && "code" in error && UNREADABLE.test(String(error.code));
}

const UNREADABLE = /^SQLITE_(?:CORRUPT|NOTADB|IOERR|CANTOPEN)/;

function refuse(status: number, words: string, response: ServerResponse): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(`${words}\n`);
}
