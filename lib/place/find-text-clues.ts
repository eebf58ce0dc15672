import { AREA_CODES } from "../vocabulary/area-codes";
import { findAreaMentions, finestCodes } from "./find-area-words";
import type { Gazetteer } from "./gazetteer";
import type { Area } from "./gazetteer-lines";
import type { PlaceClue } from "./place-clue";

const LONGEST_FRONT = 14;
const ENOUGH_OCCURRENCES = 6;

/** The area words that stand right before the agency's own name in the text: 濮阳县清河头乡. */
export function findSelfMention(text: string, name: string, gazetteer: Gazetteer): PlaceClue | null {
  const steps: (readonly Area[])[] = [];
  let words = "";
  let at = text.indexOf(name);
  for (let seen = 0; at >= 0 && seen < ENOUGH_OCCURRENCES; seen++, at = text.indexOf(name, at + name.length)) {
    const front = text.slice(Math.max(0, at - LONGEST_FRONT), at).trimEnd();
    const last = findAreaMentions(front, gazetteer).filter(
      ({ start, words }) => start + words.length === front.length,
    )[0];
    if (last === undefined || words !== "") continue;
    steps.push(...findAreaMentions(front, gazetteer).map(({ areas }) => areas));
    words = last.words + name;
  }
  const codes = finestCodes(steps);
  return codes.length === 0 ? null : { method: "county_in_text", words, codes, strength: "decisive" };
}

const ADDRESS = /(?:地\s*址|办公地点|联系地点|通讯处)\s*[:：为是]?\s*([^\n，,。；;\t]{4,40})/;

/** The area of the address line: 地址：江西省九江市德安县…. */
export function findAddressClue(text: string, gazetteer: Gazetteer): PlaceClue | null {
  const address = ADDRESS.exec(text)?.[1];
  if (address === undefined) return null;
  const mentions = findAreaMentions(address, gazetteer);
  const codes = finestCodes(mentions.map(({ areas }) => areas));
  const words = mentions.map((mention) => mention.words).join("");
  return codes.length === 0 ? null : { method: "county_in_text", words: `地址 ${words}`, codes, strength: "decisive" };
}

/** 0394-5633012, （0394）5633012 */
const TELEPHONE = /(0(?<!\d0)\d{2,3})[-—－–)）\s]{1,2}[1-9]\d{6,7}(?!\d)/g;

/** The prefectures that the telephone numbers of the text belong to. */
export function findAreaCodeClue(text: string, gazetteer: Gazetteer): PlaceClue | null {
  if (text.search(TELEPHONE) === -1) return null;
  const numbers = new Set(Array.from(text.matchAll(TELEPHONE), ([, code]) => code ?? ""));
  const known = [...numbers].filter((code) => AREA_CODES.has(code));
  const codes = known.flatMap((code) => codesOfAreaCode(code, gazetteer));
  return codes.length === 0 ? null : { method: "area_code", words: known.join(" "), codes, strength: "decisive" };
}

function codesOfAreaCode(areaCode: string, gazetteer: Gazetteer): string[] {
  const reach = AREA_CODES.get(areaCode);
  if (reach === undefined) return [];
  return reach.prefectures.flatMap((name) => gazetteer.findAreas(name).map(({ code }) => code));
}

const ANCHORS = /^(?:人民政府|政府|委|党委|门户|政务|信息公开|融媒)/;

/**
 * The counties that the text names anywhere, then the prefectures, then the provinces. Strong only where a county's
 * government is named or the name returns: texts are copied from other counties.
 */
export function findMentionClues(text: string, gazetteer: Gazetteer): PlaceClue[] {
  const levels = new Map<number, Map<string, { readonly words: string; weight: number }>>();
  for (const { words, areas, start } of findAreaMentions(text, gazetteer)) {
    const weight = ANCHORS.test(text.slice(start + words.length, start + words.length + 4)) ? 2 : 1;
    for (const { code } of areas) {
      const level = levels.get(code.length) ?? new Map<string, { readonly words: string; weight: number }>();
      levels.set(code.length, level);
      const told = level.get(code);
      if (told === undefined) level.set(code, { words, weight });
      else told.weight += weight;
    }
  }
  return [6, 4, 2].flatMap((length) => {
    const told = [...(levels.get(length) ?? [])];
    return told.length === 0 ? [] : [mentionClue(told, length)];
  });
}

const ENOUGH_WEIGHT = 2;

function mentionClue(
  told: readonly (readonly [string, { readonly words: string; weight: number }])[],
  length: number,
): PlaceClue {
  const returning = told.filter(([, { weight }]) => weight >= ENOUGH_WEIGHT);
  const strength = length > 2 && returning.length > 0 ? "strong" : "weak";
  const taken = strength === "strong" ? returning : told;
  const words = [...new Set(taken.map(([, mention]) => mention.words))].slice(0, 3).join(" ");
  return { method: "county_in_text", words, codes: taken.map(([code]) => code), strength };
}
