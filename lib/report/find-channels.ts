import { CHANNEL_WORDS, type ChannelIndicator, UNNAMED_CHANNELS } from "../vocabulary/channels";
import { wordFinder } from "./find-words";

/** A channel named in a text, with the place of its name; `indicator` is null for 新媒体 and the like. */
export type ChannelMention = {
  readonly indicator: ChannelIndicator | null;
  readonly start: number;
  readonly end: number;
};

/** The channels that a compact text names, left to right. */
export function findChannels(text: string): readonly ChannelMention[] {
  return findNames(text).map(({ word, start }) => ({
    indicator: CHANNEL_BY_WORD.get(word) ?? null,
    start,
    end: start + word.length,
  }));
}

const CHANNEL_BY_WORD: ReadonlyMap<string, ChannelIndicator> = channelsByWord();
const findNames = wordFinder([...CHANNEL_BY_WORD.keys(), ...UNNAMED_CHANNELS]);

/** The keys of CHANNEL_WORDS are the channels: Object.entries only forgets it. */
function channelsByWord(): ReadonlyMap<string, ChannelIndicator> {
  const entries = Object.entries(CHANNEL_WORDS) as [ChannelIndicator, readonly string[]][];
  return new Map(entries.flatMap(([indicator, words]) => words.map((word) => [word, indicator] as const)));
}
