import type { ChannelIndicator } from "../vocabulary/channels";
import { BY_WAY_OF, COLLECTIVE, DISCLOSURE_VERB, MANY_WAYS, OPENS_CHANNEL } from "../vocabulary/disclosure-words";
import { findChannels } from "./find-channels";

/** The channel that a number belongs to; `indicator` is null where it is one without a figure of its own. */
export type BoundChannel = {
  readonly isOne: boolean;
  readonly indicator: ChannelIndicator | null;
  /** Where the words after the channel's name begin in the window; null where it stands in an earlier clause. */
  readonly tail: number | null;
};

/**
 * The one channel that a number is bound to: the last one of its own clause, or the one of the clause before where
 * 通过, 依托 or 方面 ties it. Several channels joined (通过网站和公众号公开…) bind none. `window` are the words between
 * the number before and this one, `own` those of its clause, `before` the sentence up to the number before;
 * `heading` is a channel that heads the paragraph. A channel that is the subject of `before` stays the subject of a
 * number that is called no total: 公众号关注用户5600人，全年推送文章260篇.
 */
export function findBoundChannel(
  window: string,
  own: string,
  before: string,
  heading: ChannelIndicator | null,
): BoundChannel {
  const named = findChannels(window);
  const last = named.at(-1);
  if (SEVERAL.test(window)) return NONE;
  if (last === undefined) {
    const subject = TOTAL_WORD.test(own) ? heading : (subjectOf(before) ?? heading);
    return subject === null ? NONE : { isOne: true, indicator: subject, tail: null };
  }
  const ownStart = window.length - own.length;
  const kinds = new Set(named.map(({ indicator }) => indicator));
  const ownKinds = new Set(named.filter(({ start }) => start >= ownStart).map(({ indicator }) => indicator));
  if (ownKinds.size === 1) {
    const first = named[0]?.start ?? 0;
    const opensClause = last.start === ownStart || TIES.test(window.slice(ownStart, last.start));
    const among = window.slice(first, last.start);
    const isJoined = kinds.size > 1 && !opensClause && TIES.test(window.slice(0, first)) && !VERB.test(among);
    return isJoined ? NONE : { isOne: true, indicator: last.indicator, tail: last.end };
  }
  if (ownKinds.size > 1 || kinds.size > 1 || !TIES.test(window.slice(0, ownStart).slice(-CLOSE))) return NONE;
  return { isOne: true, indicator: last.indicator, tail: null };
}

function subjectOf(before: string): ChannelIndicator | null {
  const named = findChannels(before);
  const first = named[0];
  const isSubject =
    first !== undefined &&
    first.start <= LONGEST_SUBJECT &&
    !OPENS.test(before.slice(0, first.start)) &&
    !SEVERAL.test(before);
  return isSubject && named.every(({ indicator }) => indicator === first.indicator) ? first.indicator : null;
}

const LONGEST_SUBJECT = 14;
const OPENS = new RegExp(OPENS_CHANNEL);
const TOTAL_WORD = new RegExp(`主动公开|${COLLECTIVE}`);
const NONE: BoundChannel = { isOne: false, indicator: null, tail: null };
const SEVERAL = new RegExp(MANY_WAYS);
const TIES = new RegExp(BY_WAY_OF);
const VERB = new RegExp(DISCLOSURE_VERB);
const CLOSE = 30;
