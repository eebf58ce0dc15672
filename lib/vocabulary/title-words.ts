/** Kinds of agency at township level by the last characters of the name, longest first; the kind is never more than these. */
export const AGENCY_ENDINGS = [
  ["民族苏木", "民族苏木"],
  ["族苏木", "民族苏木"],
  ["苏木", "苏木"],
  ["族乡", "民族乡"],
  ["街道", "街道"],
  ["地区", "地区"],
  ["乡", "乡"],
  ["镇", "镇"],
] as const;

/** Zones with a committee of their own: reported apart from the townships of the district they lie in. */
export const ZONE_ENDINGS = [
  "开发区",
  "园区",
  "产业园",
  "工业园",
  "科技园",
  "工业区",
  "管理区",
  "示范区",
  "保税区",
  "度假区",
  "名胜区",
  "风景区",
  "旅游区",
  "试验区",
  "实验区",
  "集聚区",
  "集中区",
  "经济区",
  "高新区",
  "经开区",
] as const;

/** Words of office behind a name, taken off one after another, longest first. */
export const OFFICE_WORDS = [
  "党委、人民政府",
  "党委、政府",
  "党委和政府",
  "党委政府",
  "党政综合办公室",
  "党政办公室",
  "综合办公室",
  "政务公开办公室",
  "信息公开办公室",
  "便民服务中心",
  "人民政府办公室",
  "人民政府",
  "党工委",
  "党委",
  "政府办公室",
  "政府办",
  "政府",
  "党政办",
  "办公室",
  "机关",
  "人民",
] as const;

/** Words that make a page about reports something else than a report. */
export const NOT_A_REPORT_WORDS = [
  "解读",
  "通知",
  "制度",
  "总结",
  "办法",
  "方案",
  "指南",
  "通报",
  "要点",
  "细则",
  "公开目录",
  "考核",
  "评议",
  "问答",
  "图解",
  "一图读懂",
  "实施意见",
  "半年",
  "季度",
  "会议",
  "培训",
  "转发",
  "模板",
  "格式",
  "说明",
] as const;

/** Bodies above or beside a township whose reports are read elsewhere: the last words of their names. */
export const OTHER_AGENCY_ENDINGS =
  /(?:局|委员会|厅|院|校|中心|公司|支队|大队|站|队|协会|联合会|医院|学校|委|办|办公室|所|[省市县区旗盟州])$/;

/** The heart of a title, white space taken out: 政府信息公开工作年度报告, 信息公开年报, 政务公开2021年度工作报告. */
export const REPORT_WORDS =
  /(?:政府(?:政务)?|政务)?(?:信息|政务)(?:主动)?公开(?:工作)?(?:情况)?(?:的)?(?:(?:19|20)\d{2}年?)?(?:年?度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报)/;

/** Words that only a sentence has, never a title. */
export const SENTENCE_WORDS =
  /[。；;，]|根据|按照|依据|要求|现将|如下|公布|编制|(?<!\()我[乡镇街处]|^[本全][乡镇街]|[对将为][本全][乡镇街]/;

/** Lines of a site's frame: breadcrumbs, index numbers, dates of publication. */
export const FRAME_WORDS = /[>＞»›|｜]|首页|当前位置|您的位置|索引号|发布时间|发布日期|信息来源|浏览次数|字体[:：]/;

/** A notice that has the report behind it: 关于印发…的通知. */
export const COVERING_NOTICE = /(?:印发|报送|上报|发布).*通知/;

/** A title that covers two years: 2018—2019年. */
export const TWO_YEARS = /((?:19|20)\d{2})年?度?[-—–~～至和、]+((?:19|20)\d{2})/;

/** Traditional characters of titles and of names, each before its simplified one; enough to read a title. */
export const TRADITIONAL_PAIRS =
  "鄉乡鎮镇報报開开務务縣县區区辦办處处黨党蘇苏會会東东馬马龍龙鳳凤門门陽阳陰阴長长興兴義义灣湾橋桥樓楼窪洼莊庄廟庙溝沟嶺岭島岛澤泽漢汉寧宁豐丰張张陳陈劉刘楊杨趙赵孫孙吳吴黃黄羅罗鄭郑許许鄧邓馮冯葉叶盧卢鐘钟陸陆廣广萬万雙双銀银鐵铁錢钱雲云龜龟鳥鸟魚鱼塊块墳坟壩坝壟垄壽寿後后堯尧紅红綠绿藍蓝舊旧頭头順顺勝胜團团國国華华農农軍军車车運运連连邊边達达遠远鶴鹤麗丽齊齐衛卫豬猪黨党員员號号與与應应歸归業业樂乐";

/** A heading that ends the head of a page: 一、总体情况. */
export const FIRST_HEADING = /^(?:[一1]、|第一部分|一[.．]|\(一\)|（一）)/;

/** Last words of a short line that says of a page that it is no report. */
export const NOT_A_REPORT_ENDING =
  /(?:解读|总结|通知|制度|办法|方案|细则|指南|通报|要点|规定|公告|说明|(?:法治政府建设|政府工作|述职|[决预]算|考核)[^公]{0,8}(?:报告|情况))(?:\([^)]{0,8}\))?$/;

/** Words that end like the name of a township and are none. */
export const NO_NAMES =
  /^(?:各|全|我|本|该|[县区市]直)?(?:乡镇|街镇|城镇|村镇|镇街|乡街道|镇街道|镇乡|[乡镇]|街道|地区)$/;

/** Prefectures whose kind is 地区, a word that also ends names of townships in Beijing and Xinjiang. */
export const PREFECTURES_CALLED_DIQU =
  /(?:大兴安岭|阿克苏|喀什|和田|塔城|阿勒泰|阿里|那曲|昌都|山南|日喀则|林芝|吐鲁番|哈密|铜仁|毕节|海东)地区$/;

/** Words of index tables and page heads before the name of the publishing body. */
export const PUBLISHER_LABELS =
  /^(?:发布机构|发布单位|公开机构|公开单位|公开主体|编制机关|编制单位|单位名称|机构名称|单位|责任部门|信息来源|来源|发文机关|发文单位)$/;

/** Heads of the six sections, in any edition: a page that bears several is a report even where its title is lost. */
export const REPORT_HEADS = [
  "主动公开",
  "依申请公开",
  "收到和处理",
  "行政复议",
  "存在的主要问题",
  "其他需要报告",
] as const;
