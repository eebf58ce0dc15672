/**
 * Sixteen hexadecimal digits that stand for a text: the same on every machine and in every run (FNV-1a, 64 bits, over
 * UTF-16 code units). For names of things, never for secrets: it is small and can be forged.
 */
export function stableHash(text: string): string {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (let i = 0; i < text.length; i += 1) {
    low ^= text.charCodeAt(i);
    const product = Math.imul(low & 0xffff, PRIME_LOW);
    const carried = Math.imul(low >>> 16, PRIME_LOW) + (product >>> 16);
    high = (Math.imul(high, PRIME_LOW) + (low << 8) + (carried >>> 16)) >>> 0;
    low = ((carried << 16) | (product & 0xffff)) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

/** The prime is 2^40 + 0x1b3: its upper half is a shift by 8 into the upper word. */
const PRIME_LOW = 0x1b3;
