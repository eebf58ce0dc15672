import type { ReportEdition } from "../vocabulary/editions";
import {
  OTHER_HANDLING_WORDS,
  OTHER_WORDS,
  REQUEST_GROUP_LABELS,
  REQUEST_HEAD_LABELS,
  REQUEST_NOTE_START,
  REQUEST_OTHER_LABELS,
  REQUEST_ROW_VARIANTS,
  TOTAL_WORDS,
} from "../vocabulary/label-variants";
import { REQUEST_ROWS, type RequestCode } from "../vocabulary/requests-form";
import { editDistanceWithin } from "./edit-distance";
import { foldLabel } from "./fold-label";
import { rememberByText } from "./remember-by-text";
import type { Grammar, TableWord } from "./table-words";
import { wholeLabelReader } from "./whole-labels";

type Word = TableWord<RequestCode>;

const APPLICANT_COUNT = 7;
const ORDER: ReadonlyMap<RequestCode, number> = new Map(REQUEST_ROWS.map(({ code }, i) => [code, i]));
const order = (code: RequestCode): number => ORDER.get(code) ?? -1;
const LONGEST_LABEL = 80;
const LONGEST_FRAGMENT = 8;

/** The labels of section 3 in this edition: (六)其他处理 is a row of 2019 and a heading of 2021. */
export function requestsGrammar(edition: ReportEdition): Grammar<RequestCode> {
  return edition === "2021" ? NEWER : OLDER;
}

const NEWER = makeGrammar(true);
const OLDER = makeGrammar(false);

function makeGrammar(newer: boolean): Grammar<RequestCode> {
  const words = listWords(newer);
  const rows = [...words].filter(([, word]) => word.kind === "row");
  const headings = [...words].flatMap(([label, word]) => (word.kind === "group" ? [label] : []));
  const findSpelt = (text: string): Word | null => findWord(text, words, rows, headings);
  const readSpelt = rememberByText(findSpelt);
  return {
    table: "requests",
    readWord: (text, last) =>
      text.length > LONGEST_LABEL ? null : (readSpelt(text) ?? findMisspelt(foldLabel(text), rows, last)),
    readWholeLabel: wholeLabelReader(findSpelt),
    canFollow: (row, last) => last !== null && order(row) > order(last),
    figures: () => APPLICANT_COUNT,
    headsInBlocks: false,
    isFragment: (text) => {
      if (text.length > LONGEST_FRAGMENT) return false;
      const folded = foldLabel(text);
      return headings.some((heading) => heading.endsWith(folded) || heading.startsWith(folded));
    },
  };
}

function listWords(newer: boolean): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  const add = (labels: readonly string[], word: Word) => {
    for (const label of labels) words.set(foldLabel(label), word);
  };
  for (const label of REQUEST_HEAD_LABELS) add([label], { kind: "head", head: label, unit: "" });
  for (const labels of Object.values(REQUEST_GROUP_LABELS)) add(labels, { kind: "group" });
  add(REQUEST_OTHER_LABELS, { kind: "group" });
  for (const row of REQUEST_ROWS) {
    add([row.zh, ...(REQUEST_ROW_VARIANTS[row.code] ?? [])], { kind: "row", row: row.code });
  }
  add(OTHER_HANDLING_WORDS, newer ? { kind: "group" } : { kind: "row", row: "other_total" });
  add(OTHER_WORDS, { kind: "either", row: "other_misc" });
  add(TOTAL_WORDS, { kind: "either", row: "outcome_total" });
  return words;
}

/** Exactly, behind a heading in the same cell, then by the beginning of either. */
function findWord(
  text: string,
  words: ReadonlyMap<string, Word>,
  rows: readonly (readonly [string, Word])[],
  headings: readonly string[],
): Word | null {
  const folded = foldLabel(text);
  if (folded.startsWith(REQUEST_NOTE_START) || text.includes(REQUEST_NOTE_START)) {
    return { kind: "head", head: null, unit: "" };
  }
  const exact = words.get(folded);
  if (exact !== undefined) return exact;
  const heading = headings.find((label) => folded.startsWith(label) && folded.length > label.length);
  if (heading !== undefined) {
    const rest = findWord(folded.slice(heading.length).replace(LEFT_NUMERAL, ""), words, rows, headings);
    if (rest !== null) return rest.kind === "either" ? { kind: "row", row: rest.row } : rest;
  }
  const starting = rows.filter(
    ([label]) => (label.length >= 4 && folded.startsWith(label)) || (folded.length >= 6 && label.startsWith(folded)),
  );
  const found = starting.sort(([a], [b]) => b.length - a.length)[0];
  return found?.[1] ?? null;
}

/** What is left of （一） behind a heading in the same cell. */
const LEFT_NUMERAL = /^[一二三四五六七八]/;

/** A label with up to two characters wrong, among the rows of the group that is being read. */
function findMisspelt(
  folded: string,
  rows: readonly (readonly [string, Word])[],
  last: RequestCode | null,
): Word | null {
  if (folded.length < 5 || last === null) return null;
  const allowed = folded.length >= 8 ? 2 : 1;
  const near = rows.filter(
    ([label, word]) => word.kind === "row" && isNext(word.row, last) && editDistanceWithin(label, folded, allowed),
  );
  const codes = new Set(near.map(([, word]) => (word.kind === "row" ? word.row : "")));
  return codes.size === 1 ? (near[0]?.[1] ?? null) : null;
}

/** Whether the row stands in the group of the last one or opens the next. */
function isNext(row: RequestCode, last: RequestCode): boolean {
  const distance = order(row) - order(last);
  return distance > 0 && distance <= 8;
}
