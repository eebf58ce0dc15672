import type { DisclosureMention } from "./disclosure-mention";

/**
 * The number that a report calls its total of disclosures (field guide D3), null where it calls none so: one with 主动公开
 * or 共 first, and among these the one that divides this year off a cumulative number; then the website's where no
 * other channel is told; then a plain number of information, unless its sentence tells several. 制发公文312件，其中主动公开41件
 * divides what is not counted here, and tells the total.
 */
export function findToldTotal(mentions: readonly DisclosureMention[]): DisclosureMention | null {
  const totals = mentions.filter(({ read }) => read.role === "total" && read.among === "no");
  const strong = totals.filter(({ read }) => read.strong);
  const first = strong.find(({ read }) => read.thisYear && read.divides) ?? strong[0];
  if (first !== undefined) return first;
  const share = mentions.find((mention) => isShareOfOthers(mention, mentions));
  if (totals.length === 0 && share !== undefined) return share;
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

/** 主动公开 after 其中, with no number of disclosures before it in the sentence. */
function isShareOfOthers({ read, sentence }: DisclosureMention, mentions: readonly DisclosureMention[]): boolean {
  if (read.role !== "total" || read.among !== "list" || !read.divides || !read.strong) return false;
  return !mentions.some(
    ({ read: other, sentence: place }) => place === sentence && other.quantity.start < read.quantity.start,
  );
}
