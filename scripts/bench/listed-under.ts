/** Counties since renamed, and zones whose townships are listed under the district that hosts them. */
export const LISTED_UNDER: Readonly<Record<string, string>> = {
  海安县: "海安市",
  玉环县: "玉环市",
  会理县: "会理市",
  武汉经济技术开发区: "蔡甸区",
  东湖新技术开发区: "江夏区",
  万盛经济技术开发区: "綦江区",
  资阳市: "安岳县",
};
