/**
 * UTF-8 to text, without a byte-order mark; null where the bytes are not UTF-8. The decoder of the platform takes three
 * times as long over Chinese: texts whose characters take one or three bytes, as nearly all do, are put together here.
 */
export function utf8ToText(bytes: Uint8Array): string | null {
  return decodeChinese(bytes) ?? decodeAny(bytes);
}

/** Room for one text, used again for the next; longer texts are rare. */
const UNITS = new Uint16Array(0x10000);
const UTF16 = new TextDecoder("utf-16le");
const UTF8 = new TextDecoder("utf-8", { fatal: true });
const [THREE_BYTES, NEXT, SHORTEST, SURROGATES, BEHIND_SURROGATES] = [0xe0, 0x80, 0x800, 0xd800, 0xe000];

/** Null where something else stands in the text than sound characters of one byte and of three. */
function decodeChinese(bytes: Uint8Array): string | null {
  const { length } = bytes;
  if (length > UNITS.length) return null;
  let units = 0;
  for (let at = 0; at < length; at += 1) {
    const first = bytes[at] ?? 0;
    if (first < NEXT) {
      UNITS[units] = first;
    } else {
      const second = bytes[at + 1] ?? 0;
      const third = bytes[at + 2] ?? 0;
      const unit = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      if ((first & 0xf0) !== THREE_BYTES || (second & 0xc0) !== NEXT || (third & 0xc0) !== NEXT) return null;
      if (unit < SHORTEST || (unit >= SURROGATES && unit < BEHIND_SURROGATES)) return null;
      UNITS[units] = unit;
      at += 2;
    }
    units += 1;
  }
  return UTF16.decode(UNITS.subarray(0, units));
}

function decodeAny(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
