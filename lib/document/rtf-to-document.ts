import {
  type Assembly,
  endCell,
  endInnerCell,
  endInnerRow,
  endLine,
  endRow,
  newAssembly,
  release,
} from "./assemble-rows";
import { LIMITS } from "./limits";
import type { ReadOutcome } from "./read-outcome";
import { rowsToDocument } from "./rows-to-document";
import type { SourceDocument } from "./source-document";

/** Groups whose text is no part of the report. */
const UNREAD = new Set(
  "fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf object themedata datastore listtable listoverridetable generator nonshppict xmlnstbl rsidtbl fldinst bkmkstart bkmkend pgdsctbl latentstyles private nonesttables".split(
    " ",
  ),
);

/** Words that stand for one character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: " ",
  line: "\n",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  "~": " ",
  _: "-",
  "-": "",
  "{": "{",
  "}": "}",
  "\\": "\\",
};

/** \fcharset and \ansicpg numbers that Chinese documents use; any other byte is read as Western. */
const CHARSETS: Readonly<Record<number, string>> = {
  134: "gb18030",
  136: "big5",
  936: "gb18030",
  950: "big5",
  65001: "utf-8",
};

const TOKEN = /\\'([0-9a-fA-F]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|([{}])|([^\\{}\r\n]{1,4096})/gy;
const LATIN = new TextDecoder("latin1");

type Group = { readonly unread: boolean; readonly skip: number; readonly encoding: string | null };

/**
 * Rich text to a document. No kept library reads it in Node, and what reports need of it is little: characters
 * (\u, \'xx in the font's or the document's code page), paragraphs, and the rows of tables with merged cells.
 */
export function rtfToDocument(bytes: Uint8Array): ReadOutcome<SourceDocument> {
  if (bytes.length > LIMITS.textBytes)
    return {
      ok: false,
      reason: "too_large",
      detail: `rich text of ${bytes.length} bytes, at most ${LIMITS.textBytes}`,
    };
  const source = LATIN.decode(bytes);
  const state = newState();
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

type State = Assembly & {
  readonly groups: Group[];
  group: Group;
  readonly fonts: Map<number, string>;
  fontDefined: number;
  encoding: string;
  /** Bytes of \'xx not yet decoded: a character takes one to four. */
  pending: number[];
  toSkip: number;
  /** How deep in tables the paragraph stands. */
  depth: number;
  continued: boolean[];
  isContinued: boolean;
};

function newState(): State {
  return {
    ...newAssembly(),
    groups: [],
    group: { unread: false, skip: 1, encoding: null },
    fonts: new Map(),
    fontDefined: 0,
    encoding: "windows-1252",
    pending: [],
    toSkip: 0,
    depth: 0,
    continued: [],
    isContinued: false,
  };
}

function readToken(state: State, source: string, token: RegExpExecArray): string | null {
  const [, byte, word, number, symbol, brace, text] = token;
  if (byte !== undefined) addByte(state, Number.parseInt(byte, 16));
  else if (text !== undefined) addText(state, text);
  else if (brace === "{") return openGroup(state);
  else if (brace === "}") closeGroup(state);
  else if (symbol === "*") state.group = { ...state.group, unread: true };
  else if (symbol !== undefined) addText(state, CHARACTERS[symbol] ?? "");
  else if (word === "bin")
    TOKEN.lastIndex = Math.min(source.length, TOKEN.lastIndex + Math.max(0, Number(number ?? 0)));
  else if (word !== undefined) readWord(state, word, number === undefined ? null : Number(number));
  return null;
}

function openGroup(state: State): string | null {
  flushBytes(state);
  state.groups.push(state.group);
  return state.groups.length > LIMITS.nesting ? `groups nested deeper than ${LIMITS.nesting}` : null;
}

function closeGroup(state: State): void {
  flushBytes(state);
  state.group = state.groups.pop() ?? state.group;
}

function readWord(state: State, word: string, number: number | null): void {
  flushBytes(state);
  const act = WORDS[word];
  if (UNREAD.has(word)) state.group = { ...state.group, unread: true };
  else if (act !== undefined && !(state.group.unread && PLACING.has(word))) act(state, number);
  else if (CHARACTERS[word] !== undefined) addText(state, CHARACTERS[word]);
}

/** Words that put text somewhere: in groups that are not read they mean nothing. */
const PLACING = new Set(["par", "sect", "page", "cell", "row", "nestcell"]);

const WORDS: Readonly<Record<string, (state: State, number: number | null) => void>> = {
  ansicpg: (state, number) => {
    state.encoding = CHARSETS[number ?? 0] ?? "windows-1252";
  },
  f: (state, number) => {
    state.fontDefined = number ?? 0;
    state.group = { ...state.group, encoding: state.fonts.get(number ?? 0) ?? null };
  },
  fcharset: (state, number) => {
    const encoding = CHARSETS[number ?? 0];
    if (encoding !== undefined) state.fonts.set(state.fontDefined, encoding);
  },
  uc: (state, number) => {
    state.group = { ...state.group, skip: number ?? 1 };
  },
  u: (state, number) => {
    addText(state, String.fromCharCode((number ?? 0) & 0xffff));
    state.toSkip = state.group.skip;
  },
  par: (state) => endLine(state, state.depth),
  sect: release,
  page: (state) => endLine(state, state.depth),
  pard: (state) => {
    state.depth = 0;
  },
  intbl: (state) => {
    state.depth = Math.max(1, state.depth);
  },
  itap: (state, number) => {
    state.depth = number ?? 0;
  },
  trowd: (state) => {
    state.continued = [];
    state.isContinued = false;
  },
  clmrg: (state) => {
    state.isContinued = true;
  },
  clvmrg: (state) => {
    state.isContinued = true;
  },
  cellx: (state) => {
    state.continued.push(state.isContinued);
    state.isContinued = false;
  },
  cell: endCell,
  nestcell: endInnerCell,
  row: (state) => endRow(state, state.continued),
  nestrow: (state) => endInnerRow(state, state.continued),
};

function addByte(state: State, byte: number): void {
  if (state.toSkip > 0) state.toSkip -= 1;
  else if (!state.group.unread) state.pending.push(byte);
}

/** The characters after \u are its stand-in for old readers: as many as \uc says are passed over. */
function addText(state: State, text: string): void {
  flushBytes(state);
  const skipped = Math.min(state.toSkip, text.length);
  state.toSkip -= skipped;
  if (!state.group.unread) state.text += text.slice(skipped);
}

function flushBytes(state: State): void {
  if (state.pending.length === 0) return;
  const encoding = state.group.encoding ?? state.encoding;
  state.text += new TextDecoder(encoding).decode(Uint8Array.from(state.pending));
  state.pending = [];
}
