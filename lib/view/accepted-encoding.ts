export type Encoding = "br" | "gzip" | "identity";

/**
 * The encoding that a client likes best of those offered here; brotli before gzip where it likes both the same. At its
 * lowest level brotli is smaller than gzip at its own and three times faster.
 */
export function readAcceptedEncoding(header: string | null): Encoding {
  const wishes = new Map((header ?? "").toLowerCase().split(",").map(readWish));
  const weigh = (encoding: string): number => wishes.get(encoding) ?? wishes.get("*") ?? 0;
  const best = weigh("br") >= weigh("gzip") ? "br" : "gzip";
  return weigh(best) > 0 && weigh(best) >= (wishes.get("identity") ?? 0) ? best : "identity";
}

function readWish(wish: string): [string, number] {
  const [name = "", ...parameters] = wish.split(";").map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return [name, weight === undefined ? 1 : Number(weight) || 0];
}
