import type { FormCode } from "./form";
import type { NarrativeIndicator } from "./narrative-indicators";

/** C-20, C-23, C-27: a figure told in prose and the cells (total column) that it must equal when added. */
export const TOLD_FIGURES: readonly {
  readonly check: "C-20" | "C-23" | "C-27";
  readonly indicator: NarrativeIndicator;
  readonly cells: readonly FormCode[];
}[] = [
  { check: "C-20", indicator: "requests_received", cells: ["req_new"] },
  { check: "C-20", indicator: "requests_carried_in", cells: ["req_carried_in"] },
  { check: "C-20", indicator: "requests_answered", cells: ["outcome_total"] },
  { check: "C-20", indicator: "requests_carried_out", cells: ["req_carried_out"] },
  { check: "C-23", indicator: "recon_total", cells: ["recon_total"] },
  { check: "C-23", indicator: "suit_total", cells: ["suit_direct_total", "suit_after_recon_total"] },
  { check: "C-27", indicator: "normative_docs_issued", cells: ["normative_docs_issued"] },
  { check: "C-27", indicator: "normative_docs_issued", cells: ["normative_docs_made"] },
];

/** Words before a figure in its sentence by which it is not the year's total of this agency. */
export const FIGURE_GUARDS = {
  /** 历年累计收到12件; 全年累计 is this year's own. */
  cumulative: /历年|历史|累计(?<!(?:全年|今年|本年|本年度|年度)(?:共)?累计)/,
  lastYear: /去年|上年(?!度?结转)|上一年(?!度?结转)|往年/,
  /** 其中自然人2件, 网上申请1件; 公民、法人或其他组织 names every applicant and is no category. */
  category: /其中|自然人|企业|法人(?!或|、|和|及|与)|科研机构|公益组织|法律服务|律师|个人(?!信息)/,
  channel: /网上|网络|在线|线上|信函|邮寄|邮件|邮箱|当面|现场|窗口|传真|平台|微信|书面/,
  result: /维持|纠正|撤销|驳回|败诉|胜诉|审结|结案|予以公开|部分公开|不予|无法提供|告知|补正/,
  otherAgency: /各村|各单位|各部门|各站所|全县|全市|全区|县级|上级|派出所|社区居委会/,
} as const;

/** C-25: a clause that leaves no room for a figure in the cells named. */
export const CONTRADICTIONS: readonly {
  readonly trigger: string;
  readonly clause: RegExp;
  /** The clause is bound to one category, another period or another matter. */
  readonly unless: RegExp;
  readonly cells: readonly FormCode[];
}[] = [
  {
    trigger: "申请",
    clause:
      /(?:未|没有|未曾)(?:收到|接到|受理|接收)过?[^。；;\n]{0,40}?申请(?!人|行政复议|复议|法院|强制|费|减免|仲裁|救助)|无(?:政府信息)?(?:依申请公开|公开申请)(?:事项|情况|件|的)?/,
    unless:
      /自然人|企业(?!、)|法人(?!或|、|和|及|与)|网上|在线|网络|信函|邮寄|当面|现场|不予公开|部分公开|复议|诉讼|撤销|减免|上半年|下半年|季度|去年|上年|上一年|往年|投诉|举报/,
    cells: ["req_new"],
  },
  {
    trigger: "办结",
    clause: /(?:全部|均已?|全都|已全部)(?:按[时期规]|依法|及时|如期|按时限)*(?:要求)?办结/,
    unless: /信访|热线|投诉|举报|留言|诉求|提案|建议|工单|咨询|自然人|法人|企业|上年|上一年|其中|除/,
    cells: ["req_carried_out"],
  },
  {
    trigger: "结转",
    clause: /(?:无|没有|未)(?:产生|出现|发生|有)?(?:需|需要|申请)?结转/,
    unless: /上年|上一年|去年|自然人|法人|企业/,
    cells: ["req_carried_out"],
  },
  {
    trigger: "复议",
    clause: /(?:未|没有|无)(?:发生|出现|产生|收到|有|引发|被|涉及)?[^，。；;\n]{0,24}复议/,
    unless: /败诉|纠正|撤销|结果|维持|上半年|下半年|季度|去年|上年|上一年|往年|审结|不服/,
    cells: ["recon_total"],
  },
  {
    trigger: "诉讼",
    clause: /(?:未|没有|无)(?:发生|出现|产生|收到|有|引发|被|涉及)?[^，。；;\n]{0,30}诉讼/,
    unless: /败诉|纠正|撤销|结果|维持|上半年|下半年|季度|去年|上年|上一年|往年|审结|不服|复议后/,
    cells: ["suit_direct_total", "suit_after_recon_total"],
  },
];

/** C-47: what an author meant to fill in. `unless`, tested on the words around it, names its innocent uses. */
export const PLACEHOLDERS: readonly { readonly pattern: RegExp; readonly unless: RegExp | null }[] = [
  {
    pattern: /[（(【[]\s*(?:具体|此处|请|填写|插入|待)[^）)】\]\n]{0,12}[）)】\]]/g,
    unless: /请参见|请见|请登录|请联系|请致电|具体(?:见|如下|情况|内容)/,
  },
  { pattern: /(?<![A-Za-z0-9./:_-])X{2,}(?![A-Za-z0-9])/g, unless: /https?:|www\./i },
  { pattern: /[×Ⅹ]{2,}/g, unless: null },
  { pattern: /(?<![\d*])\*{3,}(?![\d*])/g, unless: /密码|电话|手机|身份证/ },
  { pattern: /请(?:在此|此处)?填写|此处(?:填|插入|添加|输入|略|应)/g, unless: /申请人|申请表|网上填写|如实填写/ },
  { pattern: /_{3,}|＿{3,}/g, unless: null },
  { pattern: /\[\s{0,6}\]|【\s{0,6}】|（[ \u3000]{1,8}）|〔\s{0,4}〕/g, unless: null },
];

const WHITE_SPACE =
  " \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** One of these stands wherever a placeholder does, or one of the first and then one of the second of a pair. */
export const PLACEHOLDER_MARKS = "X×Ⅹ*_＿";
export const PLACEHOLDER_PAIRS: readonly (readonly [string, string])[] = [
  ["填", "写"],
  ["此", "处"],
  ["（(〔[【", `具此请填插待〕]】${WHITE_SPACE}`],
];

/** C-52: short words that nobody doubles on purpose, as 研究研究 is; 人民政府政府信息, 公开工作工作人员 and 目的的 are sound. */
export const DOUBLED_SHORT_WORDS =
  /信息信息(?!员)|公开公开(?!栏|指南|目录|条例|平台|专栏)|政府政府(?!信息|网|工作|公报|常务|采购|投资|办)|工作工作(?!人员|机[构制]|小组|专班|会议|计划|要点|总结|方案|群)|情况情况(?!说明|汇报|通报|报告)|部门部门(?!预算|决算|收支|职[责能]|规章|文件|之间)|进行进行|群众群众(?!性)|我[乡镇街]我[乡镇街]|(?<![，、])(?:，，|、、)(?![，、])|(?<!目)的的(?!确|士)/g;
/** The characters among them that are doubled alone, and the one that another may part from itself. */
export const DOUBLED_ALONE = "，、的";
export const DOUBLED_AROUND = "我";
export const DOUBLED_UNLESS = /^[一每逐]|^(.)\1*$|哈/;

/** C-43: a report of a township that opens as another authority's: 现将某县人民政府2023年…; 某县某乡 is sound. */
export const OPENS_AS_ANOTHER =
  /(?:现将|现公布|兹将|本(?:年度)?报告由)(我?[\u4e00-\u9fff]{0,9}[县市区旗州](?:人民政府|政府)?(?:办公室|办公厅|政府办|局)?)(?=(?:20\d{2}|[^乡镇街。，]{0,6}20\d{2})年|编制|政府信息公开)/;

/** How an agency of each kind speaks of itself. 乡镇 together is every township's word and tells nothing. */
export const OWN_KIND_WORDS =
  /(?:我|本|全)(乡|镇|街道|街|苏木|局)(?!镇|道路|面|坊|区|部|级)|(乡|镇)(?:人民)?政府(?!网|信息)|(街道)办事处/g;

/** The family of an agency's kind, as its own words name it. */
export const KIND_FAMILY: Readonly<Record<string, string>> = {
  乡: "乡",
  民族乡: "乡",
  镇: "镇",
  街道: "街道",
  街: "街道",
  苏木: "苏木",
  民族苏木: "苏木",
  局: "局",
};

/** C-44: the statutory sections, and the wordings in use for their headings (numbers, spaces and marks left out). */
export const STATUTORY_SECTIONS = [
  { kind: "overview", zh: "总体情况", accepted: ["总体情况"] },
  { kind: "proactive", zh: "主动公开政府信息情况", accepted: ["主动公开政府信息情况", "主动公开政府信息的情况"] },
  {
    kind: "requests",
    zh: "收到和处理政府信息公开申请情况",
    accepted: ["收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况"],
  },
  {
    kind: "disputes",
    zh: "政府信息公开行政复议、行政诉讼情况",
    accepted: [
      "政府信息公开行政复议行政诉讼情况",
      "因政府信息公开工作被申请行政复议提起行政诉讼情况",
      "因政府信息公开工作被申请行政复议提起行政诉讼的情况",
    ],
  },
  {
    kind: "problems",
    zh: "存在的主要问题及改进情况",
    accepted: ["存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在的主要问题和改进情况"],
  },
  {
    kind: "other_matters",
    zh: "其他需要报告的事项",
    accepted: ["其他需要报告的事项", "其他需要报告事项", "需要报告的其他事项"],
  },
] as const;

/** C-46: words by which a text without recognised statements still tells a lack, or a remedy. */
export const LACK_WORDS = /不足|不够|有待|薄弱|欠缺|仍需|差距|短板|滞后|不及时|不全|单一|不高|不强/;
export const REMEDY_WORDS = /下一步|下步|今后|改进|整改|加强|提升|提高|完善|强化|优化|健全/;
