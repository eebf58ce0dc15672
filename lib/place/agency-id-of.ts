import { governmentHost } from "./find-host-clue";
import type { ResolvedPlace } from "./resolved-place";

/** Where a report was found: its path below the folder that was read, and its address. */
export type ReportOrigin = { readonly fileName: string; readonly url: string | null };

/**
 * The id of an agency in addresses and datasets: its division code, else `x` and 13 characters of base 36 made from
 * what is known, so that it never looks like a code.
 *
 * With its county known, an agency is told by county and name. Without, by its name and its folder (and government
 * host); where the list has several townships of the name, also by the file, because two files named 城关镇 in one
 * folder may be two townships: such reports stay apart until a clue, a manifest or an alias tells their county.
 */
export function agencyIdOf(place: ResolvedPlace, origin: ReportOrigin): string {
  if (place.divisionCode !== null) return place.divisionCode;
  const { province, prefecture, county, kind, agency } = place;
  const known = [province ?? "", prefecture ?? "", county ?? "", kind, agency];
  return `x${hashOf([...known, ...(county === null ? discriminators(place, origin) : [])].join("|"))}`;
}

function discriminators(place: ResolvedPlace, { fileName, url }: ReportOrigin): string[] {
  const path = fileName.replaceAll("\\", "/");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return [governmentHost(url) ?? "", place.candidates.length > 1 ? path : folder];
}

const ID_LENGTH = 13;

/** 64 bits in base 36: two 32-bit multiplicative hashes (after cyrb53) that stir each other at the end. */
function hashOf(words: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const whole = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  return whole.toString(36).padStart(ID_LENGTH, "0");
}
