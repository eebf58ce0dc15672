import type { ChannelIndicator } from "../vocabulary/channels";
import { type DisclosureMention, mentionToFigure, rankMentions } from "./disclosure-mention";
import { findDisclosureParts } from "./find-disclosure-parts";
import { findToldTotal } from "./find-told-total";
import { groupBy } from "./group-by";
import type { NarrativeFigure, ReadingIssue } from "./parsed-report";
import type { NarrativeReading } from "./passage-reading";
import { toSum } from "./settle-counts";

/**
 * The total of disclosures, the cumulative number and the figures of channels (field guide D3). A total that is told
 * wins; without one, two or more parts of one level are added; a single channel is no total.
 */
export function chooseDisclosures(text: string, mentions: readonly DisclosureMention[]): NarrativeReading {
  const cumulative: DisclosureMention[] = [];
  const current: DisclosureMention[] = [];
  for (const mention of rankMentions(mentions)) (isCumulative(mention, mentions) ? cumulative : current).push(mention);
  const total = findToldTotal(current);
  const parts = total === null ? findDisclosureParts(current) : [];
  const figures: NarrativeFigure[] = [];
  if (total !== null) figures.push(mentionToFigure(text, total, "proactive_total"));
  if (parts.length > 1) figures.push(toSum(parts.map((part) => mentionToFigure(text, part, "proactive_total"))));
  const firstCumulative = cumulative.find(({ read }) => read.among === "no" && read.role === "total");
  if (firstCumulative !== undefined) figures.push(mentionToFigure(text, firstCumulative, "proactive_cumulative"));
  figures.push(...figuresOfChannels(text, current));
  return { figures, issues: total === null ? [] : issuesOfTotal(text, total, current) };
}

/** A number is cumulative by its own words, or because a later one divides this year off it: 累计3562条，其中本年312条. */
function isCumulative({ read, sentence }: DisclosureMention, mentions: readonly DisclosureMention[]): boolean {
  if (read.period === "cumulative") return true;
  if (read.thisYear || read.role !== "total") return false;
  return mentions.some(
    ({ read: later, sentence: place }) =>
      place === sentence &&
      later.thisYear &&
      later.role === "total" &&
      later.quantity.start > read.quantity.start &&
      later.quantity.value <= read.quantity.value &&
      (later.divides || read.cumulated),
  );
}

/** One figure for each channel: the first place that tells it, its numbers added where one sentence tells several. */
function figuresOfChannels(text: string, mentions: readonly DisclosureMention[]): readonly NarrativeFigure[] {
  const byChannel = groupBy(
    mentions.filter(({ read }) => read.role === "channel"),
    ({ read }) => read.channel,
  );
  return [...byChannel].flatMap(([channel, own]) => (channel === null ? [] : [figureOfChannel(text, channel, own)]));
}

function figureOfChannel(
  text: string,
  channel: ChannelIndicator,
  mentions: readonly DisclosureMention[],
): NarrativeFigure {
  const first = mentions[0];
  const together = mentions.filter(
    ({ sentence, read }) => sentence === first?.sentence && read.among === first.read.among,
  );
  return toSum(together.map((mention) => mentionToFigure(text, mention, channel)));
}

/** What is odd about a told total: digits broken by spaces, another total, parts that do not add up to it. */
function issuesOfTotal(
  text: string,
  total: DisclosureMention,
  mentions: readonly DisclosureMention[],
): readonly ReadingIssue[] {
  const figure = mentionToFigure(text, total, "proactive_total");
  const issues: ReadingIssue[] = [];
  if (total.read.quantity.broken) issues.push({ code: "digits_broken", quote: figure.raw, span: figure });
  const rival = mentions.find(
    ({ read }) => read.role === "total" && read.among === "no" && read.strong && read.quantity.value !== figure.value,
  );
  if (rival !== undefined && total.read.strong) {
    const other = mentionToFigure(text, rival, "proactive_total");
    issues.push({ code: "totals_differ", quote: `${figure.raw} / ${other.raw}`, span: other });
  }
  const last = lastOfWrongParts(total, mentions);
  if (last !== null) {
    const span = { start: figure.start, end: mentionToFigure(text, last, "proactive_total").end };
    issues.push({ code: "parts_mismatch", quote: text.slice(span.start, span.end), span });
  }
  return issues;
}

/** The last part of a closed list of exact parts that does not add up to the total before it. */
function lastOfWrongParts(total: DisclosureMention, mentions: readonly DisclosureMention[]): DisclosureMention | null {
  const parts = mentions.filter(
    ({ read, sentence }) =>
      sentence === total.sentence &&
      read.quantity.start > total.read.quantity.end &&
      (read.among !== "no" || read.role === "channel"),
  );
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return null;
  const sum = parts.reduce((added, { read }) => added + read.quantity.value, 0);
  const isExact = [total, ...parts].every(({ read }) => read.quantity.qualifier === "exact");
  const isOpen = /^[^，。；）]{0,6}等/.test(last.compact.text.slice(last.read.quantity.end));
  return isExact && !isOpen && sum !== total.read.quantity.value ? last : null;
}
