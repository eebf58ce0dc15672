import { MEDIA_ENDINGS, MEDIA_FRONTS, MEDIA_OF_PROVINCES, NICKNAMES } from "../vocabulary/media-names";
import type { Gazetteer } from "./gazetteer";
import type { Area } from "./gazetteer-lines";
import type { PlaceClue } from "./place-clue";

const PLACE_OF_MEDIUM = new Map([
  ...Object.entries(NICKNAMES),
  ...Object.entries(MEDIA_OF_PROVINCES).flatMap(([province, media]) =>
    media.split(" ").map((name) => [name, province] as const),
  ),
]);
const FRONTS: ReadonlySet<string> = new Set(MEDIA_FRONTS);
const ENDINGS: ReadonlySet<string> = new Set(MEDIA_ENDINGS);

/** By their first character, whole names first: 河南日报 is a medium of the list before it is 日报 behind a place. */
const BY_FIRST = new Map<string, string[]>();
for (const name of new Set([...PLACE_OF_MEDIUM.keys(), ...MEDIA_FRONTS, ...MEDIA_ENDINGS])) {
  const names = BY_FIRST.get(name.charAt(0)) ?? [];
  BY_FIRST.set(name.charAt(0), [...names, name]);
}
/** Which characters stand first in a name, and which second behind them: a shared bit tells what may be one. */
const FIRST = new Uint8Array(0x10000);
const SECOND = new Uint8Array(0x10000);
for (const [index, names] of [...BY_FIRST.values()].entries()) {
  for (const name of names) {
    const second = name.charCodeAt(1);
    FIRST[name.charCodeAt(0)] = 1 << (index % 8);
    SECOND[second] = (SECOND[second] ?? 0) | (1 << (index % 8));
  }
}
const LONGEST_PLACE = 5;

/**
 * What the media that a report names tell: the place in 云上江山 or 江山日报 (a stem, so a city and a county may share
 * it), a known nickname, the province of an app. All weak, places before provinces.
 */
export function findMediaClues(text: string, gazetteer: Gazetteer): PlaceClue[] {
  const clues: PlaceClue[] = [];
  for (const { words, index } of findMedia(text)) {
    const end = index + words.length;
    const place = PLACE_OF_MEDIUM.get(words);
    if (place !== undefined) clues.push(mediaClue(words, gazetteer.findAreas(place)));
    const behind = FRONTS.has(words) ? placeBehind(text, end, gazetteer) : null;
    if (behind !== null) clues.push(mediaClue(words + behind.words, behind.areas));
    const before = ENDINGS.has(words) ? placeBefore(text, index, gazetteer) : null;
    if (before !== null) clues.push(mediaClue(before.words + words, before.areas));
  }
  const ofProvinces = clues.filter(({ codes }) => codes.some((code) => code.length === 2));
  return [...clues.filter((clue) => !ofProvinces.includes(clue)), ...ofProvinces];
}

/** Every name of a medium in the text, none within another. */
function findMedia(text: string): readonly { readonly words: string; readonly index: number }[] {
  const found: { readonly words: string; readonly index: number }[] = [];
  for (let index = 0; index < text.length - 1; index++) {
    const first = FIRST[text.charCodeAt(index)] ?? 0;
    if (first === 0 || (first & (SECOND[text.charCodeAt(index + 1)] ?? 0)) === 0) continue;
    const words = nameAt(text, index);
    if (words === undefined) continue;
    found.push({ words, index });
    index += words.length - 1;
  }
  return found;
}

/** On its own: a function made in the loop above would cost each of its turns. */
function nameAt(text: string, index: number): string | undefined {
  return BY_FIRST.get(text.charAt(index))?.find((name) => text.startsWith(name, index));
}

type NamedPlace = { readonly words: string; readonly areas: readonly Area[] };

function placeBehind(text: string, start: number, gazetteer: Gazetteer): NamedPlace | null {
  for (let length = LONGEST_PLACE; length >= 2; length--) {
    const place = placeCalled(text.slice(start, start + length), gazetteer);
    if (place !== null) return place;
  }
  return null;
}

function placeBefore(text: string, end: number, gazetteer: Gazetteer): NamedPlace | null {
  const lead = text.slice(Math.max(0, end - LONGEST_PLACE), end);
  for (let start = 0; start <= lead.length - 2; start++) {
    const place = placeCalled(lead.slice(start), gazetteer);
    if (place !== null) return place;
  }
  return null;
}

function placeCalled(words: string, gazetteer: Gazetteer): NamedPlace | null {
  const stems = gazetteer.findAreasByStem(words);
  const areas = stems.length > 0 ? stems : gazetteer.findAreas(words);
  return areas.length > 0 ? { words, areas } : null;
}

function mediaClue(words: string, areas: readonly Area[]): PlaceClue {
  return { method: "media", words, codes: areas.map(({ code }) => code), strength: "weak" };
}
