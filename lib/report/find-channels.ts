import { CHANNEL_WORDS, type ChannelIndicator, UNNAMED_CHANNELS } from "../vocabulary/channels";

/** A channel named in a text, with the place of its name; `indicator` is null for 新媒体 and the like. */
export type ChannelMention = {
  readonly indicator: ChannelIndicator | null;
  readonly start: number;
  readonly end: number;
};

/** The channels that a compact text names, left to right. */
export function findChannels(text: string): readonly ChannelMention[] {
  return [...text.matchAll(CHANNEL)].map(({ index, 0: word }) => ({
    indicator: CHANNEL_BY_WORD.get(word) ?? null,
    start: index,
    end: index + word.length,
  }));
}

const CHANNEL_BY_WORD: ReadonlyMap<string, ChannelIndicator> = channelsByWord();
const CHANNEL = new RegExp(
  [...CHANNEL_BY_WORD.keys(), ...UNNAMED_CHANNELS].sort((a, b) => b.length - a.length).join("|"),
  "g",
);

/** The keys of CHANNEL_WORDS are the channels: Object.entries only forgets it. */
function channelsByWord(): ReadonlyMap<string, ChannelIndicator> {
  const entries = Object.entries(CHANNEL_WORDS) as [ChannelIndicator, readonly string[]][];
  return new Map(entries.flatMap(([indicator, words]) => words.map((word) => [word, indicator] as const)));
}
