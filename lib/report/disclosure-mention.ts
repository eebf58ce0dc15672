import type { NarrativeIndicator } from "../vocabulary/narrative-indicators";
import type { NarrativeFigure, SectionKind } from "./parsed-report";
import type { Reading } from "./passage-reading";
import type { Disclosure } from "./read-disclosures";
import { toFigure } from "./settle-counts";

/** A number of disclosures where it stands. */
export type DisclosureMention = Reading<Disclosure>;

/** The mentions in order of trust: the part headed 主动公开 first, then the opening, then the other parts (field guide D1). */
export function rankMentions(mentions: readonly DisclosureMention[]): readonly DisclosureMention[] {
  return mentions.length < 2
    ? mentions
    : mentions.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind) || a.sentence - b.sentence);
}

/** The figure that a mention makes for an indicator. */
export function mentionToFigure(
  text: string,
  { read, kind, sentence, compact }: DisclosureMention,
  indicator: NarrativeIndicator,
): NarrativeFigure {
  const { quantity, clauseStart, among } = read;
  return toFigure(text, {
    kind,
    sentence,
    compact,
    read: {
      indicator,
      value: quantity.value,
      qualifier: quantity.qualifier,
      unit: quantity.unit,
      status: quantity.broken ? "inferred" : "stated",
      start: quantity.start,
      end: quantity.end,
      clauseStart,
      among: among !== "no",
      adds: false,
      quantity,
    },
  });
}

const RANKS: Partial<Record<SectionKind, number>> = {
  overview_proactive: 0,
  overview: 1,
  proactive: 1,
  preamble: 2,
  overview_platform: 3,
  overview_management: 3,
  overview_supervision: 4,
};

function rankOf(kind: SectionKind | null): number {
  return kind === null ? 1 : (RANKS[kind] ?? 5);
}
