/** Verbs that put information before the public; a noun made of 公开 (公开栏, 公开指南) is no verb. */
export const DISCLOSURE_VERB =
  "主动公开|(?<!同意|不予|予以|部分|申请)公开(?!栏|办(?!事|理结果)|条例|指南|目录|专栏|平台|领导(?:小组|机构)|工作(?!动态|信息|简报|计划)|联络|专区|制度|日|渠道|方式|形式|机构(?!设置|职能|信息|概况)|机制|专员|信箱|承诺|墙|标准|意见(?!征)|申请|网|条(?!次)|电话|业务|培训|会(?!议)|属性)|(?:首)?发布|首发|编发|公布|更新(?!率|频)|新增(?!设)|推送|上传|公示(?!栏|牌|墙)|刊登|刊发|推出|推介|播发|播放|发送|挂网|张贴|发文|发稿|推文";

/** Verbs and nouns whose numbers count something else than disclosures (field guide D4). */
export const NOT_DISCLOSED =
  "依申请公开|不予公开|不公开|制作|获取|形成|报送|上报|投稿|采用|采纳|采编|录用|转发|转载|收集|征集|梳理|审核|审查|清理|整改|删除|办理|受理|处理|答复|回复|回应|收到|接到|解决|点击|浏览|访问|阅读|点赞|粉丝|关注|工单|热线|12345|来信|来访|信访|传单|宣传单|宣传册|手册|明白纸|明白卡|海报|标语|横幅|条幅|展板|问卷|留言|咨询|栏目|专栏|提案|议案|建议";

/** Things published that are told elsewhere or belong to others: village items, table 2, press stories. */
export const COUNTED_ELSEWHERE =
  "村级|[乡镇街道]、?村(?:（社区）)?(?:两级|二级)|三务|(?:村务|党务|财务|居务)(?!公开栏|公示栏|公开墙|公开专栏|信息公开栏|、)|村民自治|行政许可|行政处罚|行政强制|行政事业性|招标|采用|采纳|录用|转发|转载|申请|标语|横幅|传单|手册|海报|点击|浏览|阅读量|访问量|解读|答复|留言|咨询|工单|意见|建议|举报|投诉|问卷|不计入|制度|规定[^的]|办法|方案(?!、)|错误|错别字|错链|失效|目录|事项清单|岗位";

/** Words that part the township's own information from that of its villages. */
export const OWN_LEVEL = "[乡镇]级(?!以)|本级|街道(?:本级|层面)";

/** What makes the number count things, not items of information: 8个栏目, 12个村. */
export const COUNTS_THINGS =
  "^(?:[大小子]?类|种|栏目|版块|板块|村|社区|小时|群|账号|平台|网站|单位|部门|站所|方面|问题|环节|领域|联络点|公示栏|公开栏|栏|月|季度|工作日|微信|人员|科室|窗口)";

/** Kinds that are counted before the items: 4类46条, 53个栏目379条. */
export const KINDS_COUNTED = "[大小子]?(?:类别?|种|栏目|版块|板块|方面)";

/** A number after one of these is a change, not an amount. */
export const DIFFERENCE = "(?:增加|增长|减少|下降|上升|多|少|(?<!新)增|降)(?:了)?(?:约|近|达)?$";

/** Words between the verb and the number that name no kind: the number is of all information. */
export const GENERIC_OBJECT =
  "(?:了|各级|各类型?|各种|各项|各个?方面|各领域|全部|所有|相关|有关|涉及|应|的|类|官方|多项|一系列|其中|政府|政务|公开|主动|工作(?!动态)|乡镇|本级|全[乡镇]|[乡镇]级|机关|部门|重要|在|中)*(?:(?:信息|文件|动态|内容|事项|资讯|稿件|文章|消息|资料)(?:及|和|与|、|以及)?)*中?";

/** What may stand between the object and the number: 总数为, 共计, 达. */
export const GENERIC_LINK =
  "(?:总数量?|总量|数量?|条数|总条数|件数|发布量|公开量|量)?(?:，)?(?:全年|累计|已|总|一|合)?(?:共|共计|总计|合计|累计|总共|一共|达|到|约|为|有|计|是|分别|：)*";

/** An object that lists several kinds under one number: 政策文件、工作动态等信息. */
export const LIST_OBJECT =
  "(?:[、和及与]|以及).*(?:信息|文件|动态|内容|事项|公告|等)|等.{0,10}(?:信息|文件|动态|内容|事项)?";

/** What a channel publishes. */
export const CHANNEL_OBJECT = "^[^，。；]{0,12}(?:信息|文章|动态|稿件|内容|图文|推文|消息|视频|作品|公告)?$";

/** Words that name channels in general. */
export const MANY_WAYS = "(?:等|多种|各种|多个|多元|线上线下).{0,8}(?:渠道|平台|方式|载体|途径|形式|媒体|媒介)|等$";

/** Words that tie a channel to the clause after it. */
export const BY_WAY_OF = "通过|依托|利用|运用|借助|使用|在|于|以|方面|上";

/** A channel that is opened is none that tells. */
export const OPENS_CHANNEL = "建成|建设|新建|设立|设置|开设|开通|打造";

/** Words that call a number a total. */
export const COLLECTIVE = "共|总计|合计|累计|总数|总量|总条数|一共";

/** Words that make what follows a part of what stood before. */
export const AMONG = /其中(?!的|，?(?:本年|今年|当年|本级|20\d{2}年))|分别[为是]/;

/** Words that do so where a number of items stands before them. */
export const AMONG_AFTER_NUMBER = /包括|包含|从渠道看|按渠道|按类别|具体(?:为|如下|包括)|涵盖|涉及/;
export const NUMBER_OF_ITEMS = /[\d一二三四五六七八九十百千万][余多]?[条件篇份则个项期次]/;
