/** Figures that reports state in prose (field: part of section 1 they stand in). Codes are stable: extracts use them. */
export const NARRATIVE_INDICATORS = {
  proactive_total: { zh: "主动公开信息总数", en: "Proactive disclosures, total", unit: "条" },
  proactive_cumulative: { zh: "历年累计公开信息", en: "Disclosures, cumulative over years", unit: "条" },
  proactive_web: { zh: "政府网站公开", en: "Disclosed on websites", unit: "条" },
  proactive_wechat: { zh: "微信公众号公开", en: "Disclosed on WeChat accounts", unit: "条" },
  proactive_weibo: { zh: "微博公开", en: "Disclosed on Weibo", unit: "条" },
  proactive_video: { zh: "短视频公开", en: "Disclosed on video accounts", unit: "条" },
  proactive_board: { zh: "公示栏、电子屏公开", en: "Disclosed on notice boards and screens", unit: "条" },
  proactive_radio: { zh: "广播公开", en: "Disclosed by loudspeaker radio", unit: "条" },
  proactive_media: { zh: "报刊、融媒体公开", en: "Disclosed in press and media", unit: "条" },
  proactive_chat: { zh: "微信群、QQ群公开", en: "Disclosed in chat groups", unit: "条" },
  proactive_hall: { zh: "服务大厅、查阅点公开", en: "Disclosed at service halls", unit: "条" },
  proactive_face_to_face: { zh: "会议、宣讲公开", en: "Disclosed at meetings and visits", unit: "条" },
  proactive_print: { zh: "印刷品公开", en: "Disclosed in print", unit: "条" },
  proactive_app: { zh: "小程序、客户端公开", en: "Disclosed in apps", unit: "条" },
  requests_received: { zh: "正文所述收到申请", en: "Requests received, as told in the text", unit: "件" },
  requests_answered: { zh: "正文所述答复申请", en: "Requests answered, as told in the text", unit: "件" },
  requests_carried_in: { zh: "正文所述上年结转", en: "Requests carried in, as told in the text", unit: "件" },
  requests_carried_out: { zh: "正文所述结转下年", en: "Requests carried out, as told in the text", unit: "件" },
  requests_transferred: { zh: "正文所述转办申请", en: "Requests transferred, as told in the text", unit: "件" },
  recon_total: { zh: "正文所述行政复议", en: "Reconsiderations, as told in the text", unit: "件" },
  suit_total: { zh: "正文所述行政诉讼", en: "Lawsuits, as told in the text", unit: "件" },
  trainings_held: { zh: "举办培训", en: "Trainings held", unit: "次" },
  training_participants: { zh: "参训人次", en: "Training participants", unit: "人次" },
  meetings_held: { zh: "召开会议", en: "Meetings held", unit: "次" },
  inspections_held: { zh: "开展检查", en: "Inspections held", unit: "次" },
  special_inspections_held: { zh: "开展专项检查", en: "Special inspections held", unit: "次" },
  open_day_events: { zh: "政务公开日活动", en: "Open-day events", unit: "次" },
  policy_interpretations: { zh: "政策解读", en: "Policy interpretations", unit: "篇" },
  followers: { zh: "账号关注人数", en: "Followers of accounts", unit: "人" },
  staff_assigned: { zh: "信息公开工作人员", en: "Staff assigned", unit: "人" },
  complaints_received: { zh: "收到投诉举报", en: "Complaints received", unit: "件" },
  processing_fee_charged: { zh: "信息公开处理费", en: "Information processing fee charged", unit: "元" },
  normative_docs_issued: {
    zh: "正文所述制发规范性文件",
    en: "Normative documents issued, as told in the text",
    unit: "件",
  },
  proactive_growth_pct: { zh: "公开数量增幅", en: "Growth of disclosures", unit: "%" },
} as const;

export type NarrativeIndicator = keyof typeof NARRATIVE_INDICATORS;

/** The two figures that section 1 of the form asks every agency to tell; without them there is a `not_stated` row. */
export const NARRATIVE_DUE = ["proactive_total", "requests_received"] as const satisfies readonly NarrativeIndicator[];

export type DueNarrative = (typeof NARRATIVE_DUE)[number];

/** How exact a figure in prose is: 260余条 is `over`, 近400条 is `near`, 约 is `about`, 不少于 is `at_least`. */
export const QUALIFIERS = {
  exact: { zh: "确数", en: "exact" },
  over: { zh: "余、多、超过", en: "over" },
  near: { zh: "近", en: "nearly" },
  about: { zh: "约、左右", en: "about" },
  at_least: { zh: "不少于", en: "at least" },
  sum_of_parts: { zh: "由分项相加", en: "sum of its parts" },
} as const;

export type Qualifier = keyof typeof QUALIFIERS;
