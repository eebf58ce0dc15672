import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hashScripts, nonceToHashes, scriptsToPolicy } from "@/scripts/serve/content-policy";

const POLICY = "default-src 'none'; script-src 'self' 'nonce-abc=' 'strict-dynamic'; style-src 'self'";
const hashOf = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

test("scripts with the nonce are named by their hashes, files by their origin", () => {
  const { html, policy } = nonceToHashes(
    '<script nonce="abc=">one()</script><script src="/a.js" nonce="abc="></script>',
    POLICY,
  );
  expect(html).toBe('<script>one()</script><script src="/a.js"></script>');
  expect(policy).toBe(`default-src 'none'; script-src 'self' ${hashOf("one()")}; style-src 'self'`);
});

test.each([
  ["without a nonce", "<script>evil()</script>"],
  ["with another nonce", '<script nonce="abd=">evil()</script>'],
  ["in a text", "&lt;script nonce=&quot;abc=&quot;&gt;evil()&lt;/script&gt;"],
])("a script %s is not named", (_, strange) => {
  const { html, policy } = nonceToHashes(`${strange}<script nonce="abc=">one()</script>`, POLICY);
  expect(html).toContain(strange);
  expect(policy).not.toContain(hashOf("evil()"));
  expect(policy).not.toContain("nonce");
});

test("the nonce is left nowhere, so that a page is the same for everybody", () => {
  const { html, policy } = nonceToHashes('<meta nonce="abc="><script nonce="abc=">say("abc=")</script>', POLICY);
  expect(html).not.toContain("abc=");
  expect(policy).toContain(hashOf('say("")'));
});

test("an answer without a policy stays as it is", () => {
  expect(nonceToHashes("<p>words</p>", "")).toEqual({ html: "<p>words</p>", policy: "" });
});

test("the scripts of a frame are named once each, its files by their origin", () => {
  const hashes = hashScripts(
    '<script id="a">one()</script><script src="/a.js" async=""></script><script>one()</script>',
  );
  expect(hashes).toEqual([hashOf("one()")]);
  expect(scriptsToPolicy(hashes, POLICY)).toBe(
    `default-src 'none'; script-src 'self' ${hashOf("one()")}; style-src 'self'`,
  );
});
