import type { NarrativeIndicator } from "./narrative-indicators";

/** How a report says in words that there was none; every listed indicator gets a zero. */
export type ZeroRule = {
  readonly indicators: readonly NarrativeIndicator[];
  /** Words of which the sentence must hold one: asked before the pattern is tried. */
  readonly topics: readonly string[];
  readonly pattern: RegExp;
  /** Words that, inside the match, make it speak of something else. */
  readonly unless: RegExp | null;
};

const NONE = "(?:未曾|从未|未|没有|没|并无|暂无|均无|无(?!正当|法|偿|需|须|障|关|论|故|条件|理由))";
const RECEIVE = "(?:收到|接到|接收|接受|受理|收悉|新收|发生|产生|出现|涉及|有人|有|接|收)";
const WITHIN = "[^，。；：！？]";
const CLAUSE_END = "(?=[，。；、）！]|$|[和及或与也且])";
const IS_NONE =
  "(?:[：]|情况)*(?:均|都|全部)?(?:为|是)?(?:无(?![正法偿需关论])|没有|暂无|零(?![星散])|(?<=[为是：])0(?![\\d.]))(?:件|起|次|例|宗|申请|元|此类情况|此情况)?";

export const ZERO_RULES: readonly ZeroRule[] = [
  {
    indicators: ["requests_received"],
    topics: ["申请"],
    pattern: new RegExp(
      `${NONE}${RECEIVE}(?:过|了|任何)*(?:${WITHIN}{0,40}?(?:申请|依申请公开))(?!行政复议|复议|人员?|表|渠道|引发|引起|导致|产生|提起|被|费|答复|办理超|超|逾|材料|事项逾|公开引发|公开引起)`,
      "g",
    ),
    unless: /复议|诉讼|逾期|超期|超时|引发|引起|投诉|举报|处理费|收费|结转|不予|延期|失泄密/,
  },
  {
    indicators: ["requests_received"],
    topics: ["申请"],
    pattern: new RegExp(
      `(?:${NONE}(?:有|任何|相关|书面|群众|公民|公民、法人(?:和|或|及|或者)其他组织|向我[乡镇]|的|提出|政府|信息)*(?:依申请公开|公开申请|申请公开)(?:政府|信息|公开|申请|事项|情况|件|案件|工作|业务|内容|办件|的)*|零申请)${CLAUSE_END}`,
      "g",
    ),
    unless: /复议|诉讼|处理费|结转/,
  },
  {
    indicators: ["requests_received"],
    topics: ["申请"],
    pattern: new RegExp(
      `(?:依申请公开|公开申请|申请公开)(?:政府|政务|信息|公开|申请|事项|情况|数量|量|件数|件|数)*${IS_NONE}${CLAUSE_END}`,
      "g",
    ),
    unless: /复议|诉讼/,
  },
  {
    indicators: ["requests_carried_in"],
    topics: ["结转"],
    pattern: new RegExp(`${NONE}(?:有)?(?:上年度?|上一年度?)(?:度)?结转${WITHIN}{0,16}?(?:申请|件|事项|情况|$)`, "g"),
    unless: null,
  },
  {
    indicators: ["requests_carried_in"],
    topics: ["结转"],
    pattern: new RegExp(
      `(?:上年度?|上一年度?)(?:度)?(?:的)?(?:无|没有)结转(?:申请|件|事项|情况|办理|的)*${CLAUSE_END}`,
      "g",
    ),
    unless: null,
  },
  {
    indicators: ["requests_carried_out"],
    topics: ["结转"],
    pattern: new RegExp(
      `${NONE}(?:有|需)?(?:结转|转入)(?:到|至)?(?:下|次)(?:一)?年度?${WITHIN}{0,16}?(?:申请|件|事项|情况|办理|$)`,
      "g",
    ),
    unless: null,
  },
  {
    indicators: ["recon_total"],
    topics: ["复议"],
    pattern: new RegExp(
      `${NONE}(?!经)(?:${WITHIN}{0,40}?)复议(?!后|决定|机关|机构|结果|维持|纠|败|被|和应诉制|渠道|维)`,
      "g",
    ),
    unless: /败诉|纠错|纠正|撤销|未经复议|超期|逾期|结转/,
  },
  {
    indicators: ["suit_total"],
    topics: ["诉讼"],
    pattern: new RegExp(`${NONE}(?!经)(?:${WITHIN}{0,44}?)诉讼(?!后|决定|结果|败|被|渠道)`, "g"),
    unless: /败诉|纠错|纠正|撤销|未经复议|结转/,
  },
  {
    indicators: ["recon_total", "suit_total"],
    topics: ["复议"],
    pattern: new RegExp(
      `复议(?:案件|申请|情况)?(?:、|和|及|或|与|以及)?(?:行政)?诉讼(?:案件|事项|案|情况|数量|数)*${IS_NONE}${CLAUSE_END}`,
      "g",
    ),
    unless: /败诉|纠错/,
  },
  {
    indicators: ["recon_total"],
    topics: ["复议"],
    pattern: new RegExp(`复议(?:案件|事项|案|情况|申请|数量|数)*${IS_NONE}${CLAUSE_END}`, "g"),
    unless: /败诉|纠错/,
  },
  {
    indicators: ["suit_total"],
    topics: ["诉讼"],
    pattern: new RegExp(`诉讼(?:案件|事项|案|情况|数量|数)*${IS_NONE}${CLAUSE_END}`, "g"),
    unless: /败诉|纠错/,
  },
  {
    indicators: ["complaints_received"],
    topics: ["举报", "投诉"],
    pattern: new RegExp(
      `${NONE}(?:${RECEIVE}${WITHIN}{0,30}?|(?:任何|相关|有效|关于|政府|政务|信息|公开|工作|的|群众|方面)*)(?:投诉|举报)(?!电话|渠道|信箱|邮箱|箱|平台|类申请|人|方式)`,
      "g",
    ),
    unless: /申请|复议|诉讼|处理费|引发|引起/,
  },
  {
    indicators: ["processing_fee_charged"],
    topics: ["费"],
    pattern: new RegExp(
      `${NONE}(?:向${WITHIN}{0,12})?(?:产生|收取|发生|涉及|存在|有|征收|出现)?${WITHIN}{0,20}?(?:处理费|(?:检索|复制|复印|邮寄)(?:等)?(?:费用|费)|(?<=收取(?:过|任何|相关|其他)*)费用|(?<=信息公开|申请)收费)`,
      "g",
    ),
    unless: /行政事业性|标准|电话/,
  },
  {
    indicators: ["processing_fee_charged"],
    topics: ["费"],
    pattern: new RegExp(`处理费(?:用)?(?:收取|收费)?(?:情况|金额|总额|总金额)*${IS_NONE}${CLAUSE_END}`, "g"),
    unless: null,
  },
];

/** A part of the report whose whole text is one of these says that there was none of what its heading names. */
export const WHOLLY_NONE =
  /^(?:20\d{2}年度?|本年度?|全年|今年|我[乡镇]|我街道|本[乡镇]|，)*(?:[：])?(?:均)?(?:无|没有|暂无|未发生|未涉及|不涉及)(?:此项|此类|相关|该项|该类|上述|内容|情况|事项|申请|业务|工作|信息)*[。.；]?$/;

/** What every zero in words has. */
export const SAYS_NONE = /未|没|无|零|为0/;

/** None of one kind of request is not none: 未收到网上申请. */
export const ONE_KIND_OF_REQUEST =
  /^(?:未|没有|无)(?:收到|接到|受理)?(?:网上|网络|信函|邮寄|电子邮件|当面|法人|商业企业|企业)(?:提出)?(?:的)?(?:政府)?(?:信息)?(?:公开)?申请$/;
