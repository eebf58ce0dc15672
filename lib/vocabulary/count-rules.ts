import type { NarrativeIndicator } from "./narrative-indicators";

/**
 * How a counted thing is told in prose. `before` must match the words that end at the number, `after` those that
 * follow its unit; either is enough. `context` must stand in the same passage, `unless` must not stand around the number.
 */
export type CountRule = {
  readonly indicator: NarrativeIndicator;
  readonly units: readonly string[];
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly context: RegExp | null;
  readonly unless: RegExp | null;
  /** Whether figures after 其中 count too, as 其中答复15件 does. */
  readonly among: boolean;
  /** Whether several figures of one sentence are added: 专职1人、兼职2人. */
  readonly adds: boolean;
};

const CASES = ["件", "起", "宗", "例", "次", "项", "份", "个", "件次"];
const TIMES = ["次", "场", "期", "场次", "期次", "班次", "批次", "轮", "个", "批"];
const PEOPLE = ["人次", "人", "名", "位", "个"];
const ITEMS = ["篇", "条", "件", "份", "个", "期", "次", "则", "部", "项"];

/** Linking words that may stand between the thing counted and its number. */
const LINK = "(?:总?数量?|总量|总数)?(?:[均共总合累]?计?[达为有是]?(?:到|了)?)?[：]?$";
const ended = (words: string) => new RegExp(`(?:${words})${LINK}`);
const begun = (words: string) => new RegExp(`^(?:${words})`);

const LETTERS = /热线|12345|工单|留言|咨询|来信|来访|信访|建议|提案|议案|纠纷|案件办理|意见/;
const REQUEST = /申请|依申请/;

/** Read in this order; the first rule that fits a number takes it. */
export const COUNT_RULES: readonly CountRule[] = [
  {
    indicator: "processing_fee_charged",
    units: ["元", "万元"],
    before: ended(
      "处理费(?:用)?(?:总?金额|总额)?|(?:复印|复制|检索|邮寄)(?:、(?:复印|复制|邮寄|检索))*(?:等)?(?:费用|费)|检索费|收取费用|收费|费用",
    ),
    after: begun("(?:政府)?(?:信息)?(?:公开)?(?:信息)?处理费"),
    context: /处理费|申请/,
    unless: /行政事业性|经费|罚/,
    among: false,
    adds: false,
  },
  {
    indicator: "requests_carried_in",
    units: CASES,
    before: ended("(?:上年度?|上一年度?|去年|往年|20\\d{2}年度?)(?:度)?(?:结转|转入|转结)[^，。；]{0,14}"),
    after: begun("(?:为|系|是)?(?:上年度?|上一年度?|去年)(?:度)?结转"),
    context: null,
    unless: null,
    among: true,
    adds: false,
  },
  {
    indicator: "requests_carried_out",
    units: CASES,
    before: ended("(?:结转|转入|转结|延续)(?:到|至)?(?:下|次|明)(?:一)?年(?:度)?[^，。；]{0,10}"),
    after: begun("(?:申请)?(?:件)?(?:已|需|将)?(?:结转|转入|转)(?:到|至)?(?:下|明|次|20\\d{2})"),
    context: null,
    unless: null,
    among: true,
    adds: false,
  },
  {
    indicator: "requests_transferred",
    units: CASES,
    before: ended(
      "(?:转办|转交|移送|转送)(?:其他|有关|相关)?(?:部门|单位|机关)?(?:办理)?(?:的)?(?:政府信息公开)?(?:申请)?(?:件)?",
    ),
    after: begun("(?:申请)?(?:已)?(?:转办|转交|移送|转送)"),
    context: REQUEST,
    unless: LETTERS,
    among: true,
    adds: false,
  },
  {
    indicator: "suit_total",
    units: CASES,
    before: ended("行政诉讼(?:案件|案|事项|情况)?|(?<!起)诉讼(?:案件|案)|(?<!行政复议、)行政应诉(?:案件)?"),
    after: begun("(?:涉及)?(?:政府)?(?:信息公开)?(?:的)?(?:类)?行政诉讼"),
    context: null,
    unless: /败诉|结案|上年|胜诉/,
    among: false,
    adds: false,
  },
  {
    indicator: "recon_total",
    units: CASES,
    before: ended("(?:行政)?复议(?:案件|案|申请|事项|情况)?"),
    after: begun("(?:涉及)?(?:政府)?(?:信息公开)?(?:的)?(?:类)?行政复议"),
    context: null,
    unless: /未经复议|上年/,
    among: false,
    adds: false,
  },
  {
    indicator: "requests_received",
    units: [...CASES, "条"],
    before: new RegExp(
      `(?:(?:收到|新收|受理|接收|接到|接受|收|新增|共有|共|有)[^，。；：\\d（]{0,30}?)?(?:申请|依申请公开)(?:公开)?(?:的)?(?:政府|政务)?(?:信息)?(?:公开)?(?:的)?(?:事项|件|案件|数|情况|信息|量|办件|内容)?${LINK}`,
    ),
    after: begun("(?:书面|网上|线上)?(?:的)?(?:政府|政务)?(?:信息)?(?:公开)?(?:类)?(?:依申请公开|申请)"),
    context: null,
    unless:
      /复议|诉讼|答复|办结|办理|转办|结转|回复|补正|撤回|撤销|重复|予以公开|不予|部分公开|救助|低保|补贴|资金|审批|建房|贷款|入党|业务申请|办事申请|服务申请/,
    among: false,
    adds: false,
  },
  {
    indicator: "requests_answered",
    units: [...CASES, "条"],
    before: ended(
      "(?:答复|办结|办理完毕|回复|(?<![需应待拟])办理|审结|处理完毕)(?:了)?(?:依申请公开|(?:政府)?(?:信息)?公开申请|申请)?(?:事项|件|办件)?",
    ),
    after: begun(
      "(?:申请)?(?:均|全部|都)?(?:已)?(?:按时|按期|按规定|依法|及时|在法定期限内|予以)*(?:答复|办结|办理完毕|办理完成|回复)",
    ),
    context: REQUEST,
    unless:
      /热线|12345|工单|留言|咨询|来信|来访|信访|建议|提案|议案|纠纷|意见|正在|未答复|未办结|予以公开|不予|部分公开|延期|逾期/,
    among: true,
    adds: false,
  },
  {
    indicator: "complaints_received",
    units: CASES,
    before: ended("(?:投诉|举报|投诉举报|举报投诉)(?:信|信件|事项|信息|案件|件|线索)?"),
    after: begun("(?:有效|群众|相关)?(?:投诉|举报)"),
    context: null,
    unless: /热线|12345|工单|信访|市场|消费|环境|环保|上年/,
    among: false,
    adds: false,
  },
  {
    indicator: "training_participants",
    units: PEOPLE,
    before: ended(
      "(?:参训|受训|培训|参加培训|参与培训|接受培训)(?:[^，。；\\d]{0,8}(?:人员|人数|干部|人次|骨干|信息员))?|(?:培训)[^，。；\\d]{0,6}(?:人员|干部|骨干)",
    ),
    after: begun("(?:参训|参加(?:了)?(?:培训)?|受训|接受培训|参与)"),
    context: /培训|参训/,
    unless: /群众参|村民|居民/,
    among: false,
    adds: false,
  },
  {
    indicator: "staff_assigned",
    units: ["名", "人", "位"],
    before: ended(
      "(?:专职|兼职|专兼职|专（兼）职|专门)(?:的)?(?:[^，。；\\d]{0,8}(?:人员|信息员|联络员|管理员|干部))?|从事[^，。；\\d]{0,14}工作的?人员|(?:配备|确定|明确|安排|落实|设)[^，。；\\d]{0,12}(?:工作人员|信息员|联络员|管理员|经办人员)",
    ),
    after: begun(
      "(?:为|是)?(?:专职|兼职|专兼职|专（兼）职|专门)(?:的)?(?:政务公开|政府信息公开|信息公开)?(?:工作)?(?:人员|信息员|联络员|管理员|专员|干部|负责)|(?:政务公开|政府信息公开|信息公开)(?:工作)?(?:人员|信息员|联络员|管理员|专员)|(?:工作人员|信息员|联络员|专人)(?:具体|专门|专职)?(?:负责|从事|承办)",
    ),
    context: null,
    unless: /村级|各村|每村|社区|调解|网格|培训|参训|护林|保洁/,
    among: false,
    adds: true,
  },
  {
    indicator: "followers",
    units: ["人", "名", "个", "户", "人次", "位", ""],
    before: ended("(?:关注|粉丝|订阅)(?:者|用户)?(?:人数|用户数|总人数|量|数|数量|总数)?(?:已|约|近|超)?"),
    after: begun("(?:粉丝|订阅用户|关注)"),
    context: null,
    unless: /关注度|增粉|新增/,
    among: true,
    adds: false,
  },
  {
    indicator: "trainings_held",
    units: TIMES,
    before: ended("培训(?:班|会|会议|活动|讲座|课|工作)?|培训[^，。；\\d]{0,4}(?:班|会|讲座)"),
    after: begun("[^，。；、\\d]{0,12}培训(?!人|教材|资料|对象|基地)"),
    context: null,
    unless: /参加(?:上级|县|市|区|省)|选派|派员|派出|就业|技能培训|技术|创业|劳动力|农民|种植|养殖/,
    among: false,
    adds: true,
  },
  {
    indicator: "open_day_events",
    units: TIMES,
    before: ended("(?:公开日|开放日|开放周|公开周|公开月|开放月)[”’]?(?:主题|宣传|系列)*(?:活动)?"),
    after: begun("[^，。；、\\d]{0,8}(?:公开日|开放日|开放周|公开周|公开月)"),
    context: null,
    unless: null,
    among: false,
    adds: true,
  },
  {
    indicator: "special_inspections_held",
    units: TIMES,
    before: ended("专项(?:督查|检查|督导|抽查|巡查|督察|排查|整治|清查|监督检查|督导检查)(?:行动|工作|活动)?"),
    after: begun("专项(?:督查|检查|督导|抽查|巡查|督察|排查|整治|清查)"),
    context: null,
    unless: null,
    among: false,
    adds: true,
  },
  {
    indicator: "inspections_held",
    units: TIMES,
    before: ended("(?:检查|督查|督导|抽查|巡查|督察|自查|排查|巡检)(?:工作|活动)?"),
    after: begun("(?:[^，。；、\\d]{0,6})(?:检查|督查|督导|抽查|巡查|督察|自查|排查)"),
    context: null,
    unless: /上级|接受|迎接|专项|安全(?:生产)?检查|食品|消防|环保|保密审查/,
    among: false,
    adds: true,
  },
  {
    indicator: "meetings_held",
    units: TIMES,
    before: ended(
      "会议|(?:专题|推进|部署|调度|协调|动员|联席|工作|研讨|座谈|例行|专班|研判|分析|安排|交流|总结)会|例会",
    ),
    after: begun(
      "[^，。；、\\d]{0,14}(?:会议|专题会|推进会|部署会|调度会|协调会|动员会|联席会|工作会|研讨会|座谈会|例会|研判会)",
    ),
    context: null,
    unless: /参加(?:上级|县|市|区|省)|会议(?:纪要|信息|公开|记录)|党委会议议|听证会|新闻发布会|村民|列席/,
    among: false,
    adds: true,
  },
  {
    indicator: "policy_interpretations",
    units: ITEMS,
    before: ended("解读(?:信息|材料|文件|文章|稿件|稿|产品|视频|图解|类|类信息|内容)?"),
    after: begun("(?:政策|文件|政策文件)?(?:图文|文字|视频|图解|图片|多媒体)?解读"),
    context: null,
    unless: null,
    among: true,
    adds: true,
  },
  {
    indicator: "normative_docs_issued",
    units: ["件", "份", "个", "部", "项", "条", "篇"],
    before: ended(
      "(?:制发|制定|印发|出台|制订|新制|制作|下发)[^，。；\\d]{0,10}规范性文件|规范性文件(?:制发|制定|印发)数?",
    ),
    after: begun("(?:行政)?规范性文件"),
    context: /制发|制定|印发|出台|制订|新制|制作|下发/,
    unless: /废止|失效|清理|现行|宣布|公开|公布|上传|其他/,
    among: false,
    adds: false,
  },
  {
    indicator: "proactive_growth_pct",
    units: ["%"],
    before: /(?:增长|增加|上升|提高|提升|增幅|下降|减少|降低)(?:了|幅度)?(?:为|达|约)?$/,
    after: null,
    context: /公开|发布|信息/,
    unless: /申请|点击|阅读|浏览|粉丝|关注|访问|收入|产值|满意|知晓|投诉|留言|效率|办结/,
    among: false,
    adds: false,
  },
];

/** What grows by so many per cent is what was named last before; these are no disclosures, those are. */
export const GROWS_OTHERWISE =
  /(?:申请|点击|阅读|浏览|访问|播放|粉丝|关注|收入|产值|满意|知晓|投诉|留言|工单)(?![^。；]*(?:公开(?!申请)|发布|推送|上传))/;
