import type { DisclosureMention } from "./disclosure-mention";

/**
 * Parts of one level that may be added where no total is told (field guide D3): two or more channels, else kinds named
 * in one sentence, else all four quarters or both halves. Empty where there are none; channels that all tell the same
 * number repeat one another and are no parts.
 */
export function findDisclosureParts(mentions: readonly DisclosureMention[]): readonly DisclosureMention[] {
  const channels = channelParts(mentions);
  const values = new Set(channels.map(({ read }) => read.quantity.value));
  return (
    [values.size > 1 ? channels : [], kindParts(mentions), yearParts(mentions)].find((parts) => parts.length > 1) ?? []
  );
}

/** A channel told again in another sentence is the same part; two numbers of one channel in one sentence are two. */
function channelParts(mentions: readonly DisclosureMention[]): readonly DisclosureMention[] {
  const channels = mentions.filter(({ read }) => read.role === "channel" && read.among === "no");
  const own = channels.filter(({ kind }) => kind === channels[0]?.kind);
  const told = new Map<string | null, number>();
  const parts = own.filter(({ read, sentence }) => {
    const first = told.get(read.channel);
    if (first === undefined) told.set(read.channel, sentence);
    return first === undefined || first === sentence;
  });
  return told.size > 1 ? parts : [];
}

function kindParts(mentions: readonly DisclosureMention[]): readonly DisclosureMention[] {
  const kinds = mentions.filter(({ read }) => read.role === "kind" || read.role === "total");
  const first = kinds[0];
  if (first !== undefined && first.read.among !== "no" && mentions.some((mention) => isBefore(mention, first)))
    return [];
  return kinds.filter(({ sentence, read }) => sentence === first?.sentence && read.among === first.read.among);
}

/** What stands before them in their sentence is what they divide. */
function isBefore(mention: DisclosureMention, first: DisclosureMention): boolean {
  return mention.sentence === first.sentence && mention.read.quantity.start < first.read.quantity.start;
}

const QUARTERS = 4;
const HALVES = 2;

function yearParts(mentions: readonly DisclosureMention[]): readonly DisclosureMention[] {
  const parts = mentions.filter(({ read }) => read.role === "part" && read.among === "no");
  const own = parts.filter(({ sentence }) => sentence === parts[0]?.sentence);
  const words = own[0]?.compact.text ?? "";
  const quarters = new Set(words.match(/[一二三四1-4]季度/g)).size;
  const halves = new Set(words.match(/[上下]半年/g)).size;
  const isWhole = own.length === QUARTERS ? quarters === QUARTERS : own.length === HALVES && halves === HALVES;
  return isWhole ? own : [];
}
