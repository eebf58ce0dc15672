import { MEASURE_PATTERNS } from "../vocabulary/measure-patterns";
import type { MeasureCode } from "../vocabulary/themes";
import { compactText } from "./compact-text";

/** The kinds of remedy that a measure statement names, in the order of the vocabulary (field guide E4); empty for none. */
export function readMeasures(statement: string): readonly MeasureCode[] {
  const { text } = compactText(statement, 0, statement.length);
  return COMPILED.filter(({ pattern }) => pattern.test(text)).map(({ code }) => code);
}

const COMPILED = MEASURE_PATTERNS.map(({ code, words }) => ({ code, pattern: new RegExp(words.join("|")) }));
