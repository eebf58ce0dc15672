import type { NarrativeIndicator, Qualifier } from "../vocabulary/narrative-indicators";
import { withParity } from "./proactive-year";
import { pick, pickSome, pickWeighted, type Random } from "./random";
import type { TruthNarrative } from "./sample-report";
import { formatChinese, formatFullWidth } from "./write-number";

/** Words with the figures a correct reader finds in them. */
export type Prose = { readonly text: string; readonly narrative: readonly TruthNarrative[] };

/** The sentence that tells how many items were disclosed, in one of the ways townships do; sometimes it tells no number. */
export function writeProactiveProse(random: Random, disclosed: number, year: number): Prose {
  const style = pickWeighted(random, disclosed < 30 ? EXACT_STYLES : ALL_STYLES);
  return style.write(random, disclosed, year);
}

type Style = { readonly weight: number; readonly write: (random: Random, disclosed: number, year: number) => Prose };

const OPENINGS = ["全年", "本年度", "一年来，", "今年以来，", ""] as const;
const VERBS = [
  "共主动公开政府信息",
  "主动公开各类政府信息",
  "共计主动公开信息",
  "主动公开政府信息共计",
  "累计主动公开政府信息",
] as const;
const CARRIERS = [
  "通过政府网站、公示栏等渠道",
  "依托网站和新媒体",
  "综合运用线上线下方式",
  "按照公开目录要求",
  "围绕群众关心的事项",
] as const;

const APPROXIMATE: readonly { readonly qualifier: Qualifier; readonly words: readonly string[] }[] = [
  { qualifier: "over", words: ["{n}余条", "{n}多条", "超过{n}条", "{n}余条"] },
  { qualifier: "near", words: ["近{n}条"] },
  { qualifier: "about", words: ["约{n}条", "{n}条左右"] },
  { qualifier: "at_least", words: ["不少于{n}条", "{n}条以上"] },
];

const CHANNELS: readonly { readonly indicator: NarrativeIndicator; readonly words: readonly string[] }[] = [
  { indicator: "proactive_web", words: ["政府网站", "政府门户网站", "信息公开专栏"] },
  { indicator: "proactive_wechat", words: ["微信公众号", "公众号"] },
  { indicator: "proactive_board", words: ["公示栏", "公开栏"] },
  { indicator: "proactive_video", words: ["视频号", "抖音号"] },
  { indicator: "proactive_radio", words: ["村村响广播"] },
  { indicator: "proactive_weibo", words: ["政务微博"] },
];

const EXACT_STYLES: readonly Style[] = [
  { weight: 52, write: writeExact },
  { weight: 8, write: writeInChinese },
  { weight: 6, write: writeInFullWidth },
  { weight: 18, write: writeWithParts },
  { weight: 8, write: writePartsOnly },
  { weight: 8, write: writeNoNumber },
];
const ALL_STYLES: readonly Style[] = [...EXACT_STYLES, { weight: 34, write: writeApproximate }];

function writeExact(random: Random, disclosed: number, year: number): Prose {
  const value = withParity(disclosed, year);
  const unit = pick(random, ["条", "条", "条", "条", "件", "篇", "条次"] as const);
  return sentence(random, `${value}${unit}`, total(value, "exact", unit, `${value}${unit}`));
}

function writeInChinese(random: Random, disclosed: number, year: number): Prose {
  const value = withParity(disclosed, year);
  const raw = `${formatChinese(value)}条`;
  return sentence(random, raw, total(value, "exact", "条", raw));
}

function writeInFullWidth(random: Random, disclosed: number, year: number): Prose {
  const value = withParity(disclosed, year);
  const raw = `${formatFullWidth(value)}条`;
  return sentence(random, raw, total(value, "exact", "条", raw));
}

/** Even years end in 0, odd ones in 5, so that a rounded number does not stand still either. */
function writeApproximate(random: Random, disclosed: number, year: number): Prose {
  const value = Math.floor(disclosed / 10) * 10 + (year % 2) * 5;
  const { qualifier, words } = pick(random, APPROXIMATE);
  const raw = pick(random, words).replace("{n}", String(value));
  return sentence(random, raw, total(value, qualifier, "条", raw));
}

function writeWithParts(random: Random, disclosed: number, year: number): Prose {
  const parts = channelParts(random, disclosed, year);
  const value = sumOf(parts);
  const listed = parts.map(({ name, value }) => `${name}公开${value}条`).join("，");
  return {
    text: `${pick(random, OPENINGS)}${pick(random, VERBS)}${value}条，其中${listed}。`,
    narrative: [total(value, "exact", "条", `${value}条`), ...parts.map(partFigure)],
  };
}

function writePartsOnly(random: Random, disclosed: number, year: number): Prose {
  const parts = channelParts(random, disclosed, year);
  const listed = parts.map(({ name, value }) => `${name}发布信息${value}条`).join("、");
  return {
    text: `${pick(random, OPENINGS)}通过${listed}。`,
    narrative: [{ ...total(sumOf(parts), "sum_of_parts", "条", ""), status: "derived" }, ...parts.map(partFigure)],
  };
}

function writeNoNumber(random: Random): Prose {
  const text = `${pick(random, OPENINGS)}${pick(random, CARRIERS)}主动公开了各类政府信息，公开面不断扩大。`;
  return { text, narrative: [] };
}

function sentence(random: Random, words: string, figure: TruthNarrative): Prose {
  const text = pick(random, [
    `${pick(random, OPENINGS)}${pick(random, VERBS)}${words}。`,
    `${pick(random, OPENINGS)}${pick(random, CARRIERS)}，${pick(random, VERBS)}${words}。`,
    `${pick(random, CARRIERS)}，${pick(random, OPENINGS)}${pick(random, VERBS)}${words}，公开时效进一步提升。`,
  ]);
  return { text, narrative: [figure] };
}

function total(value: number, qualifier: Qualifier, unit: string, raw: string): TruthNarrative {
  return { indicator: "proactive_total", value, qualifier, unit, status: "stated", raw };
}

/** Unlike, for equal numbers look like the same items told thrice. */
const SHARES = [
  { share: 0.3, least: 4 },
  { share: 0.42, least: 6 },
  { share: 0.28, least: 8 },
] as const;

type Part = { readonly indicator: NarrativeIndicator; readonly name: string; readonly value: number };

/** Three channels: with the year's parity in each, none of them and not their sum stands still. */
function channelParts(random: Random, disclosed: number, year: number): readonly Part[] {
  return pickSome(random, CHANNELS, SHARES.length).map(({ indicator, words }, place) => {
    const { share, least } = SHARES[place] ?? SHARES[0];
    return { indicator, name: pick(random, words), value: withParity(Math.max(least, disclosed * share), year) };
  });
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.value, 0);
}

function partFigure({ indicator, value }: Part): TruthNarrative {
  return { indicator, value, qualifier: "exact", unit: "条", status: "stated", raw: `${value}条` };
}
