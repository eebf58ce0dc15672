/**
 * The content codings among those the server may apply that a client takes, in one word for its entity tags. The server
 * itself compresses what is text (gzip, in its own threads): a route cannot, it strips Content-Encoding from answers.
 */
export function acceptedCodings(header: string | null): string {
  const wishes = new Map((header ?? "").toLowerCase().split(",").map(readWish));
  const taken = CODINGS.filter((coding) => (wishes.get(coding) ?? wishes.get("*") ?? 0) > 0);
  return taken.length === 0 ? "identity" : taken.join("+");
}

const CODINGS = ["gzip", "deflate"] as const;

function readWish(wish: string): [string, number] {
  const [name = "", ...parameters] = wish.split(";").map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return [name, weight === undefined ? 1 : Number(weight) || 0];
}
