import { MEDIA_ENDINGS, MEDIA_FRONTS, MEDIA_OF_PROVINCES, NICKNAMES } from "../vocabulary/media-names";
import type { Area, Gazetteer } from "./gazetteer";
import type { PlaceClue } from "./place-clue";

const PROVINCE_OF_MEDIUM = new Map(
  Object.entries(MEDIA_OF_PROVINCES).flatMap(([province, media]) => media.split(" ").map((name) => [name, province])),
);
const escaped = (word: string) => word.replace(/[+.]/g, "\\$&");
const MEDIUM = new RegExp([...PROVINCE_OF_MEDIUM.keys(), ...Object.keys(NICKNAMES)].map(escaped).join("|"), "g");
const NAMED_AFTER_FRONT = new RegExp(`(?:${MEDIA_FRONTS.join("|")})([\\u4e00-\\u9fff]{2,4})`, "g");
const NAMED_BEFORE_ENDING = new RegExp(`([\\u4e00-\\u9fff]{2,5})(?:${MEDIA_ENDINGS.join("|")})`, "g");

/**
 * What the media that a report names tell: the place in 云上江山 or 江山日报 (a stem, so a city and a county may share
 * it), a known nickname, the province of an app. All weak, places before provinces.
 */
export function findMediaClues(text: string, gazetteer: Gazetteer): PlaceClue[] {
  const compact = text.replace(/[“”"《》〈〉\s]+/g, "|");
  const named = [
    ...Array.from(compact.matchAll(NAMED_AFTER_FRONT), ({ 0: words, 1: tail = "" }) =>
      stemAtStart(words, tail, gazetteer),
    ),
    ...Array.from(compact.matchAll(NAMED_BEFORE_ENDING), ({ 0: words, 1: lead = "" }) =>
      stemAtEnd(words, lead, gazetteer),
    ),
  ].filter((clue) => clue !== null);
  const listed = Array.from(compact.matchAll(MEDIUM), ([words]) => listedClue(words, gazetteer));
  const clues = [...named, ...listed];
  return [
    ...clues.filter(({ codes }) => codes.every((code) => code.length > 2)),
    ...clues.filter(({ codes }) => codes.some((code) => code.length === 2)),
  ];
}

function listedClue(words: string, gazetteer: Gazetteer): PlaceClue {
  const place = NICKNAMES[words] ?? PROVINCE_OF_MEDIUM.get(words) ?? "";
  return mediaClue(words, gazetteer.findAreas(place));
}

function stemAtStart(words: string, tail: string, gazetteer: Gazetteer): PlaceClue | null {
  for (let length = tail.length; length >= 2; length--) {
    const areas = gazetteer.findAreasByStem(tail.slice(0, length));
    if (areas.length > 0) return mediaClue(words.slice(0, words.length - tail.length + length), areas);
  }
  return null;
}

function stemAtEnd(words: string, lead: string, gazetteer: Gazetteer): PlaceClue | null {
  for (let start = 0; start <= lead.length - 2; start++) {
    const place = lead.slice(start);
    const areas = gazetteer.findAreasByStem(place);
    const full = areas.length > 0 ? areas : gazetteer.findAreas(place);
    if (full.length > 0) return mediaClue(words.slice(start), full);
  }
  return null;
}

/** A stem that a county shares with its own prefecture may be either: the wider area stands for both. */
function mediaClue(words: string, areas: readonly Area[]): PlaceClue {
  return { method: "media", words, codes: areas.map(({ code }) => code), strength: "weak" };
}
