import {
  AGENCY_ENDINGS,
  NO_NAMES,
  OFFICE_WORDS,
  PREFECTURES_CALLED_DIQU,
  ZONE_ENDINGS,
} from "../vocabulary/title-words";
import type { AgencyKind, AgencyName } from "./parsed-report";

/**
 * The agency that a phrase names, stripped of its words of office: 江山县清河驿乡人民政府 is 清河驿乡 in 江山县.
 * Takes a phrase without white space; null where it ends in no kind of township. The kind is the last characters
 * only (湖镇镇 is a 镇), so every place where the name could begin is kept in `otherCuts` for the gazetteer.
 * Rests on articles 2 and 9 of the law on local governments, by which these are the bodies of township level.
 */
export function readAgencyName(phrase: string): AgencyName | null {
  if (phrase.length > LONGEST_PHRASE) return null;
  const known = read.get(phrase);
  if (known !== undefined) return known;
  const agency = cutAgencyName(phrase);
  if (read.size >= MEMORY) read.clear();
  read.set(phrase, agency);
  return agency;
}

const MEMORY = 20_000;
const read = new Map<string, AgencyName | null>();

const LONGEST_PHRASE = 90;
const LONGEST = 40;
const OFFICE = new RegExp(`(?:${OFFICE_WORDS.join("|")})$`);
const COMMITTEE = /(?:管理委员会|管委会)$/;
const OFFICE_OF_STREETS = /(?:街道办事处|街道办|街道工作委员会)$/;
const IN_BRACKETS = /[(（【[][^)）】\]]*[)）】\]]/g;
/** 中共清河驿乡委员会清河驿乡人民政府 */
const PARTY_COMMITTEE = /^中共(?:[\u4e00-\u9fff]{2,16}?委员会)?(?=[\u4e00-\u9fff]{2})/;
const NOT_A_NAME = /[^\u3400-\u9fff·]/;
const WRAPPING = /^[\s《〈“"'(（[【)）\]】\-—_:：,，.、]+|[\s》〉”"')）\]】\-—_:：,，.、的]+$/g;

function cutAgencyName(phrase: string): AgencyName | null {
  const bare = stripOffice(phrase.replace(IN_BRACKETS, "").replace(WRAPPING, "").replace(PARTY_COMMITTEE, ""));
  const kind = kindOf(bare);
  if (kind === null || bare.length > LONGEST || NOT_A_NAME.test(bare) || PREFECTURES_CALLED_DIQU.test(bare))
    return null;
  const whole = kind === "管委会" ? bare.replace(COMMITTEE, "") : bare;
  const cuts = cutsOf(whole, endingOf(whole, kind));
  const best = cuts[0] ?? 0;
  if (NO_NAMES.test(whole.slice(best))) return null;
  return {
    name: whole.slice(best),
    kind,
    prefix: whole.slice(0, best),
    otherCuts: cuts.slice(1).map((cut) => whole.slice(cut)),
  };
}

function stripOffice(phrase: string): string {
  let bare = phrase;
  for (let rest = bare.replace(OFFICE, ""); rest !== bare && rest !== ""; rest = bare.replace(OFFICE, "")) bare = rest;
  if (OFFICE_OF_STREETS.test(bare)) return bare.replace(OFFICE_OF_STREETS, "街道");
  return bare.endsWith("地区办事处") ? bare.slice(0, -3) : bare;
}

function kindOf(name: string): AgencyKind | null {
  if (COMMITTEE.test(name)) return "管委会";
  const ending = AGENCY_ENDINGS.find(([words]) => name.endsWith(words) && name.length > words.length);
  if (ending !== undefined) return ending[1];
  if (name.endsWith("办事处") && name.length > 4) return "街道";
  return ZONE_ENDINGS.some((words) => name.endsWith(words) && name.length > words.length + 1) ? "管委会" : null;
}

function endingOf(name: string, kind: AgencyKind): string {
  const ending = AGENCY_ENDINGS.find(([words]) => name.endsWith(words))?.[0];
  if (kind !== "管委会" && ending !== undefined) return ending;
  return name.endsWith("办事处") ? "办事处" : (ZONE_ENDINGS.find((words) => name.endsWith(words)) ?? "");
}

/** Where a county, a prefecture or a province may end before the name begins. */
const BOUNDARY = /人民政府|自治区|[省市县区旗]/g;
const BOUNDARY_CHARACTERS = /[省市县区旗州盟]/;

/**
 * Offsets where the name may begin, best first: the last boundary that leaves a sound name, the others, the whole.
 * A run of boundary characters is one boundary (津市市, 沙市区), with its inner cuts kept behind.
 */
function cutsOf(whole: string, ending: string): number[] {
  const latest = whole.length - ending.length - 1;
  const cuts: number[] = [];
  for (const { 0: words, index } of whole.matchAll(BOUNDARY)) {
    const cut = index + words.length;
    if (cut >= 2 && cut <= latest) cuts.push(cut);
  }
  const sound = cuts.filter((cut) => !BOUNDARY_CHARACTERS.test(whole.charAt(cut))).reverse();
  const doubtful = cuts.filter((cut) => !sound.includes(cut)).reverse();
  return [...sound, ...doubtful, 0];
}
