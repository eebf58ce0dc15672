/**
 * Sentences that every report may share because the form or the law gives them: headings and labels of sections 1 and 5
 * and what a report says of its basis. Written as comparison sees them: without punctuation, figures as #.
 */
export const COMMON_WORDING: readonly RegExp[] = [
  /^(?:存在的?)?(?:主要)?(?:问题|不足)(?:及|和|与)?(?:改进情况|改进措施|整改情况|整改措施)?$/,
  /^(?:当前|目前|工作中)?(?:还|仍)?存在的?(?:主要)?(?:问题|不足)(?:及(?:改进|整改)(?:情况|措施))?$/,
  /^(?:下一步)?(?:主要)?(?:改进|整改)(?:情况|措施|方向|打算)$/,
  /^下一步(?:工作)?(?:打算|计划|安排|措施|思路)?$/,
  /^(?:总体|主动公开|依申请公开|政府信息管理|平台建设|政府信息公开平台建设|监督保障)(?:情况)?$/,
  /(?:根据|依据|按照)中华人民共和国政府信息公开条例/,
  /(?:统计|报告|数据)期限(?:自|为|从)/,
  /^(?:现)?将#年(?:度)?政府信息公开工作(?:情况)?(?:年度)?报告如下$/,
];

/** What an agency calls itself; the word after it tells its kind only. */
export const OWN_KIND = /[我本全该](?:乡镇|苏木|街道|社区|乡|镇|区)/g;

/** The mark of an item at the beginning of a sentence: （一） 1. 一是 第二， */
export const ITEM_MARK =
  /^[\s　]*(?:[（(【]?(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[）)】、.．，,]|[一二三四五六七八九十](?:是|则)|第[一二三四五六七八九十][、，,]|[-—–•●·◆■]+)[\s　]*/;
