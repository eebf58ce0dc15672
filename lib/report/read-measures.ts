import { MEASURE_PATTERNS } from "../vocabulary/measure-patterns";
import type { MeasureCode } from "../vocabulary/themes";
import { compactText } from "./compact-text";
import { patternGate } from "./pattern-gate";
import { rememberByText } from "./remember-by-text";

/** The kinds of remedy that a measure statement names (field guide E4), in the order of its words; empty for none. */
export const readMeasures: (statement: string) => readonly MeasureCode[] = rememberByText((statement) => {
  const { text } = compactText(statement, 0, statement.length);
  const worthTrying = codesWorthTrying(text);
  return COMPILED.filter((_, index) => (worthTrying & (1 << index)) !== 0)
    .map(({ code, pattern }) => ({ code, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ code }) => code);
});

const COMPILED = MEASURE_PATTERNS.map(({ code, words }) => ({ code, pattern: new RegExp(words.join("|")) }));
const codesWorthTrying = patternGate(COMPILED.map(({ pattern }) => [pattern]));
