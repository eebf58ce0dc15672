import { COUNTY_SUCCESSORS } from "../vocabulary/county-successors";
import type { Gazetteer } from "./gazetteer";
import type { Area } from "./gazetteer-lines";

/** An area that a text names, with the place of the name in the text. */
export type AreaMention = { readonly words: string; readonly areas: readonly Area[]; readonly start: number };

const LAST_CHARACTERS = /[省市县区旗州盟]/g;
const LONGEST_NAME = 16;
const HAN = /[\u4e00-\u9fff]/;

/**
 * The provinces, prefectures and counties that a text names in full (濮阳县, 积石山县), in order. A county of two
 * characters counts only where no other word can end in it (开县 in 公开县级): at a break or behind a larger area.
 */
export function findAreaMentions(text: string, gazetteer: Gazetteer): AreaMention[] {
  const mentions: AreaMention[] = [];
  for (let end = endOfNext(text, 0); end > 0; end = endOfNext(text, end)) {
    const mention = mentionEndingAt(text, end, gazetteer);
    if (mention === null) continue;
    const before = mentions.at(-1);
    if (before !== undefined && mention.start <= before.start) mentions.pop();
    if (mention.words.length > 2 || standsFree(text, mention, mentions.at(-1))) mentions.push(mention);
  }
  return mentions;
}

/** Behind the next character that ends a name of an area; 0 where there is none. */
function endOfNext(text: string, from: number): number {
  LAST_CHARACTERS.lastIndex = from;
  return LAST_CHARACTERS.test(text) ? LAST_CHARACTERS.lastIndex : 0;
}

function mentionEndingAt(text: string, end: number, gazetteer: Gazetteer): AreaMention | null {
  let longest: AreaMention | null = null;
  const first = Math.max(0, end - gazetteer.longestEndingIn(text.slice(Math.max(0, end - 2), end)));
  for (let start = end - 2; start >= first && HAN.test(text.charAt(start)); start--) {
    const words = text.slice(start, end);
    const areas = gazetteer.findAreas(words);
    if (areas.length > 0) longest = { words, areas, start };
  }
  return longest;
}

/** Names of two characters that are also common words at a break. */
const COMMON_WORDS = /^(?:城区|郊区|矿区|东区|西区|和县|新市)$/;

function standsFree(text: string, { words, start }: AreaMention, before: AreaMention | undefined): boolean {
  if (before !== undefined && before.start + before.words.length === start) return true;
  return !COMMON_WORDS.test(words) && !HAN.test(text.charAt(start - 1)) && text.charAt(start + words.length) !== "级";
}

/** A phrase wholly or partly made of names of areas, read from its left: 江西德安县, 河南省周口市沈丘. */
export type AreaFront = {
  /** Codes of the finest areas that agree with each other; empty where none was read. */
  readonly codes: readonly string[];
  readonly words: string;
  /** What could not be read as an area. */
  readonly rest: string;
  /** Whether a county's kind differs from the list's (海安县 is 海安市 today). */
  readonly renamed: boolean;
};

/** 江山县 of 河东省江山县: a county that the list does not have, told by its kind; two characters are too few to tell. */
const COUNTY_AS_PRINTED = /([^省市县区旗州盟]{2,8}[县市区旗])(?:人民政府|政府)?$/;
const ZONE_AS_PRINTED = /(?:开发|管理|风景|示范|名胜|旅游|度假|保税|高新|经济|工业|试验|实验|新)区$/;

/** The county that an unread front ends in, as printed; null where it does not look like one. */
export function countyAsPrinted({ rest }: AreaFront): string | null {
  const county = COUNTY_AS_PRINTED.exec(rest)?.[1];
  return county === undefined || ZONE_AS_PRINTED.test(county) ? null : county;
}

const FILLERS = /^(?:人民政府|政府|中国|中共|共和国)/;

/** Reads the words in front of a township's name; full names before stems, longest first. */
export function readAreaFront(front: string, gazetteer: Gazetteer): AreaFront {
  const steps: (readonly Area[])[] = [];
  let at = 0;
  let renamed = false;
  while (at < front.length) {
    const filler = FILLERS.exec(front.slice(at))?.[0];
    const step = filler === undefined ? areaAt(front, at, gazetteer) : null;
    if (step === null && filler === undefined) break;
    if (step?.bare && at + step.length < front.length && !liesWithin(step.areas, steps)) break;
    if (step !== null) steps.push(step.areas);
    renamed ||= step?.renamed ?? false;
    at += filler?.length ?? step?.length ?? 1;
  }
  return { codes: finestCodes(steps), words: front.slice(0, at), rest: front.slice(at), renamed };
}

const LONGEST_SUCCESSOR = 3;

type FrontStep = {
  readonly areas: readonly Area[];
  readonly length: number;
  readonly renamed: boolean;
  /** A county's stem without its kind: it may be the beginning of another word (东湖 in 东湖新技术开发区). */
  readonly bare: boolean;
};

function liesWithin(areas: readonly Area[], steps: readonly (readonly Area[])[]): boolean {
  const last = steps.at(-1) ?? [];
  return areas.some(({ code }) => last.some((wider) => code.startsWith(wider.code)));
}

function areaAt(front: string, at: number, gazetteer: Gazetteer): FrontStep | null {
  const longest = Math.min(LONGEST_NAME, front.length - at);
  for (let length = longest; length >= 2; length--) {
    const areas = namedOrOnceNamed(front.slice(at, at + length), gazetteer);
    if (areas.length > 0) return { areas, length, renamed: false, bare: false };
  }
  for (let length = Math.min(longest, LONGEST_SUCCESSOR); length >= 2; length--) {
    const successor = COUNTY_SUCCESSORS[front.slice(at, at + length)];
    if (successor !== undefined) return { areas: gazetteer.findAreas(successor), length, renamed: true, bare: false };
  }
  for (let length = longest; length >= 2; length--) {
    const words = front.slice(at, at + length);
    const stem = /[市县区旗]$/.test(words) && words.length > 2 ? words.slice(0, -1) : words;
    const areas = gazetteer.findAreasByStem(stem);
    const counties = stem === words ? areas : areas.filter(({ code }) => code.length > 2);
    if (counties.length > 0) {
      const bare = stem === words && counties.every(({ code }) => code.length === 6);
      return { areas: counties, length, renamed: stem !== words, bare };
    }
  }
  return null;
}

/** 东乡县 is the short name of 东乡族自治县 and was the name of 东乡区: a short name stands for every county of its stem. */
function namedOrOnceNamed(words: string, gazetteer: Gazetteer): readonly Area[] {
  const areas = gazetteer.findAreas(words);
  if (areas.length === 0 || areas.some(({ name }) => name === words)) return areas;
  const once = gazetteer.findAreasByStem(words.slice(0, -1)).filter(({ code }) => code.length === 6);
  return [...areas, ...once.filter((area) => !areas.includes(area))];
}

/** The codes of the finest step that lies within the steps before it: 江苏省 and 鼓楼区 give the three of Jiangsu. */
export function finestCodes(steps: readonly (readonly Area[])[]): string[] {
  let codes: string[] = [];
  for (const areas of steps) {
    const own = areas.map(({ code }) => code);
    const within = codes.length === 0 ? own : own.filter((code) => codes.some((wider) => code.startsWith(wider)));
    if (within.length > 0) codes = within;
  }
  return codes;
}
