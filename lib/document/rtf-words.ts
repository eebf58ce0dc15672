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

type Group = { readonly unread: boolean; readonly skip: number; readonly encoding: string | null };

export type RtfState = Assembly & {
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

export function newRtfState(): RtfState {
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

/** Groups whose text is no part of the report. */
const UNREAD = new Set(
  "fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf object themedata datastore listtable listoverridetable generator nonshppict xmlnstbl rsidtbl fldinst bkmkstart bkmkend pgdsctbl latentstyles private nonesttables".split(
    " ",
  ),
);

/** Words that stand for one character. */
const SYMBOLS: Readonly<Record<string, string>> = {
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

/** What a control word or symbol does. Words that are not listed only format, and are passed over. */
export function readWord(state: RtfState, word: string, number: number | null): void {
  flushBytes(state);
  const act = WORDS.get(word);
  const character = CHARACTERS.get(word);
  if (UNREAD.has(word)) state.group = { ...state.group, unread: true };
  else if (act !== undefined && !(state.group.unread && PLACING.has(word))) act(state, number);
  else if (character !== undefined) addText(state, character);
}

/** Words that put text somewhere: in groups that are not read they mean nothing. */
const PLACING = new Set(["par", "sect", "page", "cell", "row", "nestcell"]);

const ACTS: Readonly<Record<string, (state: RtfState, number: number | null) => void>> = {
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

/** The file names the words: looked up where no word of the language's own can be met. */
const WORDS = new Map(Object.entries(ACTS));
const CHARACTERS = new Map(Object.entries(SYMBOLS));

export function addByte(state: RtfState, byte: number): void {
  if (state.toSkip > 0) state.toSkip -= 1;
  else if (!state.group.unread) state.pending.push(byte);
}

/** The characters after \u are its stand-in for old readers: as many as \uc says are passed over. */
export function addText(state: RtfState, text: string): void {
  flushBytes(state);
  const skipped = Math.min(state.toSkip, text.length);
  state.toSkip -= skipped;
  if (!state.group.unread) state.text += text.slice(skipped);
}

export function flushBytes(state: RtfState): void {
  if (state.pending.length === 0) return;
  const encoding = state.group.encoding ?? state.encoding;
  state.text += new TextDecoder(encoding).decode(Uint8Array.from(state.pending));
  state.pending = [];
}
