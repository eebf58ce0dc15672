import { answerBundle } from "../_bundle/answer-bundle";

export const dynamic = "force-dynamic";

/** Every dataset in one archive: `/extract/bundle.zip?county=NAME`. */
export function GET(request: Request): Response {
  return answerBundle(request);
}

/** The same without the archive. */
export const HEAD = GET;
