import type { LabelledSection } from "./labelled-sections";

/** Sections written and labelled after the rules stood: what they score at first sight is told in the history. */
export const HELD_OUT_SECTIONS: readonly LabelledSection[] = [
  {
    structure: "S1",
    state: "stated",
    text: "回顾全年，镇上的公开工作有进展，也有欠账。一是信息报送靠催，部分村居常常压到月底才报。二是栏目里放了不少过期材料，没有清理。三是会写会编的年轻干部太少。下一阶段，我们准备这样改：一是实行周报制，报送情况在例会上点评；二是每季度集中清理一次栏目；三是从大学生村官中选配两名信息员。",
    told: [
      "P timeliness|grassroots_reach 信息报送靠催，部分村居常常压到月底才报",
      "P timeliness|platform 栏目里放了不少过期材料，没有清理",
      "P staffing|skills 会写会编的年轻干部太少",
      "M m_update_rules|m_supervision 实行周报制，报送情况在例会上点评",
      "M m_platform|m_update_rules 每季度集中清理一次栏目",
      "M m_staff 从大学生村官中选配两名信息员",
    ],
  },
  {
    structure: "S1",
    state: "stated",
    text: "我街道在推进信息公开过程中，仍有以下几方面问题需要解决：一是与居民面对面交流的机会少，意见收集渠道窄；二是对上级文件的解读停留在转发，本地化不足；三是内部流转环节多，审核耗时长。2026年，街道将：一是每月举办一次居民开放日；二是结合本地实际撰写解读稿；三是压缩审核环节，提高流转效率。",
    told: [
      "P interaction 与居民面对面交流的机会少，意见收集渠道窄",
      "P interpretation 对上级文件的解读停留在转发，本地化不足",
      "P mechanism|timeliness 内部流转环节多，审核耗时长",
      "M m_interaction 每月举办一次居民开放日",
      "M m_interpretation 结合本地实际撰写解读稿",
      "M m_mechanism 压缩审核环节，提高流转效率",
    ],
  },
  {
    structure: "S2",
    state: "stated",
    text: "（一）存在的主要问题\n1.思想重视程度需进一步提升。个别单位把公开当作软任务，能拖就拖。\n2.公开质量需进一步提升。部分稿件内容单薄，缺少数据支撑。\n（二）改进情况\n1.强化组织领导。多次召开会议研究部署。\n2.严把质量关。建立稿件初审、复审制度。",
    told: [
      "P awareness 思想重视程度需进一步提升。个别单位把公开当作软任务，能拖就拖",
      "P content_depth 公开质量需进一步提升。部分稿件内容单薄，缺少数据支撑",
      "M m_leadership 强化组织领导。多次召开会议研究部署",
      "M m_depth|m_standards|m_mechanism 严把质量关。建立稿件初审、复审制度",
    ],
  },
  {
    structure: "S2",
    state: "stated",
    text: "（一）2024年存在的问题：主动公开信息的条数较上年减少，政策类信息偏少；农村老人看不懂、用不上线上平台。（二）改进情况：下达各站所报送任务，重点增加政策类信息；保留村公开栏和大喇叭，方便老人了解。",
    told: [
      "P coverage 主动公开信息的条数较上年减少，政策类信息偏少",
      "P grassroots_reach 农村老人看不懂、用不上线上平台",
      "M m_widen_content 下达各站所报送任务，重点增加政策类信息",
      "M m_grassroots 保留村公开栏和大喇叭，方便老人了解",
    ],
  },
  {
    structure: "S3",
    state: "stated",
    text: "存在问题：\n- 1、公开制度执行不严，随意性较大；\n- 2、资金使用、项目进展等过程信息公开不足；\n- 3、公众号粉丝少，阅读量低。\n整改措施：\n- 1、严格执行公开制度；\n- 2、对项目实行全过程公开；\n- 3、策划有吸引力的栏目，做好推广。",
    told: [
      "P mechanism 公开制度执行不严，随意性较大",
      "P process_openness 资金使用、项目进展等过程信息公开不足",
      "P publicity 公众号粉丝少，阅读量低",
      "M m_mechanism 严格执行公开制度",
      "M m_process 对项目实行全过程公开",
      "M m_publicity|m_channels 策划有吸引力的栏目，做好推广",
    ],
  },
  {
    structure: "S4",
    state: "stated",
    text: "总的看，我乡公开工作取得了新成绩，但也清醒看到，工作中还存在学习不够深入、公开不够主动、监督不够有力等短板。对此，我乡将在新的一年里加强学习，主动公开，强化监督。",
    told: [
      "P skills|awareness|supervision 学习不够深入、公开不够主动、监督不够有力",
      "M m_training|m_supervision 我乡将在新的一年里加强学习，主动公开，强化监督",
    ],
  },
  {
    structure: "S5",
    state: "stated",
    text: "主要问题：部分信息公开后未及时更新维护，有的链接打不开；对申请人的释明工作不够耐心细致。改进情况：开展链接排查，修复失效链接九条；规范答复流程，主动与申请人沟通。",
    told: [
      "P timeliness|platform 部分信息公开后未及时更新维护，有的链接打不开",
      "P requests_handling 对申请人的释明工作不够耐心细致",
      "M m_platform 开展链接排查，修复失效链接九条",
      "M m_requests 规范答复流程，主动与申请人沟通",
    ],
  },
  {
    structure: "S6",
    state: "stated",
    text: "我镇公开工作与上级要求尚有一定距离。工作机制有待进一步理顺，科室间配合不够默契。公开平台较为分散，群众查询多头跑。\n今后，我镇将理顺机制，加强配合。整合平台，一网公开。",
    told: [
      "P mechanism 工作机制有待进一步理顺，科室间配合不够默契",
      "P platform 公开平台较为分散，群众查询多头跑",
      "M m_mechanism 我镇将理顺机制，加强配合",
      "M m_platform 整合平台，一网公开",
    ],
  },
  {
    structure: "S7",
    state: "stated",
    text: "一是公开形式不够活泼。改进措施：制作系列漫画，用身边事讲政策。\n二是培训频次偏低。改进措施：由每年一次增加到每季度一次。",
    told: [
      "P channels 公开形式不够活泼",
      "M m_interpretation 制作系列漫画，用身边事讲政策",
      "P skills 培训频次偏低",
      "M m_training 由每年一次增加到每季度一次",
    ],
  },
  {
    structure: "S7",
    state: "stated",
    text: "（一）针对个别栏目信息量少的问题，我乡对照目录查漏补缺，新增信息三十条。\n（二）针对考核办法不细的问题，制定考核细则，按季打分。",
    told: [
      "P coverage 个别栏目信息量少",
      "M m_widen_content|m_standards 我乡对照目录查漏补缺，新增信息三十条",
      "P supervision 考核办法不细",
      "M m_supervision 制定考核细则，按季打分",
    ],
  },
  {
    structure: "S8",
    state: "remedies_only",
    text: "我镇将以群众满意为目标，继续抓好公开工作：压实各办所责任，做到专人专岗；围绕群众关心的医保、住房等事项，扩大公开范围。",
    told: [
      "M m_mechanism|m_staff 压实各办所责任，做到专人专岗",
      "M m_widen_content|m_demand_list 围绕群众关心的医保、住房等事项，扩大公开范围",
    ],
  },
  { structure: "S9", state: "none_stated", text: "（一）存在的主要问题\n无\n（二）改进情况\n无", told: [] },
  {
    structure: "S10",
    section: "overview_supervision",
    state: "stated",
    text: "年内接受县级检查两次。检查发现还存在个别信息格式不规范、公开栏位置不显眼等问题，已列入整改台账。",
    told: ["P standardisation|platform 个别信息格式不规范、公开栏位置不显眼"],
  },
  {
    structure: "S11",
    state: "stated",
    text: "本年度查摆出的问题有：（1）数据公开口径前后不一；（2）兼职人员多，业务生疏。\n问题查摆后，我镇随即制定整改方案，目前已见成效：（1）统一由党政办核定数据后发布；（2）配备专职人员一名，并安排参加县级培训。",
    told: [
      "P standardisation 数据公开口径前后不一",
      "P staffing|skills 兼职人员多，业务生疏",
      "M m_standards 统一由党政办核定数据后发布",
      "M m_staff|m_training 配备专职人员一名，并安排参加县级培训",
    ],
  },
];
