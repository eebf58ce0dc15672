import { LIMITS } from "./limits";
import type { ReadOutcome } from "./read-outcome";
import { type LaidCell, type LaidRow, rowsToDocument } from "./rows-to-document";
import type { SourceDocument } from "./source-document";

/** Groups whose text is no part of the report. */
const UNREAD = new Set(
  "fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf object themedata datastore listtable listoverridetable generator nonshppict xmlnstbl rsidtbl fldinst bkmkstart bkmkend pgdsctbl latentstyles private".split(
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
  endParagraph(state);
  return rowsToDocument(state.rows, "rtf");
}

type State = {
  readonly rows: LaidRow[];
  readonly groups: Group[];
  group: Group;
  readonly fonts: Map<number, string>;
  fontDefined: number;
  encoding: string;
  /** Bytes of \'xx not yet decoded: a character takes one to four. */
  pending: number[];
  toSkip: number;
  text: string;
  cells: LaidCell[];
  inTable: boolean;
  tables: number;
  merges: boolean[];
  merged: boolean;
};

function newState(): State {
  const group = { unread: false, skip: 1, encoding: null };
  return {
    rows: [],
    groups: [],
    group,
    fonts: new Map(),
    fontDefined: 0,
    encoding: "windows-1252",
    pending: [],
    toSkip: 0,
    text: "",
    cells: [],
    inTable: false,
    tables: -1,
    merges: [],
    merged: false,
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
  else if (act !== undefined) act(state, number);
  else if (CHARACTERS[word] !== undefined) addText(state, CHARACTERS[word]);
}

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
  par: (state) => {
    if (state.inTable) addText(state, " ");
    else endParagraph(state);
  },
  sect: endParagraph,
  page: endParagraph,
  pard: (state) => {
    state.inTable = false;
  },
  intbl: (state) => {
    state.inTable = true;
  },
  trowd: (state) => {
    state.merges = [];
    state.merged = false;
  },
  clmrg: (state) => {
    state.merged = true;
  },
  clvmrg: (state) => {
    state.merged = true;
  },
  cellx: (state) => {
    state.merges.push(state.merged);
    state.merged = false;
  },
  cell: (state) => {
    state.cells.push({ text: state.text });
    state.text = "";
  },
  nestcell: (state) => addText(state, " "),
  nestrow: (state) => addText(state, " "),
  row: endRow,
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

function endParagraph(state: State): void {
  flushBytes(state);
  for (const line of state.text.split("\n"))
    if (line.trim() !== "") state.rows.push({ cells: [{ text: line }], table: null });
  state.text = "";
}

function endRow(state: State): void {
  if (state.cells.length === 0) return;
  if (state.rows.at(-1)?.table !== state.tables || state.tables === -1) state.tables += 1;
  const cells = state.cells.map((cell, i) =>
    state.merges[i] && cell.text.trim() === "" ? { text: "", spanned: true as const } : cell,
  );
  state.rows.push({ cells, table: state.tables });
  state.cells = [];
  state.inTable = false;
}
