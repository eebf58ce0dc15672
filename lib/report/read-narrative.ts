import { WHOLLY_NONE } from "../vocabulary/zero-rules";
import { chooseDisclosures } from "./choose-disclosures";
import { compactText } from "./compact-text";
import { findChannels } from "./find-channels";
import type { SectionKind } from "./parsed-report";
import type { NarrativeReading, Passage, Reading } from "./passage-reading";
import { type Count, readCounts } from "./read-counts";
import { type Disclosure, type DisclosureContext, readDisclosures } from "./read-disclosures";
import { readPeriods } from "./read-period";
import { readQuantities } from "./read-quantities";
import { readZeros } from "./read-zeros";
import { settleCounts } from "./settle-counts";
import { splitSentences } from "./split-sentences";

/**
 * Reads the figures that passages of a text tell in prose (field guide D). `year` is the year of the report, null where
 * it is not known. A figure without a number or a word of none is not there: missing is never zero.
 */
export function readNarrative(text: string, passages: readonly Passage[], year: number | null): NarrativeReading {
  const counts: Reading<Count>[] = [];
  const disclosures: Reading<Disclosure>[] = [];
  let sentenceNumber = 0;
  for (const passage of passages) {
    if (!READ_KINDS.has(passage.kind ?? "overview")) continue;
    let context: DisclosureContext = { channel: null, headed: passage.kind === "overview_proactive" };
    let topic = TOPICS[passage.kind ?? "overview"] ?? "";
    let isPlan = false;
    for (const span of splitSentences(text, passage.start, passage.end)) {
      sentenceNumber++;
      const printed = text.slice(span.start, span.end);
      isPlan ||= passage.kind === "problems" && TURN_TO_PLAN.test(printed);
      if (isPlan) continue;
      topic = `${topic}${printed}`;
      if (!MAY_TELL.test(printed)) {
        context = { ...context, channel: channelAsHeading(printed) };
        continue;
      }
      const compact = compactText(text, span.start, span.end);
      const place = { kind: passage.kind, sentence: sentenceNumber, compact };
      const sentence = compact.text;
      const periods = readPeriods(sentence, year);
      const quantities = readQuantities(sentence);
      const found = readCounts(sentence, quantities, periods, topic.slice(-TOPIC_LENGTH));
      const zeros = readZeros(sentence, periods);
      for (const read of [...found, ...zeros]) counts.push({ ...place, read });
      const derived = readAllAnswered(
        sentence,
        found.find(({ indicator }) => indicator === "requests_received") ?? lastReceived(counts, sentenceNumber),
      );
      if (derived !== null) counts.push({ ...place, read: derived });
      const taken = new Set(found.flatMap(({ quantity }) => (quantity === null ? [] : [quantity])));
      if (!NO_DISCLOSURE_KINDS.has(passage.kind ?? "overview"))
        for (const read of readDisclosures(sentence, quantities, taken, periods, context))
          disclosures.push({ ...place, read });
      if (quantities.length > 0) context = { ...context, channel: null };
    }
    const none = passage.kind === "overview_requests" ? whollyNone(text, passage) : null;
    if (none !== null) counts.push({ ...none, kind: passage.kind, sentence: ++sentenceNumber });
  }
  const settled = settleCounts(text, counts);
  const chosen = chooseDisclosures(text, disclosures);
  const figures = [...chosen.figures, ...settled.figures].sort((a, b) => a.start - b.start);
  return { figures, issues: [...chosen.issues, ...settled.issues] };
}

const READ_KINDS: ReadonlySet<SectionKind> = new Set([
  "preamble",
  "overview",
  "overview_proactive",
  "overview_requests",
  "overview_management",
  "overview_platform",
  "overview_supervision",
  "proactive",
  "requests",
  "disputes",
  "problems",
  "other_matters",
]);
const NO_DISCLOSURE_KINDS: ReadonlySet<SectionKind> = new Set([
  "overview_requests",
  "requests",
  "disputes",
  "problems",
  "other_matters",
]);

const TOPICS: Partial<Record<SectionKind, string>> = { overview_requests: "申请", requests: "申请" };
const TOPIC_LENGTH = 240;
const TURN_TO_PLAN = /下一?步|今后|明年|下一?年度|接下来|将从/;
const MAY_TELL =
  /[0-9０-９]|[〇零一二两三四五六七八九十百千万][余多]?(?:大?类|条|件|篇|份|次|起|场|期|名|人|个|项)|未|没有|无|零/;
const HEADING_LENGTH = 18;

/** A short sentence that names one channel and no number heads the sentences after it: 微信公众号方面。 */
function channelAsHeading(printed: string): DisclosureContext["channel"] {
  if (printed.length > HEADING_LENGTH) return null;
  const channels = findChannels(printed);
  return channels.length === 1 ? (channels[0]?.indicator ?? null) : null;
}

const ALL_ANSWERED =
  /(?:均|全部|都)(?:已经?|予以|依法|依规|依申请|按期|按时|按规定|按要求|按程序|及时|如期|[做作]出|得到|进行|在[^，。；]{0,12}(?:内|时限|期限)|了)*(?:答复|办结|办理完毕|办理完成|回复)/;

/** 收到申请16件，均按期答复: the number answered follows from the number received. */
function readAllAnswered(sentence: string, received: Count | null): Count | null {
  if (received === null || received.value === 0 || received.qualifier !== "exact") return null;
  const match = ALL_ANSWERED.exec(sentence);
  if (match === null) return null;
  return {
    ...received,
    indicator: "requests_answered",
    status: "derived",
    start: match.index,
    end: match.index + match[0].length,
    clauseStart: match.index,
    quantity: null,
  };
}

/** The number of requests received that the sentence before has told. */
function lastReceived(counts: readonly Reading<Count>[], sentence: number): Count | null {
  const last = counts.findLast(({ read }) => read.indicator === "requests_received");
  return last !== undefined && sentence - last.sentence === 1 ? last.read : null;
}

function whollyNone(text: string, passage: Passage): Pick<Reading<Count>, "read" | "compact"> | null {
  const compact = compactText(text, passage.start, passage.end);
  if (!WHOLLY_NONE.test(compact.text)) return null;
  const read: Count = {
    indicator: "requests_received",
    value: 0,
    qualifier: "exact",
    unit: "件",
    status: "stated_none",
    start: 0,
    end: compact.text.length,
    clauseStart: 0,
    among: false,
    adds: false,
    quantity: null,
  };
  return { read, compact };
}
