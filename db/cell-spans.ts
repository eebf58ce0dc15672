import type { Span } from "../lib/report/parsed-report";
import { pushVarint, readVarints } from "./varints";

/**
 * Where the due cells of a report stand in its text, as bytes: for each cell, in the order of the form, the varint 0
 * where it was not met, else 1 + the zigzag distance from the end of the cell before, then its length.
 */
export function packSpans(spans: readonly (Span | null)[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const span of spans) {
    if (span === null) {
      bytes.push(0);
      continue;
    }
    const distance = span.start - before;
    pushVarint(bytes, 1 + (distance < 0 ? -2 * distance - 1 : 2 * distance));
    pushVarint(bytes, span.end - span.start);
    before = span.end;
  }
  return Uint8Array.from(bytes);
}

/** The spans that packSpans stored, in the same order. */
export function unpackSpans(bytes: Uint8Array): (Span | null)[] {
  const spans: (Span | null)[] = [];
  let before = 0;
  const numbers = readVarints(bytes);
  for (let at = 0; at < numbers.length; at += 1) {
    const mark = numbers[at] ?? 0;
    if (mark === 0) {
      spans.push(null);
      continue;
    }
    const zigzag = mark - 1;
    const start = before + (zigzag % 2 === 1 ? -(zigzag + 1) / 2 : zigzag / 2);
    at += 1;
    before = start + (numbers[at] ?? 0);
    spans.push({ start, end: before });
  }
  return spans;
}
