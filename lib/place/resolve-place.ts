import type { SourceDocument } from "../document/source-document";
import type { AgencyName } from "../report/parsed-report";
import { type AreaFront, findAreaMentions, finestCodes, readAreaFront } from "./find-area-words";
import { findNameReading, type NameReading } from "./find-candidates";
import { findHostClue, findPrintedSite } from "./find-host-clue";
import { findMediaClues } from "./find-media-clues";
import { findAddressClue, findAreaCodeClue, findMentionClues, findSelfMention } from "./find-text-clues";
import type { Gazetteer } from "./gazetteer";
import type { ManifestRow, PlaceAlias } from "./manifest-row";
import { placeByClues } from "./place-by-clues";
import { codesOfManifest, placeByAlias, placeByManifest } from "./place-by-statement";
import type { PlaceClue } from "./place-clue";
import { placeOfZone } from "./place-of-zone";
import { type Memory, recall } from "./recall";
import type { ResolvedPlace } from "./resolved-place";

export type PlaceInput = {
  readonly agency: AgencyName;
  readonly document: SourceDocument;
  readonly fileName: string;
  readonly manifest?: ManifestRow;
  readonly aliases: readonly PlaceAlias[];
};

/**
 * The division that a report belongs to. A manifest wins, then an alias; else the divisions of the agency's name are
 * narrowed by the clues of the title, the page, the host, the text, the telephone and the media, strongest first.
 * With one division left the place is sure, unless only a weak clue or a renamed division stands for it (`inferred`).
 * More than one left, or clues that disagree: `unresolved`, with the candidates.
 */
export function resolvePlace(input: PlaceInput, gazetteer: Gazetteer): ResolvedPlace {
  const reading = withFolder(findNameReading(input.agency, gazetteer), input.fileName, gazetteer);
  const stated =
    input.manifest === undefined ? null : placeByManifest(input.agency, reading, input.manifest, gazetteer);
  return (
    stated ??
    placeByAlias(input.agency, reading, input.aliases, findClues(input, reading, gazetteer), gazetteer) ??
    (input.agency.kind === "管委会"
      ? placeOfZone(input.agency, findClues(input, reading, gazetteer), gazetteer)
      : null) ??
    placeByClues(
      input.agency,
      reading,
      findClues(input, reading, gazetteer),
      () => findMediaClues(readableText(input.document), gazetteer),
      gazetteer,
    )
  );
}

/**
 * Where the title names no area, a folder that is called like a county of which the list knows nothing stands in for
 * it: a name that is unique in the list then proves nothing.
 */
function withFolder(reading: NameReading, fileName: string, gazetteer: Gazetteer): NameReading {
  if (reading.front.words !== "" || reading.front.rest !== "") return reading;
  const [path = ""] = FOLDERS.exec(fileName) ?? [];
  const unlisted = recall(KNOWN_FOLDERS, gazetteer, path, () => findUnlistedFolder(path, gazetteer));
  return unlisted === null ? reading : { ...reading, front: unlisted };
}

const FOLDERS = /^.*[/\\]/s;
const KNOWN_FOLDERS: Memory<AreaFront | null> = new WeakMap();

function findUnlistedFolder(path: string, gazetteer: Gazetteer): AreaFront | null {
  const folders = path.split(/[/\\]/).slice(0, -1);
  const fronts = folders.filter((folder) => AREA_FOLDER.test(folder)).map((folder) => readAreaFront(folder, gazetteer));
  return fronts.some(({ codes }) => codes.length > 0) ? null : (fronts.at(-1) ?? null);
}

const AREA_FOLDER = /^[\u4e00-\u9fff]{2,8}[县市区旗]$/;

/** Reports are of some thousand characters; what is far longer is no report's text and is not searched for clues. */
const LONGEST_TEXT = 60_000;

function readableText({ text }: SourceDocument): string {
  return text.slice(0, LONGEST_TEXT);
}

/** The clues of the report but for its media, strongest first; a clue is looked for only when it is asked for. */
function* findClues(input: PlaceInput, reading: NameReading, gazetteer: Gazetteer): Generator<PlaceClue> {
  const { document, manifest, fileName } = input;
  const { clues } = document;
  const { name } = reading;
  const text = readableText(document);
  const url = manifest?.sourceUrl ?? clues.url ?? findPrintedSite(text);
  const steps: (() => readonly (PlaceClue | null)[])[] = [
    () => [manifestClue(manifest, gazetteer)],
    () => [titleClue(reading)],
    () =>
      [clues.title, clues.publisher, clues.breadcrumb].map((words) =>
        wordsClue("title", withoutName(words ?? "", name), gazetteer),
      ),
    () => [findHostClue(url, reading.same.length > 0 ? reading.same : reading.renamed, gazetteer)],
    () => [findSelfMention(text, name, gazetteer), findAddressClue(text, gazetteer)],
    () => [wordsClue("county_in_text", withoutName(fileName, name), gazetteer)],
    () => [findAreaCodeClue(text, gazetteer)],
    () => findMentionClues(withoutName(text, name), gazetteer),
  ];
  for (const step of steps) for (const clue of step()) if (clue !== null) yield clue;
}

/** The province or prefecture that a manifest names without the county. */
function manifestClue(manifest: ManifestRow | undefined, gazetteer: Gazetteer): PlaceClue | null {
  const codes = manifest === undefined ? [] : codesOfManifest(manifest, gazetteer);
  const words = `${manifest?.province ?? ""}${manifest?.prefecture ?? ""}`;
  return codes.length === 0 ? null : { method: "manifest", words, codes, strength: "decisive" };
}

const AREA_CHARACTERS = /[省市县区旗州盟]/;

/** 朝阳区街道 names a township, no district: such a name is taken out before areas are looked for. */
function withoutName(text: string, name: string): string {
  return AREA_CHARACTERS.test(name) ? text.replaceAll(name, " ") : text;
}

function titleClue({ front }: NameReading): PlaceClue | null {
  if (front.codes.length === 0) return null;
  return { method: "title", words: front.words, codes: front.codes, strength: "decisive" };
}

function wordsClue(method: "title" | "county_in_text", words: string, gazetteer: Gazetteer): PlaceClue | null {
  const mentions = findAreaMentions(words, gazetteer);
  const codes = finestCodes(mentions.map(({ areas }) => areas));
  if (codes.length === 0) return null;
  const strength = method === "title" ? "decisive" : "strong";
  return { method, words: mentions.map((mention) => mention.words).join(""), codes, strength };
}
