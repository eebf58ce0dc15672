import {
  PROACTIVE_BLOCK_START,
  PROACTIVE_COLUMN_LABELS,
  PROACTIVE_OTHER_LABELS,
  PROACTIVE_ROW_LABELS,
  type ProactiveColumn,
  type ProactiveRow,
} from "../vocabulary/label-variants";
import { foldCharacters, foldLabel } from "./fold-label";
import { rememberByText } from "./remember-by-text";
import type { Grammar, TableWord } from "./table-words";
import { wholeLabelReader } from "./whole-labels";

type Word = TableWord<ProactiveRow>;

const LONGEST_LABEL = 80;
const LONGEST_FRAGMENT = 4;

const readShortWord = rememberByText(findWord);

/** The labels of section 2, of both editions: they share no word that means two things. */
export const PROACTIVE_GRAMMAR: Grammar<ProactiveRow> = {
  table: "proactive",
  readWord: (text) => (text.length > LONGEST_LABEL ? null : readShortWord(text)),
  readWholeLabel: wholeLabelReader(findWord),
  canFollow: () => true,
  figures: (row) => MOST_FIGURES[row],
  headsInBlocks: true,
  isFragment: (text) => {
    if (text.length > LONGEST_FRAGMENT) return false;
    const folded = foldLabel(text);
    return ROWS.some(([label]) => label.endsWith(folded));
  },
};

/** Figures of a row in the edition that asks for most. */
const MOST_FIGURES: Readonly<Record<ProactiveRow, number>> = {
  rules: 3,
  normative_docs: 3,
  licensing: 3,
  other_services: 3,
  penalty: 3,
  coercion: 3,
  admin_fees: 2,
  procurement: 2,
};

const labelsOf = <Key extends string>(labels: Readonly<Record<Key, readonly string[]>>): readonly [string, Key][] =>
  keysOf(labels)
    .flatMap((key) => labels[key].map((label): [string, Key] => [foldLabel(label), key]))
    .sort(([a], [b]) => b.length - a.length);

/** The keys of a table of words; such tables have no other keys than those of their type. */
function keysOf<Key extends string>(labels: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(labels) as Key[];
}

const ROWS: readonly [string, ProactiveRow][] = labelsOf(PROACTIVE_ROW_LABELS);
const COLUMNS: readonly [string, ProactiveColumn][] = labelsOf(PROACTIVE_COLUMN_LABELS);

function findWord(text: string): Word | null {
  const folded = foldLabel(text);
  if (folded === "") return null;
  if (folded.startsWith(PROACTIVE_BLOCK_START)) return { kind: "group" };
  if (PROACTIVE_OTHER_LABELS.includes(folded)) return { kind: "head", head: null, unit: "" };
  const row = ROWS.find(([label]) => folded === label || (label.length >= 5 && folded.startsWith(label)));
  if (row !== undefined) return { kind: "row", row: row[1] };
  const head = PROACTIVE_OTHER_LABELS.find((label) => folded.startsWith(label)) ?? "";
  const column = COLUMNS.find(([label]) => folded.startsWith(label, head.length));
  if (column === undefined) return null;
  return { kind: "head", head: column[1], unit: UNIT.exec(foldCharacters(text))?.[0] ?? "" };
}

const UNIT = /亿元|万元|元/;
