import { compactText } from "./compact-text";
import { findChannels } from "./find-channels";
import type { SectionKind, Span } from "./parsed-report";
import type { Passage } from "./passage-reading";
import type { Count } from "./read-counts";
import type { DisclosureContext } from "./read-disclosures";
import { type PeriodMark, readPeriods } from "./read-period";
import { hasNumber, readSentence, type SentenceReading } from "./read-sentence";
import { readWhollyNone } from "./read-zeros";
import { splitSentences } from "./split-sentences";

/** A sentence with figures or words of none, and what stands around it. */
export type TellingSentence = SentenceReading & {
  readonly kind: SectionKind | null;
  /** Number of the sentence within the report. */
  readonly sentence: number;
  readonly periods: readonly PeriodMark[];
  /** The passage up to the end of the sentence, for rules that need a topic. */
  readonly topic: string;
  /** Null where no number of the sentence is of disclosures. */
  readonly disclosures: DisclosureContext | null;
  /** The zero that the text of a whole part tells, which stands here as a sentence of its own. */
  readonly whollyNone: Count | null;
};

/** The sentences of passages that tell figures of the report's year or may do so; what is promised is left out. */
export function findTellingSentences(
  text: string,
  passages: readonly Passage[],
  year: number | null,
): readonly TellingSentence[] {
  const telling: TellingSentence[] = [];
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
      const mayDisclose = quantities.length > 0 && (kind === null || !NO_DISCLOSURES.has(kind));
      const disclosures = mayDisclose
        ? { channel: heading === null ? null : channelAsHeading(text, heading), headed }
        : null;
      telling.push({
        compact,
        quantities,
        denials,
        allAnswered,
        kind,
        sentence,
        periods,
        topic,
        disclosures,
        whollyNone: null,
      });
      if (mayDisclose) heading = null;
    }
    if (kind !== "overview_requests") continue;
    const compact = compactText(text, passage.start, passage.end);
    const whollyNone = readWhollyNone("requests_received", compact.text);
    if (whollyNone !== null) telling.push({ ...NOTHING_TOLD, compact, kind, sentence: ++sentence, whollyNone });
  }
  return telling;
}

const NOTHING_TOLD = { quantities: [], denials: [], allAnswered: null, periods: [], topic: "", disclosures: null };

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
