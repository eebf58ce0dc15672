/** Marks of list items, each with the style that its neighbours share. `一是` may follow a comma, the others need a stop. */
export const LIST_MARKS: readonly { readonly style: string; readonly pattern: string; readonly afterComma: boolean }[] =
  [
    {
      style: "is",
      pattern: "第?[一二三四五六七八九十]{1,2}(?:是|则|要(?![务素求点件闻么]))[，,：:]?",
      afterComma: true,
    },
    { style: "bracket", pattern: "[（(] ?[一二三四五六七八九十]{1,3} ?[)）][、.．]?", afterComma: false },
    { style: "bracketDigit", pattern: "[（(] ?\\d{1,2} ?[)）][、.．]?", afterComma: false },
    { style: "nth", pattern: "第[一二三四五六七八九十](?:方面)?[，,、：:]", afterComma: false },
    { style: "comma", pattern: "[一二三四五六七八九十]{1,2}[、.．]", afterComma: false },
    { style: "digit", pattern: "\\d{1,2} ?[、.．)）](?!\\d)", afterComma: false },
    { style: "circle", pattern: "[①-⑳❶-❿]", afterComma: false },
    { style: "first", pattern: "(?:首先|其次|再次|再者|最后)[，,]?", afterComma: false },
  ];

/** Numbers of the marks that are words. */
export const FIRST_WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 4 };

/** Headings within section 5, spaces removed, list mark removed; the text after a colon is no part of them. */
export const PROBLEM_HEADING =
  "^(?:本年度|20\\d{2}年度?|我[乡镇]|政府信息公开|政务公开|信息公开|工作|中|当前|目前)*(?:主要)?(?:存在|面临)?(?:的)?(?:主要|突出)?(?:问题|不足|困难|薄弱环节|短板)(?:和|与|及|、)?(?:主要)?(?:不足|困难|原因|问题|差距)?(?:情况|方面|之处)?(?:[是有为]?[：:]|[。]?$)";
export const MEASURE_HEADING =
  "^(?:20\\d{2}年度?|下一?步|今后|具体|主要|针对性)*(?:的)?(?:工作)?(?:改进|整改|解决|完善|努力)?(?:工作)?(?:的)?(?:主要)?(?:情况|措施|举措|方向|打算|计划|安排|思路|办法|对策|重点)(?:和|与|及|、)?(?:改进|整改|下一?步|工作)*(?:情况|措施|举措|方向|打算|计划|安排|思路|成效)?(?:[是有为]?[：:]|[。]?$)|^(?:改进|整改)[：:。]";

/** Where the talk turns from problems to remedies. */
export const TURN_TO_MEASURES =
  "^(?:但是|因此|所以|同时)?(?:，)?(?:下一?步|下一阶段|下一年|今后|接下来|明年|为此|对此|鉴于此|针对(?:上述|以上|存在|这些|此类|此|问题|当前)|对于?(?:上述|以上|存在的?(?:问题|不足)|这些问题)|围绕(?:上述|以上)|结合(?:上述|以上)|改进(?:措施|情况|方向|工作)|整改(?:措施|情况)|解决(?:措施|办法)|我[乡镇](?:们)?(?:将|已)|我街道(?:将|已)|将从以下|(?:在)?今后的工作|(?:在)?(?:新的一年|下年度|下一?年度|20\\d{2}年[^。；]{0,10}(?:将(?!近)|(?<![主重首])要(?!求)|拟|计划)))";

/** Where it turns back to problems that were not told yet. */
export const TURN_TO_PROBLEMS =
  "(?:仍|还|尚|也)(?:然)?(?:存在|有)[^，。；：]{0,8}(?:问题|不足|短板|差距|困难|薄弱环节)(?:：|，?主要(?:是|有|表现|体现))|主要(?:问题|不足)(?:是|有|为|在于|：)";

/** What may introduce the problems of a sentence; the statement begins after the last of them. */
export const LEAD_IN =
  "(?:例如|比如|譬如|诸如)[：:，,]?|(?:主要|具体|集中)?(?:表现|体现)(?:在|为|是)?(?:以下|如下)?[^，。；：:]{0,8}[：:]|(?:主要|具体|集中)?(?:表现|体现)(?:在|为|是)[，,]|(?:主要|具体|集中)?(?:表现|体现)(?:在|为)|(?:问题|不足|之处|方面|短板|差距|困难|薄弱环节|有)[：:]|(?:主要|一是)是(?!.*一是)|主要有[：:]?|^(?:但|但是|然而|同时|另外|此外|不过|其次|不足之处)[是在于]?[，,]?";

/** Problems folded into a sentence: 还存在甲、乙等问题. The first group holds them. */
export const EMBEDDED_PROBLEMS =
  "存在(?:着|的)?(?:问题[是有为])?([^。；]{4,160}?)(?:等方面的|等方面|等|的)(?:突出|主要|一些|具体|实际)*(?:问题|不足|现象|情况|短板)(?:，(?:已|均已|正在)[^，。；]{0,16})?$";

/** What ends a list of problems without naming one more: 等问题. */
export const PROBLEM_TAIL = "等(?:方面)?(?:的)?(?:突出|主要|一些)?(?:问题|情况|现象|不足之处|不足)?$";

/** What ends praise and begins the problems: 虽有成效，但… */
export const AFTER_PRAISE =
  "^[^。；]{0,60}(?:成绩|成效|进展|进步|提升|提高|成果|平稳|有序)[^。；，]{0,10}，(?:但是?|然而|不过|可)(?:仍|还|也|依然|同时|我们|是|，)*";

/** Words by which a sentence weighs the whole work, not one lack of it. */
export const WEIGHS = "相比|要求|期望|期待|距离|成绩|成效|进展|提升了|取得|良好|显著|圆满|顺利";

/** A sentence that only announces remedies: 将从以下几个方面改进. */
export const ANNOUNCES_REMEDIES =
  "(?:以下|如下|几个?方面|[两二三四五六]个方面).{0,12}$|(?:抓好|做好|开展|推进|落实|实施)[^，。；]{0,6}(?:[两二三四五六几]|\\d)(?:项|方面|个方面)(?:的)?(?:重点)?(?:工作|措施|举措)$";

/** The words before a remedy, when they do no more than turn to it: 下一步，我镇将重点做好以下工作： and 今后的工作中， */
export const BEFORE_REMEDY =
  "^[^。；：]{0,40}：|^(?:在)?(?:下一?步|下一阶段|今后|接下来|明年|为此|对此|因此|鉴于此|20\\d{2}年度?|新的一年|(?:针对|对于?|结合|围绕)(?:上述|以上|存在|这些|此类|当前)?)(?:的|存在|突出|主要|问题|不足|短板|差距|情况|薄弱环节|工作|过程|中|里|一年)*，";

/** A sentence that only says that there are shortcomings, without naming one. */
export const ONLY_A_LEAD =
  "(?:存在|还有|仍有|尚有|有)(?:着)?(?:一些|一定|以下|诸多|不少|许多|很多|某些|几个|部分|较大|很大|个别|明显|的|不小)*(?:问题|不足|差距|短板|薄弱环节|困难|欠缺|不足之处|有待改进之处|有待改进的地方|需要改进的地方|提升空间|改进空间|亟待解决的问题)(?:和(?:不足|问题|短板|差距))?$";

/** 针对更新不及时的问题，…: problem and remedy in one item. */
export const INTERLEAVED =
  "^针对(?!上述|以上|存在的?问题|这些|此|问题)([^，。；]{3,60}?)(?:的|等|等的|这一|这些|方面的)?(?:突出|实际|主要)?(?:问题|情况|现象|短板|不足|弱项)[，,]";

/** How a sentence outside section 5 brings up problems (field guide E3, S10). */
export const PROBLEM_ELSEWHERE =
  "(?:仍|还|也|尚|依然|目前|主要)(?:然|旧)?(?:存在|面临|有)[^。；]{0,40}(?:问题|不足|困难|短板|薄弱环节|差距)|存在(?:的)?(?:主要)?(?:问题|不足)(?:是|有|主要|：|为)";
