import { DISPUTE_BLOCKS, DISPUTE_RESULTS, type DisputeBlock, type DisputeResult } from "../vocabulary/disputes-form";
import { DISPUTE_BLOCK_LABELS, DISPUTE_OTHER_LABELS, DISPUTE_RESULT_LABELS } from "../vocabulary/label-variants";
import { foldLabel } from "./fold-label";

export type DisputeWord =
  | { readonly kind: "block"; readonly block: DisputeBlock }
  | { readonly kind: "result"; readonly result: DisputeResult }
  | { readonly kind: "other" };

const LONGEST_LABEL = 40;
/** 行政诉讼（复议后起诉） */
const IN_BRACKETS = /[（(]([^（()）]+)[)）]$/;

/** Reads a label of section 4: the name of a block, a head of one of its columns, or 行政诉讼 over two blocks. */
export function readDisputeWord(text: string): DisputeWord | null {
  if (text.length < 2 || text.length > LONGEST_LABEL) return null;
  const within = IN_BRACKETS.exec(text)?.[1];
  const block = within === undefined ? undefined : WORDS.get(foldLabel(within));
  return (block?.kind === "block" ? block : WORDS.get(foldLabel(text))) ?? null;
}

const WORDS: ReadonlyMap<string, DisputeWord> = new Map<string, DisputeWord>([
  ...DISPUTE_BLOCKS.flatMap(({ code }) =>
    DISPUTE_BLOCK_LABELS[code].map((label): [string, DisputeWord] => [label, { kind: "block", block: code }]),
  ),
  ...DISPUTE_RESULTS.flatMap(({ code }) =>
    DISPUTE_RESULT_LABELS[code].map((label): [string, DisputeWord] => [label, { kind: "result", result: code }]),
  ),
  ...DISPUTE_OTHER_LABELS.map((label): [string, DisputeWord] => [label, { kind: "other" }]),
]);
