import { release } from "./assemble-rows";
import { LIMITS } from "./limits";
import type { ReadOutcome } from "./read-outcome";
import { rowsToDocument } from "./rows-to-document";
import { addByte, addText, flushBytes, newRtfState, type RtfState, readWord } from "./rtf-words";
import type { SourceDocument } from "./source-document";

/** A byte, a word with its number, a symbol, a brace, or plain text. */
const TOKEN = /\\'([0-9a-fA-F]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|([{}])|([^\\{}\r\n]{1,4096})/gy;
const LATIN = new TextDecoder("latin1");

/**
 * Rich text to a document. No kept library reads it in Node, and what reports need of it is little: characters
 * (\u, \'xx in the font's or the document's code page), paragraphs, and the rows of tables with merged cells.
 */
export function rtfToDocument(bytes: Uint8Array): ReadOutcome<SourceDocument> {
  if (bytes.length > LIMITS.textBytes) {
    return {
      ok: false,
      reason: "too_large",
      detail: `rich text of ${bytes.length} bytes, at most ${LIMITS.textBytes}`,
    };
  }
  const source = LATIN.decode(bytes);
  const state = newRtfState();
  TOKEN.lastIndex = 0;
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(source);
    if (token === null) {
      TOKEN.lastIndex = at + 1;
      continue;
    }
    const problem = readToken(state, source, token);
    if (problem !== null) return { ok: false, reason: "too_large", detail: problem };
  }
  flushBytes(state);
  release(state);
  return rowsToDocument(state.rows, "rtf");
}

function readToken(state: RtfState, source: string, token: RegExpExecArray): string | null {
  const [, byte, word, number, symbol, brace, text] = token;
  if (byte !== undefined) addByte(state, Number.parseInt(byte, 16));
  else if (text !== undefined) addPlain(state, text);
  else if (brace === "{") return openGroup(state);
  else if (brace === "}") closeGroup(state);
  else if (symbol === "*") state.group = { ...state.group, unread: true };
  else if (symbol !== undefined) readWord(state, symbol, null);
  else if (word === "bin")
    TOKEN.lastIndex = Math.min(source.length, TOKEN.lastIndex + Math.max(0, Number(number ?? 0)));
  else if (word !== undefined) readWord(state, word, number === undefined ? null : Number(number));
  return null;
}

/** The second byte of a Chinese character may be a letter: what follows bytes is taken as bytes too. */
function addPlain(state: RtfState, text: string): void {
  if (state.pending.length === 0 && !/[\x80-\xff]/.test(text)) addText(state, text);
  else for (const letter of text) addByte(state, letter.charCodeAt(0));
}

function openGroup(state: RtfState): string | null {
  flushBytes(state);
  state.groups.push(state.group);
  return state.groups.length > LIMITS.nesting ? `groups nested deeper than ${LIMITS.nesting}` : null;
}

function closeGroup(state: RtfState): void {
  flushBytes(state);
  state.group = state.groups.pop() ?? state.group;
}
