import type { DisclosureMention } from "./disclosure-mention";

/**
 * The number that a report calls its total of disclosures (field guide D3), null where it calls none so: one with 主动公开
 * or 共 first, and among these the one that divides this year off a cumulative number; then the website's where no
 * other channel is told; then a plain number of information, unless its sentence tells several.
 */
export function findToldTotal(mentions: readonly DisclosureMention[]): DisclosureMention | null {
  const totals = mentions.filter(({ read }) => read.role === "total" && read.among === "no");
  const strong = totals.filter(({ read }) => read.strong);
  const first = strong.find(({ read }) => read.thisYear && read.divides) ?? strong[0];
  if (first !== undefined) return first;
  const channels = mentions.filter(({ read }) => read.role === "channel" && read.among === "no");
  const site = channels.find(({ read }) => read.channel === "proactive_web" && read.strong);
  const value = site?.read.quantity.value;
  if (
    site !== undefined &&
    channels.every(({ read }) => read.channel === "proactive_web" && read.quantity.value === value) &&
    totals.every(({ read }) => read.quantity.value === value)
  )
    return site;
  const weak = totals[0];
  if (weak === undefined) return null;
  const together = totals.filter(({ sentence }) => sentence === weak.sentence);
  return new Set(together.map(({ read }) => read.quantity.value)).size > 1 ? null : weak;
}
