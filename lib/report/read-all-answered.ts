import type { Span } from "./parsed-report";
import type { Count } from "./read-counts";

/** The words of a compact sentence by which all requests were answered: 均按期答复. */
export function findAllAnswered(sentence: string): Span | null {
  const match = ALL_ANSWERED.exec(sentence);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/**
 * 收到申请16件，均按期答复: the number answered follows from the number received. Empty where the sentence does not say
 * that all were answered, or where it is not known how many there were.
 */
export function readAllAnswered(words: Span | null, received: Count | null): readonly Count[] {
  if (words === null || received === null || received.value === 0 || received.qualifier !== "exact") return [];
  const { start, end } = words;
  return [
    { ...received, indicator: "requests_answered", status: "derived", start, end, clauseStart: start, quantity: null },
  ];
}

const ALL_ANSWERED =
  /(?:均|全部|都)(?:已经?|予以|依法|依规|依申请|按期|按时|按规定|按要求|按程序|及时|如期|[做作]出|得到|进行|在[^，。；]{0,12}(?:内|时限|期限)|了)*(?:答复|办结|办理完毕|办理完成|回复)/;
