import type { Span } from "../lib/report/parsed-report";

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
  let at = 0;
  const readVarint = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error(`spans cut short: ${bytes.length} bytes`);
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  while (at < bytes.length) {
    const mark = readVarint();
    if (mark === 0) {
      spans.push(null);
      continue;
    }
    const zigzag = mark - 1;
    const start = before + (zigzag % 2 === 1 ? -(zigzag + 1) / 2 : zigzag / 2);
    before = start + readVarint();
    spans.push({ start, end: before });
  }
  return spans;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
