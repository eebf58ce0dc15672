import { COUNT_UNITS } from "./number-words";

/**
 * Kinds of characters that a sentence is marked with when it is cut out, so that a pattern is tried only where its words
 * can stand. Characters, not words: taking out spaces or writing digits in half width changes nothing about them.
 */
export const SENTENCE_MARKS = {
  /** Parts sentences. */
  end: "。！？!?\n\t",
  /** Stands between a number and its unit without parting them. */
  space: " \r\u00a0\u3000",
  digit: "0123456789０１２３４５６７８９",
  numeral: "〇零一二两三四五六七八九十百千万",
  /** What a number that counts is followed by. */
  unit: `${COUNT_UNITS.map((unit) => unit.charAt(0)).join("")}％余多来百千万`,
  /** 粉丝, 关注, 订阅: with these a number needs no unit. */
  follower: "丝注阅",
  /** One of these is in every word of none but 为0. */
  none: "未没无零",
  /** 申请, 结转, 复议, 诉讼, 举报, 投诉, 费: what there may be none of. */
  deniable: "申转议讼举投费",
  /** 均, 全部, 都 */
  all: "均全都",
  /** 答复, 办结, 回复, 办理完毕, 办理完成 */
  answered: "复结毕成",
} as const;

export type SentenceMark = keyof typeof SENTENCE_MARKS;
