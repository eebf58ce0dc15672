/** The 55 recognised minorities as they stand in names of divisions, without 族 (GB/T 3304), longest first. */
export const ETHNIC_GROUPS = [
  "塔吉克 乌孜别克 俄罗斯 鄂温克 塔塔尔 鄂伦春 柯尔克孜 达斡尔 维吾尔 哈萨克 仫佬 锡伯 布朗 撒拉 毛南 仡佬 阿昌 普米",
  "蒙古 布依 朝鲜 土家 哈尼 傈僳 高山 拉祜 东乡 纳西 景颇 德昂 保安 裕固 独龙 赫哲 门巴 珞巴 基诺",
  "藏 苗 彝 壮 满 侗 瑶 白 傣 黎 佤 畲 水 土 羌 怒 京 回",
]
  .flatMap((names) => names.split(" "))
  .sort((a, b) => b.length - a.length);
