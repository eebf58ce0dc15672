import { chooseDisclosures } from "./choose-disclosures";
import { compactText } from "./compact-text";
import { findChannels } from "./find-channels";
import type { SectionKind, Span } from "./parsed-report";
import type { NarrativeReading, Passage, Reading } from "./passage-reading";
import { readAllAnswered } from "./read-all-answered";
import { type Count, readCounts } from "./read-counts";
import { type Disclosure, type DisclosureContext, readDisclosures } from "./read-disclosures";
import { readPeriods } from "./read-period";
import { hasNumber, readSentence } from "./read-sentence";
import { readWhollyNone, readZeros } from "./read-zeros";
import { settleCounts } from "./settle-counts";
import { splitSentences } from "./split-sentences";

/**
 * Reads the figures that passages of a text tell in prose (field guide D). `year` is the year of the report, null where
 * it is not known. A figure without a number or a word of none is not there: missing is never zero.
 */
export function readNarrative(text: string, passages: readonly Passage[], year: number | null): NarrativeReading {
  const counts: Reading<Count>[] = [];
  const disclosures: Reading<Disclosure>[] = [];
  let sentence = 0;
  let isPlan = false;
  for (const passage of passages) {
    const { kind } = passage;
    if (kind === "plan") continue;
    if (kind !== "problems" || WORK_DONE.test(text.slice(passage.start, passage.end))) isPlan = false;
    const headed = kind === "overview_proactive";
    let heading: Span | null = null;
    for (const span of splitSentences(text, passage.start, passage.end)) {
      isPlan ||= kind === "problems" && TURN_TO_PLAN.test(text.slice(span.start, span.end));
      if (isPlan) continue;
      sentence++;
      const isNumbered = hasNumber(text, span);
      if (!isNumbered) heading = span;
      const reading = readSentence(text, span, isNumbered);
      if (reading === null) continue;
      const { compact, quantities, denials, allAnswered } = reading;
      const periods = readPeriods(compact.text, year);
      const topic = `${TOPICS.get(kind) ?? ""}${text.slice(Math.max(passage.start, span.end - TOPIC_LENGTH), span.end)}`;
      const found = readCounts(compact.text, quantities, periods, topic);
      const zeros = readZeros(compact.text, denials, periods);
      const received = found.find(isReceived) ?? lastReceived(counts, sentence);
      const answered = readAllAnswered(allAnswered, received);
      for (const read of found.concat(zeros, answered)) counts.push({ read, kind, sentence, compact });
      if (quantities.length === 0 || (kind !== null && NO_DISCLOSURES.has(kind))) continue;
      const taken = found.map(({ quantity }) => quantity);
      const context = { channel: heading === null ? null : channelAsHeading(text, heading), headed };
      for (const read of readDisclosures(compact.text, quantities, taken, periods, context))
        disclosures.push({ read, kind, sentence, compact });
      heading = null;
    }
    if (kind !== "overview_requests") continue;
    const compact = compactText(text, passage.start, passage.end);
    const none = readWhollyNone("requests_received", compact.text);
    if (none !== null) counts.push({ read: none, kind, sentence: ++sentence, compact });
  }
  const settled = settleCounts(text, counts);
  const chosen = chooseDisclosures(text, disclosures);
  const figures = [...chosen.figures, ...settled.figures].sort((a, b) => a.start - b.start);
  return { figures, issues: [...chosen.issues, ...settled.issues] };
}

/** Parts whose numbers are never of disclosures (field guide D1). */
const NO_DISCLOSURES: ReadonlySet<SectionKind> = new Set([
  "overview_requests",
  "requests",
  "disputes",
  "problems",
  "other_matters",
]);
const TOPICS: ReadonlyMap<SectionKind | null, string> = new Map([
  ["overview_requests", "申请"],
  ["requests", "申请"],
]);
const TOPIC_LENGTH = 240;
/** In section 5 what follows these words is promised, until work done is told again. */
const TURN_TO_PLAN = /下一?步|今后|明年|下一?年度|接下来|将从/;
const WORK_DONE = /(?:改进|整改)(?:情况|成效)|已(?:迅速|着手|采取|开展|完成)/;
const LONGEST_HEADING = 18;

/** A short sentence that names one channel and no number heads the sentences after it: 微信公众号方面。 */
function channelAsHeading(text: string, { start, end }: Span): DisclosureContext["channel"] {
  if (end - start > LONGEST_HEADING) return null;
  const channels = findChannels(text.slice(start, end));
  return channels.length === 1 ? (channels[0]?.indicator ?? null) : null;
}

function isReceived({ indicator }: Count): boolean {
  return indicator === "requests_received";
}

/** The number of requests received that the sentence before has told. */
function lastReceived(counts: readonly Reading<Count>[], sentence: number): Count | null {
  const last = counts.findLast(({ read }) => isReceived(read));
  return last !== undefined && sentence - last.sentence === 1 ? last.read : null;
}
