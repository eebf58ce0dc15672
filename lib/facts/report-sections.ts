import type { Section, Span } from "../report/parsed-report";
import type { ComparedSection } from "../vocabulary/sameness";
import { type ComparedSentence, comparedSentences, recordOf } from "./compare-texts";
import type { WordingRecord } from "./wording-record";

/** The compared sections in the order in which they are packed. */
export const COMPARED: readonly ComparedSection[] = ["problems", "overview"];

/** The records of a report's compared sections, each behind its length. */
export function packWordings(
  text: string,
  sections: readonly Section[],
  names: readonly (string | null)[],
): Uint32Array {
  const own = ownNames(names);
  const records = COMPARED.map((section) => recordOf(sectionSentences(text, sections, section, own)));
  const packed = new Uint32Array(records.reduce((sum, record) => sum + 1 + record.length, 0));
  let at = 0;
  for (const record of records) {
    packed[at] = record.length;
    packed.set(record, at + 1);
    at += 1 + record.length;
  }
  return packed;
}

export type SectionRecords = Readonly<Record<ComparedSection, WordingRecord>>;

export function unpackWordings(packed: Uint32Array): SectionRecords {
  let at = 0;
  const next = (): WordingRecord => {
    const length = packed[at];
    if (length === undefined) throw new RangeError(`wordings cut short: ${packed.length} numbers`);
    at += 1 + length;
    return packed.subarray(at - length, at);
  };
  return { problems: next(), overview: next() };
}

/** The sentences of a compared section, all its parts together, their headings left out. */
export function sectionSentences(
  text: string,
  sections: readonly Section[],
  section: ComparedSection,
  names: readonly string[],
): readonly ComparedSentence[] {
  return sectionBodies(sections, section).flatMap((body) => comparedSentences(text, body, names));
}

function sectionBodies(sections: readonly Section[], section: ComparedSection): readonly Span[] {
  return sections
    .filter(({ kind }) => (section === "problems" ? kind === "problems" : kind.startsWith("overview")))
    .map(({ bodyStart, end }) => ({ start: bodyStart, end }))
    .filter(({ start, end }) => start < end);
}

/** What an agency may call itself in its report: its name as stored and as titled, without its kind, and its places. */
export function ownNames(names: readonly (string | null)[]): readonly string[] {
  const known = names.filter((name) => name !== null);
  const stems = known.map((name) => name.replace(KIND, "")).filter((stem) => stem.length > 1);
  return [...new Set([...known, ...stems])];
}

const KIND = /(?:民族乡|民族苏木|街道|苏木|地区|自治县|自治州|乡|镇|县|市|区|旗|省)$/;
