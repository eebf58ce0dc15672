import { isProse, proseScore } from "./common-characters";
import { LIMITS } from "./limits";
import type { ReadOutcome } from "./read-outcome";
import { utf8ToText } from "./utf8-to-text";

export type DecodedText = { readonly text: string; readonly encoding: string };

/** Tried in this order where strict UTF-8 fails; the best score wins, the first of equals. */
const CANDIDATES = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"] as const;

/**
 * Bytes to text: a byte-order mark decides, then strict UTF-8, then the best of the candidates by their share of
 * common characters. A text that scores as prose in none of them is `unreadable`, or `unsupported` where it holds
 * zero bytes as binary files do. An encoding that the file `declared` wins only among equals. Damaged characters of a text that is otherwise sound stay as U+FFFD.
 */
export function bytesToText(bytes: Uint8Array, declared?: string): ReadOutcome<DecodedText> {
  if (bytes.length > LIMITS.textBytes) {
    return { ok: false, reason: "too_large", detail: `text of ${bytes.length} bytes, at most ${LIMITS.textBytes}` };
  }
  const marked = markedEncoding(bytes);
  const decoded = marked === null ? decodeUnmarked(bytes, declared) : decodeAs(bytes, marked);
  if (decoded === null || !isProse(decoded.text)) return notProse(bytes);
  return { ok: true, value: decoded };
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return "gb18030";
  return null;
}

function decodeUnmarked(bytes: Uint8Array, declared: string | undefined): DecodedText | null {
  const text = utf8ToText(bytes);
  return text === null ? decodeByScore(bytes, declared) : { text, encoding: "utf-8" };
}

function decodeByScore(bytes: Uint8Array, declared: string | undefined): DecodedText | null {
  let best: DecodedText | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const first = CANDIDATES.filter((encoding) => encoding === canonicalEncoding(declared));
  for (const encoding of [...first, ...CANDIDATES]) {
    const decoded = decodeAs(bytes, encoding);
    const score = proseScore(decoded.text);
    if (score > bestScore) {
      best = decoded;
      bestScore = score;
    }
  }
  return best;
}

/** gb2312, gbk → gb18030, which holds them both. */
function canonicalEncoding(declared: string | undefined): string | undefined {
  const label = declared?.toLowerCase();
  return label === "gb2312" || label === "gbk" || label === "gb_2312-80" ? "gb18030" : label;
}

/** Decodes leniently; a byte-order mark of the encoding does not come into the text. */
export function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding };
}

function notProse(bytes: Uint8Array): ReadOutcome<DecodedText> {
  if (bytes.includes(0)) return { ok: false, reason: "unsupported", detail: "binary data of no known format" };
  return { ok: false, reason: "unreadable", detail: "text makes no sense in utf-8, gb18030, big5 or utf-16" };
}
