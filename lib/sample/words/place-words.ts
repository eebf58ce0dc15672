/**
 * Syllables of invented places. No province of these names exists, so no (province, prefecture) pair can be a real one.
 * Every list holds different entries: a name is told apart by the pair of its syllables.
 */
export const PROVINCES = [
  "云岭省",
  "沧澜省",
  "朔原省",
  "岚江省",
  "霁海省",
  "槐东省",
  "陇溪省",
  "琅川省",
  "澄湖省",
  "桐西省",
  "雁北省",
  "珩南省",
  "苍梧原省",
  "瀚林省",
  "栖霞岭省",
  "沅东省",
  "昱州省",
  "黛山省",
  "汐南省",
  "榆关省",
  "芷阳省",
  "望舒省",
  "丹崖省",
  "青屿省",
  "玄洲省",
  "鹭江省",
  "楠溪省",
  "景岳省",
  "泠西省",
  "旷原省",
] as const;

export const PREFECTURE_FIRST = [..."霁岫芷澹泠曦昱璟珩琅栩榆槐桐楠沅漪黛苍瀚"] as const;
export const PREFECTURE_SECOND = [..."禾州川原浦汀麓屿陵都池皋渡梁岭津陂垣野洲"] as const;

export const COUNTY_FIRST = [
  ..."澄泠汐沐湄漱浣溯淇渌霁霖岚峤岫崧嵘峦垚璟珩琅瑾瑶玖瑜栩桉槐梓楸栝棠蓠蘅菀荟蓼苕薇旻昱曜曦晗昀晞煦熠朔皓瀛洵珞琬琰",
] as const;
export const COUNTY_SECOND = [
  ..."源浦汀陂屿坞崖垣墟埠麓陇涧渚沚澜川溪泽湾津渡梁堰塘沟岭岗峪坪原野畈皋丘陵池湖泉河江淀洼滩洲港城阳阴宁平泊洋岸峡峰",
] as const;

export const TOWNSHIP_FIRST = [
  ..."柳槐榆桑杏梨枫椿竹荷菱芦蒲苇茅艾葛藤萝薯稷黍麦粟豆鹤雁鹭鹊鸥鲤鲈蟾麂獐霜雾霞虹雷露冰泉石砂磐瓦窑陶炉铁铜鼓钟笙琴棋墨",
] as const;
export const TOWNSHIP_SECOND = [
  ..."庄寨铺店集桥渡口湾塘坝堰沟坡岗岭坪坳垭冲垄畈圩墩台营堡屯场坊井泉溪河江湖浦汀洲沙滩嘴头尾背垟埔寮厝楼阁亭观驿关",
] as const;
