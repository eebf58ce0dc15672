import type { ChannelIndicator } from "../vocabulary/channels";
import type { NarrativeIndicator } from "../vocabulary/narrative-indicators";
import type { NarrativeFigure, ReadingIssue, SectionKind } from "./parsed-report";
import type { Disclosure } from "./read-disclosures";
import type { NarrativeReading, Reading } from "./passage-reading";
import { toFigure, toSum } from "./settle-counts";

type Mention = Reading<Disclosure>;

/**
 * The total of disclosures, the cumulative number and the figures of channels (field guide D3).
 * A total that is told wins; without one, two or more parts of one level are added; a single channel is no total.
 */
export function chooseDisclosures(text: string, mentions: readonly Mention[]): NarrativeReading {
  const ranked = mentions.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind) || a.sentence - b.sentence);
  const cumulative = ranked.filter((mention) => isCumulative(mention, ranked));
  const current = ranked.filter((mention) => !cumulative.includes(mention));
  const total = toldTotal(current);
  const issues: ReadingIssue[] = [];
  const figures: NarrativeFigure[] = [];
  if (total !== null) {
    const figure = asFigure(text, total, "proactive_total");
    figures.push(figure);
    issues.push(...issuesOfTotal(text, total, figure, current));
  } else {
    const sum = sumOfParts(text, current);
    if (sum !== null) figures.push(sum);
  }
  const firstCumulative = cumulative.find(({ read }) => read.among === "no" && read.role === "total");
  if (firstCumulative !== undefined) figures.push(asFigure(text, firstCumulative, "proactive_cumulative"));
  const channels = current.filter(({ read }) => read.role === "channel");
  for (const channel of new Set(channels.flatMap(({ read }) => (read.channel === null ? [] : [read.channel]))))
    figures.push(figureOfChannel(text, channel, channels));
  return { figures, issues };
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

/** A number is cumulative by its own words, or because a later one divides this year off it: 累计3562条，其中本年312条. */
function isCumulative(mention: Mention, mentions: readonly Mention[]): boolean {
  if (mention.read.period === "cumulative") return true;
  if (mention.read.thisYear || mention.read.role !== "total") return false;
  return mentions.some(
    ({ read, sentence }) =>
      sentence === mention.sentence &&
      read.thisYear &&
      read.role === "total" &&
      read.quantity.start > mention.read.quantity.start &&
      read.quantity.value <= mention.read.quantity.value &&
      (read.divides || mention.read.cumulated),
  );
}

function toldTotal(mentions: readonly Mention[]): Mention | null {
  const totals = mentions.filter(({ read }) => read.role === "total" && read.among === "no");
  const strong = totals.filter(({ read }) => read.strong);
  if (strong[0] !== undefined) return strong.find(({ read }) => read.thisYear && read.divides) ?? strong[0];
  const channels = mentions.filter(({ read }) => read.role === "channel" && read.among === "no");
  const site = channels.find(({ read }) => read.channel === "proactive_web" && read.strong);
  if (site !== undefined && channels.every(({ read }) => read.channel === "proactive_web")) {
    const sites = new Set(channels.map(({ read }) => read.quantity.value));
    if (sites.size === 1 && totals.every(({ read }) => read.quantity.value === site.read.quantity.value)) return site;
  }
  const weak = totals[0];
  if (weak === undefined) return null;
  const together = totals.filter(({ sentence }) => sentence === weak.sentence);
  return new Set(together.map(({ read }) => read.quantity.value)).size > 1 ? null : weak;
}

/** Parts of one level: channels, else kinds named in one sentence, else all four quarters or both halves. */
function sumOfParts(text: string, mentions: readonly Mention[]): NarrativeFigure | null {
  for (const parts of [channelParts(mentions), kindParts(mentions), yearParts(mentions)]) {
    const distinct = new Set(parts.map(({ read }) => read.quantity.value));
    if (parts.length < 2 || (distinct.size === 1 && parts[0]?.read.role === "channel")) continue;
    return toSum(parts.map((part) => asFigure(text, part, "proactive_total")));
  }
  return null;
}

function channelParts(mentions: readonly Mention[]): readonly Mention[] {
  const channels = mentions.filter(({ read }) => read.role === "channel" && read.among === "no");
  const bestKind = channels[0]?.kind;
  const own = channels.filter(({ kind }) => kind === bestKind);
  const parts = own.filter(
    (part, index) =>
      own.findIndex(
        ({ read, sentence }) =>
          read.channel === part.read.channel && (sentence !== part.sentence || read.quantity === part.read.quantity),
      ) === index,
  );
  return new Set(parts.map(({ read }) => read.channel)).size < 2 ? [] : parts;
}

function kindParts(mentions: readonly Mention[]): readonly Mention[] {
  const kinds = mentions.filter(({ read }) => read.role === "kind" || read.role === "total");
  const first = kinds[0];
  if (first === undefined) return [];
  return kinds.filter(({ sentence, read }) => sentence === first.sentence && read.among === first.read.among);
}

function yearParts(mentions: readonly Mention[]): readonly Mention[] {
  const parts = mentions.filter(({ read }) => read.role === "part" && read.among === "no");
  const sentence = parts[0]?.compact.text ?? "";
  const quarters = new Set(sentence.match(/[一二三四1-4]季度/g)).size;
  const halves = new Set(sentence.match(/[上下]半年/g)).size;
  const own = parts.filter((part) => part.sentence === parts[0]?.sentence);
  return (quarters === 4 && own.length === 4) || (halves === 2 && own.length === 2) ? own : [];
}

function figureOfChannel(text: string, channel: ChannelIndicator, mentions: readonly Mention[]): NarrativeFigure {
  const own = mentions.filter(({ read }) => read.channel === channel);
  const first = own[0];
  if (first === undefined) throw new Error("a channel needs a mention");
  const together = own.filter(({ sentence, read }) => sentence === first.sentence && read.among === first.read.among);
  const figures = together.map((mention) => asFigure(text, mention, channel));
  return figures.length > 1 ? toSum(figures) : asFigure(text, first, channel);
}

function issuesOfTotal(
  text: string,
  total: Mention,
  figure: NarrativeFigure,
  mentions: readonly Mention[],
): readonly ReadingIssue[] {
  const issues: ReadingIssue[] = [];
  if (total.read.quantity.broken) issues.push({ code: "digits_broken", quote: figure.raw, span: figure });
  const rival = mentions.find(
    ({ read }) => read.role === "total" && read.among === "no" && read.strong && read.quantity.value !== figure.value,
  );
  if (rival !== undefined && total.read.strong) {
    const other = asFigure(text, rival, "proactive_total");
    issues.push({ code: "totals_differ", quote: `${figure.raw} / ${other.raw}`, span: other });
  }
  const parts = mentions.filter(
    ({ read, sentence }) =>
      sentence === total.sentence &&
      read.quantity.start > total.read.quantity.end &&
      (read.among !== "no" || read.role === "channel"),
  );
  const sum = parts.reduce((added, { read }) => added + read.quantity.value, 0);
  const isExact = [total, ...parts].every(({ read }) => read.quantity.qualifier === "exact");
  const last = parts.at(-1);
  const isOpen = last !== undefined && /^[^，。；）]{0,6}等/.test(last.compact.text.slice(last.read.quantity.end));
  if (parts.length > 1 && isExact && !isOpen && sum !== figure.value) {
    const lastFigure = asFigure(text, last ?? total, "proactive_total");
    const span = { start: figure.start, end: lastFigure.end };
    issues.push({ code: "parts_mismatch", quote: text.slice(span.start, span.end), span });
  }
  return issues;
}

function asFigure(
  text: string,
  { read, kind, sentence, compact }: Mention,
  indicator: NarrativeIndicator,
): NarrativeFigure {
  const { quantity } = read;
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
      clauseStart: read.clauseStart,
      among: read.among !== "no",
      adds: false,
      quantity,
    },
  });
}
