import { CHANNEL_WORDS, type ChannelIndicator, NO_CHANNELS } from "../vocabulary/channels";

/** A channel named in a text, with the place of its name. */
export type ChannelMention = { readonly indicator: ChannelIndicator; readonly start: number; readonly end: number };

/** The channels that a compact text names, left to right. */
export function findChannels(text: string): readonly ChannelMention[] {
  const mentions: ChannelMention[] = [];
  for (const match of text.matchAll(CHANNEL)) {
    const indicator = CHANNEL_BY_WORD.get(match[0]);
    if (indicator !== undefined) mentions.push({ indicator, start: match.index, end: match.index + match[0].length });
  }
  return mentions;
}

const CHANNEL_BY_WORD: ReadonlyMap<string, ChannelIndicator> = new Map(
  Object.entries(CHANNEL_WORDS).flatMap(([indicator, words]) =>
    words.map((word) => [word, indicator as ChannelIndicator] as const),
  ),
);

const CHANNEL = new RegExp(
  [...CHANNEL_BY_WORD.keys(), ...NO_CHANNELS].sort((a, b) => b.length - a.length).join("|"),
  "g",
);
