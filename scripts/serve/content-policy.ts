import { createHash } from "node:crypto";

/** A page whose policy names its inline scripts by their hashes, so that it can be kept and given to anybody. */
export type HashedPage = { readonly html: string; readonly policy: string };

/**
 * Turns the nonce of a page into hashes. Only scripts that carry the nonce are named: a script that got into the page
 * in another way has none and stays refused. Files of this site are allowed by their origin ('self').
 */
export function nonceToHashes(html: string, policy: string): HashedPage {
  const [, nonce] = NONCE.exec(policy) ?? [];
  if (nonce === undefined) return { html, policy };
  const hashes = new Set<string>();
  const mark = ` nonce="${nonce}"`;
  const plain = html
    .replace(SCRIPT, (script, heads: string, code: string) => {
      if (!heads.includes(mark)) return script;
      const kept = code.replaceAll(nonce, "");
      if (!heads.includes(" src=")) hashes.add(hashOf(kept));
      return `<script${heads.replace(mark, "")}>${kept}</script>`;
    })
    .replaceAll(mark, "");
  return { html: plain, policy: scriptsToPolicy([...hashes], policy) };
}

/** The policy with these scripts in the place of its nonce. */
export function scriptsToPolicy(hashes: readonly string[], policy: string): string {
  return policy.replace(NONCE, hashes.join(" ")).replace(" 'strict-dynamic'", "");
}

/** All inline scripts of markup that holds nothing but what was built, each once. */
export function hashScripts(html: string): readonly string[] {
  const inline = [...html.matchAll(SCRIPT)].filter(([, heads = ""]) => !heads.includes(" src="));
  return [...new Set(inline.map(([, , code = ""]) => hashOf(code)))];
}

function hashOf(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}

const NONCE = /'nonce-([^']+)'/;
const SCRIPT = /<script([^>]*)>([^<]*)<\/script>/g;
