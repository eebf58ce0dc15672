import type { Section, SectionKind } from "../lib/report/parsed-report";
import { pushVarint, readVarints } from "./varints";

/** Where the parts of a report's text stand: its sections, and its due cells as packSpans lays them out. */
export type TextLayout = { readonly sections: readonly Section[]; readonly spans: Uint8Array };

/**
 * The layout in bytes: two lengths, for each section its kind, the zigzag distance from the section before, the lengths
 * of its heading's line and of its body; then the headings, then the spans.
 */
export function packLayout({ sections, spans }: TextLayout): Uint8Array {
  const numbers: number[] = [];
  let before = 0;
  for (const { kind, start, bodyStart, end } of sections) {
    const gap = start - before;
    pushVarint(numbers, KINDS.indexOf(kind));
    pushVarint(numbers, gap < 0 ? -2 * gap - 1 : 2 * gap);
    pushVarint(numbers, bodyStart - start);
    pushVarint(numbers, end - bodyStart);
    before = end;
  }
  const headings = Buffer.from(sections.map(({ heading }) => heading).join(DIVIDER), ENCODING);
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(numbers.length, 0);
  lengths.writeUInt32LE(headings.length, 4);
  return Buffer.concat([lengths, Uint8Array.from(numbers), headings, spans]);
}

/** The layout that packLayout laid out. */
export function unpackLayout(bytes: Buffer): TextLayout {
  const headingsStart = 8 + bytes.readUInt32LE(0);
  const spansStart = headingsStart + bytes.readUInt32LE(4);
  const numbers = readVarints(bytes.subarray(8, headingsStart));
  const headings = bytes.toString(ENCODING, headingsStart, spansStart).split(DIVIDER);
  const sections: Section[] = [];
  let before = 0;
  for (let at = 0; at < numbers.length; at += 4) {
    const [kind = 0, gap = 0, line = 0, body = 0] = numbers.slice(at, at + 4);
    const start = before + (gap % 2 === 1 ? -(gap + 1) / 2 : gap / 2);
    const bodyStart = start + line;
    before = bodyStart + body;
    const heading = headings[sections.length] ?? "";
    sections.push({ kind: KINDS[kind] ?? "preamble", heading, start, bodyStart, end: before });
  }
  return { sections, spans: bytes.subarray(spansStart) };
}

/** That of the text, with which the headings are deflated: they stand in it. */
const ENCODING = "utf16le";

/** Stands in no text. */
const DIVIDER = "\u001f";

const KINDS: readonly SectionKind[] = [
  "preamble",
  "overview",
  "overview_proactive",
  "overview_requests",
  "overview_management",
  "overview_platform",
  "overview_supervision",
  "plan",
  "proactive",
  "requests",
  "disputes",
  "problems",
  "other_matters",
];
