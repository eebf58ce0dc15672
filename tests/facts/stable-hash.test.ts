import { describe, expect, test } from "vitest";
import { stableHash } from "@/lib/vocabulary/stable-hash";

/** FNV-1a over 64 bits, written the slow way. */
function slowHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))) {
    hash = ((hash ^ BigInt(unit)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, "0");
}

describe("stableHash", () => {
  test.each(["", "a", "foobar", "C-01|1|411622200|2023|requests.req_new.total", "青石镇人民政府", "𠮷x".repeat(40)])(
    "of %j is FNV-1a of its code units",
    (text) => {
      expect(stableHash(text)).toBe(slowHash(text));
    },
  );

  test("tells a hundred thousand locators apart", () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => stableHash(`C-01|1|990123101|${i}`)));
    expect(hashes.size).toBe(100_000);
  });
});
