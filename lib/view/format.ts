import type { Language } from "../vocabulary/code-labels";

/** 12,345.6: thousands separated, decimals as they are. */
export function formatNumber(value: number): string {
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : NUMBERS.format(value);
}

/** A difference with its sign; a true minus. */
export function formatDifference(value: number): string {
  if (value === 0) return "0";
  return value > 0 ? `+${formatNumber(value)}` : `−${formatNumber(-value)}`;
}

/** `3/12`, and from d = 10 on also `3/12（25%）`: a percentage of few cases misleads. */
export function formatShare(n: number, d: number, language: Language): string {
  const counts = `${formatNumber(n)}/${formatNumber(d)}`;
  if (d < SMALLEST_BASE) return counts;
  const percent = `${Math.round((n / d) * 100)}%`;
  return language === "zh" ? `${counts}（${percent}）` : `${counts} (${percent})`;
}

/** `2021–2025`, or one year where both ends are the same. */
export function formatYears(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** Names in one sentence: 、 in Chinese, commas in English. */
export function formatList(names: readonly string[], language: Language): string {
  return names.join(language === "zh" ? "、" : ", ");
}

/** No percentage is shown of fewer cases than this. */
export const SMALLEST_BASE = 10;

const NUMBERS = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6, useGrouping: true });
