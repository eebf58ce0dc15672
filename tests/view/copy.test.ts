import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STATUSES } from "@/lib/vocabulary/absences";
import { CODE_LABELS } from "@/lib/vocabulary/code-labels";
import { SHOWN_MEASURES } from "@/lib/vocabulary/shown-measures";
import { THEMES } from "@/lib/vocabulary/themes";

const root = new URL("../../", import.meta.url);
const copyFiles = readdirSync(new URL("lib/view/copy/", root)).map((file) => file.replace(/\.ts$/, ""));

type Pair = { readonly path: string; readonly zh: unknown; readonly en: unknown };

/** Every pair of a Chinese and an English wording within a value, with the way that leads to it. */
function pairsIn(value: unknown, path: string): readonly Pair[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "zh" in value || "en" in value;
  const pair = { path, zh: undefined, en: undefined, ...value };
  return own ? [pair] : Object.entries(value).flatMap(([key, inner]) => pairsIn(inner, `${path}.${key}`));
}

function expectBoth({ path, zh, en }: Pair): void {
  expect(typeof zh, path).toBe(typeof en);
  if (typeof zh === "string" && typeof en === "string") {
    expect([zh === "", en === ""], path).toEqual([zh.trim() === "", zh.trim() === ""]);
  } else if (typeof zh === "function" && typeof en === "function") {
    expect([zh.length, en.length], path).not.toContain(0);
  } else {
    expect(Array.isArray(zh) && Array.isArray(en) && zh.length === en.length && zh.length > 0, path).toBe(true);
  }
}

test.each(copyFiles)("%s says everything in both languages", async (file) => {
  const pairs = pairsIn(await import(`../../lib/view/copy/${file}.ts`), file);
  expect(pairs.length).toBeGreaterThan(0);
  for (const pair of pairs) expectBoth(pair);
});

test("so do the terms of the vocabulary", () => {
  const pairs = pairsIn({ SHOWN_MEASURES, STATUSES, THEMES }, "vocabulary");
  const labels = Object.entries(CODE_LABELS).flatMap(([kind, map]) =>
    [...map].map(([code, { zh, en }]) => ({ path: `${kind}.${code}`, zh, en })),
  );
  for (const pair of [...pairs, ...labels]) expectBoth(pair);
});

test("no component of a page holds Chinese words of its own", () => {
  const files = readdirSync(new URL("app/", root), { recursive: true, encoding: "utf8" });
  const own = files
    .filter((file) => file.endsWith(".tsx"))
    .flatMap((file) => {
      const code = readFileSync(new URL(`app/${file}`, root), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      return /\p{Script=Han}/u.test(code) ? [file] : [];
    });
  expect(own).toEqual([]);
});
