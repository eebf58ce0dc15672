/** What a file is by its first bytes; `text` where nothing speaks against it. */
export type Signature = "empty" | "text" | "html" | "zip" | "ole" | "pdf" | "rtf" | "image" | "binary";

/** How far into a file the marks of HTML and PDF are looked for: both may stand behind a preface. */
const HEAD_BYTES = 1024;

const LATIN = new TextDecoder("latin1");
/** A page says so anywhere in its head; a fragment begins with an element. */
const HTML_TAG = /<(?:!doctype\s+html|html|head|body|meta|title)[\s/>]/i;
const HTML_FRAGMENT = /^(?:\xef\xbb\xbf)?\s*<(?:!--|[a-z][a-z0-9-]{0,20}[\s/>])/i;

/** XML that is no page: Word and Excel of 2003, whose words run together when read as one. */
const XML = /^(?:\xef\xbb\xbf)?\s*<\?xml\s/i;

/** First bytes → signature, longest first; `at` is where they stand. */
const MAGIC: readonly { readonly signature: Signature; readonly at: number; readonly bytes: string }[] = [
  { signature: "image", at: 0, bytes: "\x89PNG\r\n" },
  { signature: "image", at: 0, bytes: "\xff\xd8\xff" },
  { signature: "image", at: 0, bytes: "GIF8" },
  { signature: "image", at: 0, bytes: "II*\0" },
  { signature: "image", at: 0, bytes: "MM\0*" },
  { signature: "image", at: 8, bytes: "WEBP" },
  { signature: "image", at: 4, bytes: "ftypheic" },
  { signature: "image", at: 4, bytes: "ftypavif" },
  { signature: "image", at: 4, bytes: "ftypmif1" },
  { signature: "image", at: 0, bytes: "8BPS" },
  { signature: "image", at: 0, bytes: "AT&TFORM" },
  { signature: "image", at: 0, bytes: "<svg" },
  { signature: "zip", at: 0, bytes: "PK\x03\x04" },
  { signature: "zip", at: 0, bytes: "PK\x05\x06" },
  { signature: "ole", at: 0, bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" },
  { signature: "rtf", at: 0, bytes: "{\\rtf" },
  { signature: "binary", at: 0, bytes: "SQLite format 3\0" },
  { signature: "binary", at: 0, bytes: "7z\xbc\xaf\x27\x1c" },
  { signature: "binary", at: 0, bytes: "Rar!\x1a\x07" },
  { signature: "binary", at: 0, bytes: "\x1f\x8b\x08" },
  { signature: "binary", at: 0, bytes: "\x7fELF" },
  { signature: "binary", at: 4, bytes: "ftyp" },
  { signature: "binary", at: 0, bytes: "MIME-Version:" },
];

/** Bytes at 0, 4 and 8 that some signature begins with. */
const BEGINNINGS = new Uint8Array(256);
for (const { bytes } of MAGIC) BEGINNINGS[bytes.charCodeAt(0)] = 1;
for (const begin of "B\xff\xfe") BEGINNINGS[begin.charCodeAt(0)] = 1;

/** Tells a file by its bytes, never by its name. Reads at most the first 1,024 bytes. */
export function findSignature(bytes: Uint8Array): Signature {
  if (bytes.length === 0) return "empty";
  if (isSurelyText(bytes)) return "text";
  const head = LATIN.decode(bytes.subarray(0, HEAD_BYTES));
  if (hasUtf16Mark(bytes)) return isMarkup(head.replaceAll("\0", "")) ? "html" : "text";
  const magic = MAGIC.find((candidate) => head.startsWith(candidate.bytes, candidate.at));
  if (magic !== undefined) return magic.signature;
  if (isBitmap(bytes, head)) return "image";
  if (head.includes("%PDF-")) return "pdf";
  if (!head.includes("<")) return "text";
  if (isMarkup(head)) return "html";
  return XML.test(head) ? "binary" : "text";
}

/** What nearly every file is: without a signature's beginning, and without the marks that HTML and PDF have. */
function isSurelyText(bytes: Uint8Array): boolean {
  if ([0, 4, 8].some((at) => BEGINNINGS[bytes[at] ?? 0] === 1)) return false;
  const head = bytes.subarray(0, HEAD_BYTES);
  return !head.includes(0x3c) && !head.includes(0x25);
}

function isMarkup(head: string): boolean {
  return HTML_TAG.test(head) || HTML_FRAGMENT.test(head);
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** "BM" may begin a text too: a bitmap also has two reserved words of zero. */
function isBitmap(bytes: Uint8Array, head: string): boolean {
  return head.startsWith("BM") && bytes.length > 26 && head.slice(6, 10) === "\0\0\0\0";
}
