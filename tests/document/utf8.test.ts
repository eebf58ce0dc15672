import { describe, expect, it } from "vitest";
import { utf8ToText } from "@/lib/document/utf8-to-text";

const strict = new TextDecoder("utf-8", { fatal: true });

function byPlatform(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** Whole characters of every length, then bytes that are none. */
const PIECES: readonly (readonly number[])[] = [
  ...["a", "\n", "é", "中", "。", "\ufeff", "\uffff", "𠮷", "\u0800", "\ud7ff", "\ue000"].map((character) => [
    ...new TextEncoder().encode(character),
  ]),
  [0x80],
  [0xc0, 0x80],
  [0xe0, 0x80, 0x80],
  [0xe4, 0xb8],
  [0xed, 0xa0, 0x80],
  [0xe4, 0xb8, 0x2d],
  [0xf5, 0x80, 0x80, 0x80],
  [0xff],
];

describe("utf-8", () => {
  it("is read as the platform reads it, alone and among Chinese", () => {
    const around = [...new TextEncoder().encode("街道")];
    for (const piece of PIECES) {
      for (const bytes of [piece, [...piece, ...around], [...around, ...piece], [...around, ...piece, ...around]]) {
        expect(utf8ToText(Uint8Array.from(bytes))).toBe(byPlatform(Uint8Array.from(bytes)));
      }
    }
  });

  it("is read alike in short texts and in long ones", () => {
    const text = "信息公开\n".repeat(20_000);
    expect(utf8ToText(new TextEncoder().encode(text))).toBe(text);
    expect(utf8ToText(new TextEncoder().encode(text.slice(0, 500)))).toBe(text.slice(0, 500));
    expect(utf8ToText(new Uint8Array())).toBe("");
  });
});
