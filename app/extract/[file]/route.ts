import { answerExtract } from "../_answer/answer-extract";

export const dynamic = "force-dynamic";

type Context = { readonly params: Promise<{ readonly file: string }> };

/** A dataset as a file: `/extract/facts.csv?year=2023`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerExtract(request, (await params).file);
}

/** The same without the file. */
export const HEAD = GET;
