import type { Gazetteer } from "./gazetteer";
import type { Area } from "./gazetteer-lines";
import type { PlaceClue } from "./place-clue";
import type { Division } from "./resolved-place";

/** The host of a government site: www.dean.gov.cn of http://www.dean.gov.cn/zw/03. Null for mirrors and addresses. */
export function governmentHost(url: string | null): string | null {
  const host = url === null ? undefined : /^(?:[a-z]+:)?\/\/([^/?#:]+)/i.exec(url)?.[1];
  return host?.toLowerCase().endsWith(".gov.cn") ? host.toLowerCase() : null;
}

/** The first government site whose address the beginning of a text prints: of the page, or where the report can be had. */
export function findPrintedSite(text: string): string | null {
  const host = PRINTED_SITE.exec(text.slice(0, BEGINNING))?.[1];
  return host === undefined ? null : `http://${host}`;
}

const BEGINNING = 3000;
const PRINTED_SITE = /(?:https?:\/\/|\b(?=www\.))([a-z0-9.-]{1,60}\.gov\.cn)\b/i;

const KIND_LETTERS: Readonly<Record<string, readonly string[]>> = {
  县: ["x", "xian"],
  市: ["s", "shi"],
  区: ["q", "qu"],
  旗: ["q", "qi"],
  州: ["z", "zhou"],
  盟: ["m", "meng"],
};
const SHORTEST_SPELLING = 4;

/**
 * What the host of a government site tells: its label spells an area (dean is 德安, decisive), or has the initials of the
 * county of some candidates (qdncg is 黔东南 岑巩, weak).
 */
export function findHostClue(
  url: string | null,
  candidates: readonly Division[],
  gazetteer: Gazetteer,
): PlaceClue | null {
  const host = governmentHost(url);
  if (host === null) return null;
  const labels = host
    .split(".")
    .slice(0, -2)
    .filter((label) => label !== "www" && label.length > 1);
  const spelled = labels.flatMap((label) => spelledAreas(label, gazetteer));
  if (spelled.length > 0) return { method: "host", words: host, codes: spelled, strength: "decisive" };
  const counties = new Set(candidates.map(({ code }) => code.slice(0, 6)));
  const abbreviated = [...counties].filter((code) => labels.some((label) => abbreviates(label, code, gazetteer)));
  return abbreviated.length === 0 ? null : { method: "host", words: host, codes: abbreviated, strength: "weak" };
}

function spelledAreas(label: string, gazetteer: Gazetteer): string[] {
  if (label.length < SHORTEST_SPELLING) return [];
  const exact = gazetteer.findAreasByPinyin(label);
  if (exact.length > 0) return codesOf(exact);
  return Object.entries(KIND_LETTERS).flatMap(([kind, letters]) =>
    letters.flatMap((ending) => {
      const stem = label.endsWith(ending) ? label.slice(0, -ending.length) : "";
      if (stem.length < SHORTEST_SPELLING) return [];
      return codesOf(gazetteer.findAreasByPinyin(stem).filter(({ name }) => name.endsWith(kind)));
    }),
  );
}

function codesOf(areas: readonly Area[]): string[] {
  return areas.map(({ code }) => code);
}

/** bp of 北票市 is too short to tell; mhk, htq, szft, hljfy, cqkz are not. */
function abbreviates(label: string, county: string, gazetteer: Gazetteer): boolean {
  const area = gazetteer.findArea(county);
  if (area === null) return false;
  const core = initials(area);
  const kind = KIND_LETTERS[area.name.slice(-1)]?.[0] ?? "";
  const own = [core, core + kind, area.pinyin.join("")];
  const wider = [gazetteer.findArea(county.slice(0, 4)), gazetteer.findArea(county.slice(0, 2))];
  const fronts = wider.flatMap((outer) => (outer === null ? [] : [initials(outer), outer.pinyin.join("")]));
  if (label.length > 2 && own.includes(label)) return true;
  return fronts.some((front) => own.some((word) => label === front + word && label.length > 3));
}

function initials(area: Area): string {
  return area.pinyin.map((syllable) => syllable.charAt(0)).join("");
}
