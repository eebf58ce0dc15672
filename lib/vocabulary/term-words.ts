import { LACK, SUBJECTS, THEME_PATTERNS } from "./theme-patterns";

/** Characters that join or qualify words: a compound ends at them. */
export const JOINING_CHARACTERS =
  "的了在是和与及或也都而但因为被把对向从由以于就还仍尚更最较很太过将要能会可应该须需未不没无非各每某其此这那有些个本我们镇乡村县市区省年月日内外上下中前后时间等着地得所又再只仅已曾才却若如到出起来去给让使受按据经通当同一二三四五六七八九十两几多少大小高低好差新旧快慢强弱深浅";

/** Single characters that a compound may begin with (短视频), or end with (网格员, 公众号). */
export const COMPOUND_HEADS = "短小微云新老智网大";
export const COMPOUND_TAILS = "员群号率站点屏码卡圈量网库端版课箱户";

/** Words that every problem section is written with; they tell nothing of what is lacking. */
const EVERYDAY_WORDS =
  "部分 个别 存在 问题 不足 工作 方面 情况 进一步 提高 提升 加强 完善 健全 改进 推进 开展 落实 建设 管理 服务 发展 进行 实际 实施 要求 需要 主要 一些 一定 一是 二是 三是 四是 由于 导致 造成 影响 使得 以及 同时 另外 此外 目前 现在 今年 全年 本年度 年度 去年 上年 今后 下一步 仍然 依然 尚未 没有 不能 无法 难以 容易 有时 经常 往往 比较 较为 相对 明显 十分 非常 还有 还需 有待 不够 不高 不强 不全 不多 不大 不好 距离 差距 相比 期待 期望 上级 有关 相关 各项 各类 各种 各个 有的 有些 许多 大多 多数 少数 整体 总体 基本 具体 重要 重点 关键 突出 特别 尤其 一般 普遍 单位 部门 站所 科室 人员 干部 同志 领导 政府 机关 乡镇 街道 全镇 全乡 本镇 本乡 我镇 我乡 我街道 群众 公众 村民 居民 社会 公开 信息 政务 内容 事项 材料 文件 资料 情形 现象 过程 结果 效果 成效 作用 力度 程度 水平 质量 数量 范围 方式 方法 措施 办法 环节 领域 角度 层面 地方 位置 时候 阶段 期间 发现 反映 认为 看到 了解 掌握 做到 达到 实现 形成 产生 出现 发生 变化 增加 减少 扩大 保证 保障 确保 继续 不断 逐步 及时 有效 充分 全面 深入 切实 积极 主动 严格 认真 规范 科学 合理 准确 完整 真实 统一 明确 清晰 方便 快捷 便民 落到 到位 到底 起来 下去 出来 所在 之间 之处 一次 一个 一种 一方面 另一方面 其中 例如 比如 特点 特色 优势 条件 基础 原因 因素 能够 可以 应当 必须 如何 怎样 什么 偏窄 仍有 停留在 不便 不易 不少 面向 带来 其他 不清 做法 根本 改变 顺畅 紧密 偶有 一段 承担 看懂 重大 展示 说理 偏软 不充分 隔了 拖到 未能 不太 有所 无人 带动 参照 个别站 部分站";

/** Whether a term is no news: an everyday word, or one that the wordings of the themes are made of. */
export function isKnownTerm(term: string): boolean {
  return EVERYDAY.has(term) || THEME_WORDS.includes(term);
}

const EVERYDAY: ReadonlySet<string> = new Set(EVERYDAY_WORDS.split(" "));

const THEME_WORDS = [
  LACK,
  ...THEME_PATTERNS.flatMap(({ words, unless }) => [...words, unless ?? ""]),
  ...SUBJECTS.map(({ words }) => words),
].join("\n");
