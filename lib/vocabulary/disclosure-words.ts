/** Verbs that put information before the public; a noun made of 公开 (公开栏, 公开指南) is no verb. */
export const DISCLOSURE_VERB =
  "主动公开|公开(?!栏|办|条例|指南|目录|专栏|平台|领导|工作|联络|专区|制度|日|渠道|方式|形式|机构|机制|专员|信箱|承诺|墙|标准|意见|申请|网|条(?!次)|电话|业务|培训|会|属性)|发布|公布|更新(?!率|频)|新增(?!设)|推送|上传|公示(?!栏|牌|墙)|刊登|刊发|推出|推介|播发|播放|发送|挂网|张贴|发文|发稿|推文";

/** Verbs and nouns whose numbers count something else than disclosures (field guide D4), told right before the number. */
export const NOT_DISCLOSED =
  "制作和?(?:获取)?|获取|形成|报送|上报|投稿|采用|采纳|采编|录用|转发|转载|收集|征集|梳理|审核|审查|清理|整改|删除|办理|受理|处理|答复|回复|回应|收到|接到|解决|点击|浏览|访问|阅读|点赞|粉丝|关注|工单|热线|12345|来信|来访|信访|传单|宣传单|宣传册|手册|明白纸|明白卡|海报|标语|横幅|条幅|展板|问卷|留言|咨询|栏目|专栏|提案|议案|建议";

/** Things published that are told elsewhere or belong to others: village items, table 2, press stories. */
export const COUNTED_ELSEWHERE =
  "村级|三务|(?:村务|党务|财务|居务)(?!公开栏|公示栏|公开墙|公开专栏)(?!、|信息公开栏)|村民自治|行政许可|行政处罚|行政强制|行政事业性|招标|采用|采纳|录用|转发|转载|申请|标语|横幅|传单|手册|海报|点击|浏览|阅读量|访问量|解读|答复|留言|咨询|工单|意见|建议|举报|投诉|问卷|不计入|制度|规定[^的]|办法|方案(?!、)|错误|错别字|错链|失效|目录|事项清单|岗位";

/** Words between the verb and the number that name no kind: the number is of all information. */
export const GENERIC_OBJECT =
  "(?:了|各级|各类型?|各种|各项|各个?方面|各领域|全部|所有|相关|有关|涉及|应|的|类|官方|多项|一系列|其中|政府|政务|公开|主动|工作(?!动态)|乡镇|本级|全[乡镇]|[乡镇]级|机关|部门|重要|在|中|条信息)*(?:(?:信息|文件|动态|内容|事项|资讯|稿件|文章|消息|资料)(?:及|和|与|、|以及)?)*";

/** What may stand between the object and the number: 总数为, 共计, 达. */
export const GENERIC_LINK =
  "(?:总数量?|总量|数量?|条数|总条数|件数|发布量|公开量|量)?(?:，)?(?:全年|累计|已|总|一|合)?(?:共|共计|总计|合计|累计|总共|一共|达|到|约|为|有|计|是|分别|：)*";

/** Words that call a number a total. */
export const COLLECTIVE = "共|总计|合计|累计|总数|总量|总条数|一共";

/** Words that make what follows a part of what stood before. */
export const AMONG = /其中(?!的|，?(?:本年|今年|当年|本级|20\d{2}年))|分别[为是]/;

/** Words that do so where a number stands before them. */
export const AMONG_AFTER_NUMBER =
  /[\d一二三四五六七八九十百千万][余多]?[条件篇份则个项期次].*(?:包括|包含|从渠道看|按渠道|按类别|具体(?:为|如下|包括)|涵盖|涉及)/;
