/** Traditional characters that occur in headings and labels of the form, each before its simplified form. */
const PAIRS =
  "開开總总體体況况動动與与處处請请訴诉訟讼復复複复議议執执強强許许務务業业組组織织機机構构證证認认維维結结轉转繼继續续辦办費费額额單单萬万數数據据類类項项關关規规範范發发廢废現现採采購购國国經经會会穩稳" +
  "條条鄉乡鎮镇監监報报問问題题進进實实別别過过獲获無无補补確确內内權权屬属質质對对應应該该為为個个產产網网審审護护計计劃划員员責责級级舉举區区終终點点優优絕绝戶户隱隐聯联協协團团億亿兩两詢询納纳繳缴環环" +
  "訂订導导際际標标準准後后時时間间領领檔档閱阅決决衛卫統统罰罚糾纠製制訪访於于覆复沒没";

export const TRADITIONAL_TO_SIMPLIFIED: ReadonlyMap<string, string> = pairsOf(PAIRS);

/**
 * Characters that alone are simplified ones too and in traditional words stand for another: 答覆 for 答复, 瞭解 for 了解,
 * 著力 for 着力, and variants that only some places write. Search takes both for the same.
 */
export const WRITTEN_FOR: ReadonlyMap<string, string> = pairsOf("覆复瞭了著着衞卫敍叙馀余锺钟谘咨讬托");

function pairsOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(Array.from({ length: pairs.length / 2 }, (_, i) => [pairs.charAt(2 * i), pairs.charAt(2 * i + 1)]));
}
