import type { SectionKind } from "@/lib/report/parsed-report";
import type { ProblemState } from "@/lib/vocabulary/themes";

/** How the part of a report that tells problems is built: the structures of field guide E3. */
export type SectionStructure = "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "S7" | "S8" | "S9" | "S10" | "S11";

/**
 * A section as a township might write it, labelled by hand before it was read by the rules. `told` has one line for each
 * statement: `P` or `M`, its codes, its words as they stand in the text (`¶` for a line break).
 */
export type LabelledSection = {
  readonly structure: SectionStructure;
  /** The section of the report that it stands in; section 5 where nothing is said. */
  readonly section?: SectionKind;
  readonly state: ProblemState;
  readonly text: string;
  readonly told: readonly string[];
};

export const LABELLED_SECTIONS: readonly LabelledSection[] = [
  {
    structure: "S1",
    state: "stated",
    text: "2024年，我镇政府信息公开工作稳步推进，但对照上级部署和群众期待，还有一些薄弱环节：一是部分站所报送信息不及时，个别栏目更新周期较长；二是政策解读以转发文字为主，图解、视频偏少；三是从事公开工作的同志多为兼职，人员变动较大。下一步，我镇将从以下三方面着手：一是建立信息报送台账，每月通报更新情况；二是丰富解读形式，制作通俗易懂的图解；三是配备专人负责，保持队伍稳定。",
    told: [
      "P timeliness 部分站所报送信息不及时，个别栏目更新周期较长",
      "P interpretation 政策解读以转发文字为主，图解、视频偏少",
      "P staffing 从事公开工作的同志多为兼职，人员变动较大",
      "M m_update_rules 建立信息报送台账，每月通报更新情况",
      "M m_interpretation 丰富解读形式，制作通俗易懂的图解",
      "M m_staff 配备专人负责，保持队伍稳定",
    ],
  },
  {
    structure: "S1",
    state: "stated",
    text: "虽然全年工作取得一定成绩，但仍存在以下不足：第一，主动公开的内容不够全面，民生类信息占比偏低；第二，公开渠道较为传统，新媒体运用不充分；第三，干部对条例的学习还不够系统，业务能力有待提高。\n针对存在的问题，2025年我乡将重点抓好三项工作。一要梳理公开事项，扩大公开范围。二要用好微信公众号，拓宽公开渠道。三要组织条例专题培训，提升业务水平。",
    told: [
      "P coverage 主动公开的内容不够全面，民生类信息占比偏低",
      "P channels 公开渠道较为传统，新媒体运用不充分",
      "P skills 干部对条例的学习还不够系统，业务能力有待提高",
      "M m_widen_content 梳理公开事项，扩大公开范围",
      "M m_channels 用好微信公众号，拓宽公开渠道",
      "M m_training 组织条例专题培训，提升业务水平",
    ],
  },
  {
    structure: "S1",
    state: "stated",
    text: "一年来，街道公开工作平稳有序，但也存在一些问题，主要表现在：一是个别科室认识不到位，主动公开意识不强。二是信息内容质量不高，原创信息较少。三是群众参与互动不多。为此，街道将做好以下工作：一是提高思想认识，压实工作责任；二是深入一线采写，多发原创信息；三是开设意见征集专栏，增进与居民的互动。",
    told: [
      "P awareness 个别科室认识不到位，主动公开意识不强",
      "P content_depth 信息内容质量不高，原创信息较少",
      "P interaction 群众参与互动不多",
      "M m_leadership 提高思想认识，压实工作责任",
      "M m_depth 深入一线采写，多发原创信息",
      "M m_interaction 开设意见征集专栏，增进与居民的互动",
    ],
  },
  {
    structure: "S1",
    state: "stated",
    text: "我乡信息公开工作与先进乡镇相比还有差距，主要有：（1）村级公开不平衡，偏远村公示栏内容陈旧；（2）考核监督力度不大；（3）依申请公开答复文书不规范。\n今后，我乡将（1）加强对村级公开的指导；（2）把公开工作列入年终考核；（3）统一答复文书样式，规范办理流程。",
    told: [
      "P grassroots_reach|timeliness 村级公开不平衡，偏远村公示栏内容陈旧",
      "P supervision 考核监督力度不大",
      "P requests_handling 依申请公开答复文书不规范",
      "M m_grassroots 加强对村级公开的指导",
      "M m_supervision 把公开工作列入年终考核",
      "M m_requests|m_standards 统一答复文书样式，规范办理流程",
    ],
  },
  {
    structure: "S2",
    state: "stated",
    text: "（一）存在的主要问题\n1.信息公开的针对性不强，与群众需求结合不紧密。\n2.公开栏目分类不够清晰，存在错放现象。\n3.部门之间沟通协调不够顺畅，信息收集难度较大。\n（二）改进措施\n1.通过问卷了解群众需求，提高公开的精准度。\n2.重新梳理公开目录，规范栏目设置。\n3.完善信息报送制度，加强部门协作。",
    told: [
      "P demand_match 信息公开的针对性不强，与群众需求结合不紧密",
      "P standardisation 公开栏目分类不够清晰，存在错放现象",
      "P mechanism 部门之间沟通协调不够顺畅，信息收集难度较大",
      "M m_demand_list 通过问卷了解群众需求，提高公开的精准度",
      "M m_standards|m_platform 重新梳理公开目录，规范栏目设置",
      "M m_mechanism 完善信息报送制度，加强部门协作",
    ],
  },
  {
    structure: "S2",
    state: "stated",
    text: "（一）主要问题。本年度我镇政务公开工作仍有不足：公开的及时性有待提高，公开的深度有待加强，群众对公开渠道了解不多。\n（二）改进情况。我镇明确专人每周检查栏目，确保信息第一时间上网；对重点信息补充背景说明，提高信息质量；利用赶集日开展宣传，提高知晓率。",
    told: [
      "P timeliness|content_depth|publicity 公开的及时性有待提高，公开的深度有待加强，群众对公开渠道了解不多",
      "M m_update_rules 我镇明确专人每周检查栏目，确保信息第一时间上网",
      "M m_depth 对重点信息补充背景说明，提高信息质量",
      "M m_publicity 利用赶集日开展宣传，提高知晓率",
    ],
  },
  {
    structure: "S2",
    state: "stated",
    text: "（一）存在问题\n一是公开的过程性信息少，重大事项多在办结后公布结果。\n二是网站栏目检索不便，移动端页面适配较差。\n（二）下一步打算\n一是推进决策、执行、结果全过程公开。\n二是优化网站检索功能，完善移动端页面。",
    told: [
      "P process_openness 公开的过程性信息少，重大事项多在办结后公布结果",
      "P platform 网站栏目检索不便，移动端页面适配较差",
      "M m_process 推进决策、执行、结果全过程公开",
      "M m_platform 优化网站检索功能，完善移动端页面",
    ],
  },
  {
    structure: "S2",
    state: "stated",
    text: "1.存在的问题：\n（1）工作人员业务水平参差不齐，对公开与保密的界限把握不准。\n（2）政策解读深度不够，群众不易看懂。\n2.改进的措施：\n（1）加强业务学习，邀请县里业务骨干授课。\n（2）用案例、漫画等方式解读政策，让群众看得懂。",
    told: [
      "P skills 工作人员业务水平参差不齐，对公开与保密的界限把握不准",
      "P interpretation 政策解读深度不够，群众不易看懂",
      "M m_training 加强业务学习，邀请县里业务骨干授课",
      "M m_interpretation 用案例、漫画等方式解读政策，让群众看得懂",
    ],
  },
  {
    structure: "S2",
    state: "stated",
    text: "（一）存在的不足\n信息公开审核把关不够严格，偶有错别字。\n社会监督渠道不够畅通，评议活动较少。\n（二）整改措施\n落实三审三校，规范发布流程。\n公布监督电话，每半年组织一次社会评议。",
    told: [
      "P standardisation 信息公开审核把关不够严格，偶有错别字",
      "P supervision|interaction 社会监督渠道不够畅通，评议活动较少",
      "M m_standards 落实三审三校，规范发布流程",
      "M m_supervision 公布监督电话，每半年组织一次社会评议",
    ],
  },
  {
    structure: "S3",
    state: "stated",
    text: "存在的问题：\n\n- 1、公开形式单一，以张贴纸质公告为主；\n- 2、对政务公开宣传力度不够，群众知晓率不高；\n- 3、经办人员少，一人多岗。\n\n改进措施：\n\n- 1、运用微信群、短视频等多种形式公开；\n- 2、结合入户走访宣传公开渠道；\n- 3、增加工作力量，实行A、B岗制度。",
    told: [
      "P channels 公开形式单一，以张贴纸质公告为主",
      "P publicity 对政务公开宣传力度不够，群众知晓率不高",
      "P staffing 经办人员少，一人多岗",
      "M m_channels 运用微信群、短视频等多种形式公开",
      "M m_publicity 结合入户走访宣传公开渠道",
      "M m_staff 增加工作力量，实行A、B岗制度",
    ],
  },
  {
    structure: "S3",
    state: "stated",
    text: "主要问题：\n• 公开制度不健全，责任分工不明确\n• 回应群众关切不够主动\n整改情况：\n• 已制定公开工作制度，明确分工\n• 安排专人答复群众留言，主动回应关切",
    told: [
      "P mechanism 公开制度不健全，责任分工不明确",
      "P interaction 回应群众关切不够主动",
      "M m_mechanism 已制定公开工作制度，明确分工",
      "M m_interaction 安排专人答复群众留言，主动回应关切",
    ],
  },
  {
    structure: "S3",
    state: "stated",
    text: "存在的主要问题：\n1、主动公开的信息数量偏少；\n2、信息更新滞后；\n3、老年人等群体获取信息不便。\n下一步工作措施：\n1、增加公开数量，丰富公开内容；\n2、按时更新，做到及时公开；\n3、为老年人提供上门代查服务。",
    told: [
      "P coverage 主动公开的信息数量偏少",
      "P timeliness 信息更新滞后",
      "P grassroots_reach 老年人等群体获取信息不便",
      "M m_widen_content 增加公开数量，丰富公开内容",
      "M m_update_rules 按时更新，做到及时公开",
      "M m_grassroots 为老年人提供上门代查服务",
    ],
  },
  {
    structure: "S4",
    state: "stated",
    text: "过去一年，我乡公开工作有了明显进步，但仍有需要改进的地方，例如公开内容的完整性还需提升以及信息发布的速度还不够快等。针对上述问题，我乡将制定公开事项清单，明确每项信息的发布时限。",
    told: [
      "P coverage 公开内容的完整性还需提升",
      "P timeliness 信息发布的速度还不够快",
      "M m_widen_content|m_update_rules 我乡将制定公开事项清单，明确每项信息的发布时限",
    ],
  },
  {
    structure: "S4",
    state: "stated",
    text: "我镇政府信息公开工作还存在公开渠道不够丰富、政策解读不够通俗、专业人员缺乏等问题。下一步，我镇将拓宽渠道，改进解读，加强培训。",
    told: [
      "P channels|interpretation|staffing|skills 公开渠道不够丰富、政策解读不够通俗、专业人员缺乏",
      "M m_channels|m_interpretation|m_training 我镇将拓宽渠道，改进解读，加强培训",
    ],
  },
  {
    structure: "S4",
    state: "stated",
    text: "在肯定成绩的同时，我们也看到，街道公开工作仍面临一些困难，比如基层信息员更换频繁，比如居民对线上渠道不熟悉。今后街道将稳定信息员队伍。",
    told: ["P staffing 基层信息员更换频繁", "P publicity 居民对线上渠道不熟悉", "M m_staff 今后街道将稳定信息员队伍"],
  },
  {
    structure: "S5",
    state: "stated",
    text: "存在的主要问题：公开的内容不够细化；公众号推送不够及时。改进情况：细化公开内容，增加办事流程说明；实行专人值守，当日信息当日推送。",
    told: [
      "P content_depth 公开的内容不够细化",
      "P timeliness 公众号推送不够及时",
      "M m_depth 细化公开内容，增加办事流程说明",
      "M m_update_rules|m_staff 实行专人值守，当日信息当日推送",
    ],
  },
  {
    structure: "S5",
    state: "stated",
    text: "主要问题：工作人员对条例理解不深、业务不熟。改进措施：组织两次专题学习，安排到县里跟班锻炼。",
    told: ["P skills 工作人员对条例理解不深、业务不熟", "M m_training 组织两次专题学习，安排到县里跟班锻炼"],
  },
  {
    structure: "S5",
    state: "stated",
    text: "存在问题：1.部分领导干部对政务公开重视不够；2.重点领域信息公开不充分。整改措施：1.将条例列入中心组学习；2.突出财政预决算、惠农补贴等重点领域信息公开。",
    told: [
      "P awareness 部分领导干部对政务公开重视不够",
      "P coverage 重点领域信息公开不充分",
      "M m_leadership|m_training 将条例列入中心组学习",
      "M m_widen_content 突出财政预决算、惠农补贴等重点领域信息公开",
    ],
  },
  {
    structure: "S6",
    state: "stated",
    text: "我镇政府信息公开工作中还存在以下不足：个别村公开不规范，流于形式；网站信息检索功能不完善；监督检查不够经常。\n下一步，我镇将加强村级公开指导；配合县里升级网站功能；每季度开展一次检查。",
    told: [
      "P grassroots_reach|standardisation|content_depth 个别村公开不规范，流于形式",
      "P platform 网站信息检索功能不完善",
      "P supervision 监督检查不够经常",
      "M m_grassroots 我镇将加强村级公开指导",
      "M m_platform 配合县里升级网站功能",
      "M m_supervision 每季度开展一次检查",
    ],
  },
  {
    structure: "S6",
    state: "stated",
    text: "存在的主要问题是：信息公开的时效性不强；内容缺乏深度；形式缺少创新。改进的方向是：加快发布节奏；做深做细内容；探索直播、短视频等新形式。",
    told: [
      "P timeliness 信息公开的时效性不强",
      "P content_depth 内容缺乏深度",
      "P channels 形式缺少创新",
      "M m_update_rules 加快发布节奏",
      "M m_depth 做深做细内容",
      "M m_channels 探索直播、短视频等新形式",
    ],
  },
  {
    structure: "S6",
    state: "stated",
    text: "尽管做了不少工作，但还有不尽如人意之处：信息员队伍不稳定，业务不熟练。公开内容同群众的期盼有距离。今后要强化培训，提升信息员素质。要深入群众，摸清需求。",
    told: [
      "P staffing|skills 信息员队伍不稳定，业务不熟练",
      "P demand_match 公开内容同群众的期盼有距离",
      "M m_training 今后要强化培训，提升信息员素质",
      "M m_demand_list 要深入群众，摸清需求",
    ],
  },
  {
    structure: "S7",
    state: "stated",
    text: "坚持边查边改：一是针对信息发布不及时的问题，建立每周调度制度，限时发布；二是针对解读方式单一的问题，推出方言广播解读；三是针对人员业务不熟的问题，开展一对一帮带。",
    told: [
      "P timeliness 信息发布不及时",
      "P interpretation 解读方式单一",
      "P skills 人员业务不熟",
      "M m_update_rules|m_mechanism 建立每周调度制度，限时发布",
      "M m_interpretation 推出方言广播解读",
      "M m_training 开展一对一帮带",
    ],
  },
  {
    structure: "S7",
    state: "stated",
    text: "1.公开意识有待加强。我镇将公开工作纳入干部学习内容，提高主动公开意识。\n2.公开渠道不够多样。我镇将开通视频号，拓展公开渠道。\n3.公开内容不够规范。我镇将统一信息格式，严格审核。",
    told: [
      "P awareness 公开意识有待加强",
      "M m_leadership|m_training 我镇将公开工作纳入干部学习内容，提高主动公开意识",
      "P channels 公开渠道不够多样",
      "M m_channels 我镇将开通视频号，拓展公开渠道",
      "P standardisation 公开内容不够规范",
      "M m_standards 我镇将统一信息格式，严格审核",
    ],
  },
  {
    structure: "S7",
    state: "stated",
    text: "针对群众反映信息难找的问题，我街道调整栏目位置，设置醒目入口；针对互动回复偏慢的问题，明确三个工作日内答复。",
    told: [
      "P platform 群众反映信息难找",
      "M m_platform 我街道调整栏目位置，设置醒目入口",
      "P interaction 互动回复偏慢",
      "M m_interaction|m_update_rules 明确三个工作日内答复",
    ],
  },
  {
    structure: "S8",
    state: "remedies_only",
    text: "下一步，我乡将继续做好以下工作：一是加强组织领导，健全工作机制；二是加大培训力度，提高业务水平；三是加强督促检查，确保工作落实。",
    told: [
      "M m_leadership|m_mechanism 加强组织领导，健全工作机制",
      "M m_training 加大培训力度，提高业务水平",
      "M m_supervision 加强督促检查，确保工作落实",
    ],
  },
  {
    structure: "S8",
    state: "remedies_only",
    text: "2025年，我镇将进一步完善公开目录，规范公开内容。进一步拓宽公开渠道，方便群众查询。进一步加强宣传，让群众了解政务公开。",
    told: [
      "M m_standards|m_widen_content 我镇将进一步完善公开目录，规范公开内容",
      "M m_channels 进一步拓宽公开渠道，方便群众查询",
      "M m_publicity 进一步加强宣传，让群众了解政务公开",
    ],
  },
  { structure: "S9", state: "none_stated", text: "无。", told: [] },
  { structure: "S9", state: "none_stated", text: "存在的主要问题：无\n改进情况：无", told: [] },
  {
    structure: "S9",
    state: "none_stated",
    text: "本年度我镇政府信息公开工作未发现明显问题。",
    told: [],
  },
  {
    structure: "S9",
    state: "none_stated",
    text: "（一）存在的主要问题：无。（二）改进措施：继续做好栏目维护，保持信息及时更新。",
    told: ["M m_platform|m_update_rules 继续做好栏目维护，保持信息及时更新"],
  },
  {
    structure: "S10",
    section: "overview_requests",
    state: "stated",
    text: "全年办理申请三件，均按期答复。办理中还存在一些不足：一是答复口径不统一；二是申请登记不够完整。下一步将规范办理流程。",
    told: [
      "P requests_handling 答复口径不统一",
      "P requests_handling 申请登记不够完整",
      "M m_requests|m_standards 下一步将规范办理流程",
    ],
  },
  {
    structure: "S10",
    section: "overview",
    state: "stated",
    text: "一年来公开工作总体平稳，但还存在信息更新不够及时、公开内容不够丰富等问题。",
    told: ["P timeliness|coverage 信息更新不够及时、公开内容不够丰富"],
  },
  {
    structure: "S10",
    section: "plan",
    state: "absent",
    text: "一是加强业务培训，提高工作能力。二是强化监督检查，推动工作落实。",
    told: ["M m_training 加强业务培训，提高工作能力", "M m_supervision 强化监督检查，推动工作落实"],
  },
  {
    structure: "S11",
    state: "stated",
    text: "（一）存在的问题\n一是公开目录更新慢，与实际工作脱节。\n二是工作人员缺少培训。\n对上述问题，我镇立即开展整改，收到初步效果：\n一是对照试点领域标准目录逐项核对，完成目录更新；二是举办培训班一期，参加人员二十余人。",
    told: [
      "P timeliness|standardisation 公开目录更新慢，与实际工作脱节",
      "P skills 工作人员缺少培训",
      "M m_standards|m_update_rules 对照试点领域标准目录逐项核对，完成目录更新",
      "M m_training 举办培训班一期，参加人员二十余人",
    ],
  },
  {
    structure: "S11",
    state: "stated",
    text: "今年主要存在两方面问题：一是公开内容与群众关注点有偏差；二是公示栏损坏未及时维修。对此，我街道积极整改：一是走访居民收集信息需求；二是更换公示栏十二处。",
    told: [
      "P demand_match 公开内容与群众关注点有偏差",
      "P platform 公示栏损坏未及时维修",
      "M m_demand_list 走访居民收集信息需求",
      "M m_platform 更换公示栏十二处",
    ],
  },
  {
    structure: "S11",
    state: "stated",
    text: "一是主动公开意识有待提高。\n二是重大决策过程公开较少。\n我乡已采取以下整改措施：\n一是召开专题会议，强化责任意识。\n二是邀请群众代表列席会议，公开决策过程。",
    told: [
      "P awareness 主动公开意识有待提高",
      "P process_openness 重大决策过程公开较少",
      "M m_leadership 召开专题会议，强化责任意识",
      "M m_process|m_interaction 邀请群众代表列席会议，公开决策过程",
    ],
  },
];
