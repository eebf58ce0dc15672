import type { Count } from "./read-counts";

/**
 * 收到申请16件，均按期答复: the number answered follows from the number received. Empty where the sentence does not say
 * that all were answered, or where it is not known how many there were.
 */
export function readAllAnswered(sentence: string, received: Count | null): readonly Count[] {
  if (received === null || received.value === 0 || received.qualifier !== "exact") return [];
  const match = ALL_ANSWERED.exec(sentence);
  if (match === null) return [];
  const { index: start } = match;
  const end = start + match[0].length;
  return [
    { ...received, indicator: "requests_answered", status: "derived", start, end, clauseStart: start, quantity: null },
  ];
}

const ALL_ANSWERED =
  /(?:均|全部|都)(?:已经?|予以|依法|依规|依申请|按期|按时|按规定|按要求|按程序|及时|如期|[做作]出|得到|进行|在[^，。；]{0,12}(?:内|时限|期限)|了)*(?:答复|办结|办理完毕|办理完成|回复)/;
