import { createHash } from "node:crypto";

/** A page whose policy names its inline scripts by their hashes, so that it can be kept and given to anybody. */
export type HashedPage = { readonly html: string; readonly policy: string };

/**
 * Turns the nonce of a page into hashes. Only scripts that carry the nonce are named: a script that got into the page
 * in another way has none and stays refused. Files of this site are allowed by their origin ('self').
 */
export function nonceToHashes(html: string, policy: string): HashedPage {
  const [source, nonce] = /'nonce-([^']+)'/.exec(policy) ?? [];
  if (source === undefined || nonce === undefined) return { html, policy };
  const hashes = new Set<string>();
  const mark = ` nonce="${nonce}"`;
  const plain = html
    .replace(SCRIPT, (script, heads: string, code: string) => {
      if (!heads.includes(mark)) return script;
      const kept = code.replaceAll(nonce, "");
      if (!heads.includes(" src=")) hashes.add(`'sha256-${createHash("sha256").update(kept).digest("base64")}'`);
      return `<script${heads.replace(mark, "")}>${kept}</script>`;
    })
    .replaceAll(mark, "");
  const named = policy.replace(source, [...hashes].join(" ")).replace(" 'strict-dynamic'", "");
  return { html: plain, policy: named };
}

const SCRIPT = /<script([^>]*)>([^<]*)<\/script>/g;
