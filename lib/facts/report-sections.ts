import type { Section, Span } from "../report/parsed-report";
import type { ComparedSection } from "../vocabulary/sameness";
import { type ComparedSentence, comparedSentences } from "./compare-texts";

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
