import type { NarrativeIndicator } from "./narrative-indicators";

/** The ways by which information is disclosed; each has its own figure. */
export type ChannelIndicator = Extract<
  NarrativeIndicator,
  | "proactive_web"
  | "proactive_wechat"
  | "proactive_weibo"
  | "proactive_video"
  | "proactive_board"
  | "proactive_radio"
  | "proactive_media"
  | "proactive_chat"
  | "proactive_hall"
  | "proactive_face_to_face"
  | "proactive_print"
  | "proactive_app"
>;

/** Names of channels. Where two names begin at one place the longer one wins: 微信群 is no 微信. */
export const CHANNEL_WORDS: Readonly<Record<ChannelIndicator, readonly string[]>> = {
  proactive_web: [
    "政府门户网站",
    "门户网站",
    "政府网站",
    "政府信息公开平台",
    "政务公开平台",
    "信息公开平台",
    "信息公开专栏",
    "政务公开专栏",
    "信息公开网",
    "政府信息网",
    "政务网",
    "政府网",
    "县网",
    "区网",
    "市网",
    "官网",
    "官方网站",
    "网站",
    "网页",
  ],
  proactive_wechat: [
    "微信公众号",
    "微信公众平台",
    "微信订阅号",
    "微信服务号",
    "公众号",
    "公众平台",
    "订阅号",
    "服务号",
    "官方微信",
    "政务微信",
    "微信平台",
    "微信",
  ],
  proactive_weibo: ["官方微博", "政务微博", "微博"],
  proactive_video: ["抖音", "视频号", "微信视频号", "快手", "短视频"],
  proactive_board: [
    "公示栏",
    "公开栏",
    "公告栏",
    "宣传栏",
    "信息栏",
    "公示牌",
    "公开墙",
    "LED屏",
    "LED显示屏",
    "LED",
    "电子屏",
    "电子显示屏",
    "显示屏",
    "触摸屏",
  ],
  proactive_radio: ["广播", "村村响", "大喇叭", "小喇叭"],
  proactive_media: [
    "报纸",
    "报刊",
    "日报",
    "电视台",
    "广播电视",
    "电视",
    "今日头条",
    "头条号",
    "学习强国",
    "融媒体",
    "融媒",
    "新闻媒体",
    "大象新闻",
    "新闻网",
    "云上",
    "媒体",
  ],
  proactive_chat: [
    "微信群",
    "微信工作群",
    "微信网格群",
    "微信居民群",
    "微信村民群",
    "QQ工作群",
    "QQ群",
    "qq群",
    "钉钉群",
    "网格群",
    "工作群",
    "村民群",
  ],
  proactive_hall: [
    "便民服务中心",
    "政务服务中心",
    "审批服务中心",
    "服务中心",
    "服务大厅",
    "政务大厅",
    "便民大厅",
    "大厅",
    "政务公开专区",
    "信息公开专区",
    "公开专区",
    "查阅点",
    "查阅室",
    "查阅场所",
    "档案馆",
    "图书馆",
    "服务窗口",
  ],
  proactive_face_to_face: ["会议", "宣讲", "入户", "院坝会", "座谈会", "走访"],
  proactive_print: ["宣传册", "明白卡", "明白纸", "宣传单", "宣传资料", "宣传手册", "折页", "简报"],
  proactive_app: ["小程序", "微信小程序", "APP", "App", "app", "客户端"],
};

/** Names of several channels at once, or of one that has no figure of its own. */
export const UNNAMED_CHANNELS = ["政务新媒体", "新媒体", "自媒体", "线上平台", "网络平台", "其他渠道", "其他方式"];
