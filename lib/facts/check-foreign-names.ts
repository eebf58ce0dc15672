import { textLocator } from "../vocabulary/locators";
import { OPENS_AS_ANOTHER } from "../vocabulary/slips";
import { type Assessment, NOTHING, notAssessable, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { quoteAround } from "./find-clause";
import type { ProsePiece } from "./prose-pieces";

/**
 * C-43: another township of the county as the subject (我, 本, an authority's name at the start of a clause), another
 * name in the manifest, or another authority in the opening sentence.
 */
export function checkForeignNames(report: CheckedReport): readonly Assessment[] {
  const { neighbours, manifestAgency } = report.beside;
  const { title } = report.facts.report;
  const listed =
    manifestAgency === null || title === null || title.includes(stem(manifestAgency))
      ? []
      : [manifestSlip(manifestAgency, title)];
  const known = [...listed, ...findOpening(report)];
  if (neighbours === null) return known.length > 0 ? known : [notAssessable("names_not_given")];
  const slips = [...known, ...findSubjects(report, neighbours)];
  return slips.length === 0 ? PASS : slips;
}

/** 现将某县人民政府2023年…: the report of a township does not open so. */
function findOpening(report: CheckedReport): readonly Assessment[] {
  for (const piece of report.prose) {
    const match = piece.text.includes("现") || piece.text.includes("报告由") ? OPENS_AS_ANOTHER.exec(piece.text) : null;
    const name = match?.[1];
    if (match === null || name === undefined || /[乡镇]|街道|苏木/.test(name)) continue;
    return [foreignName(report, piece, match.index + match[0].lastIndexOf(name), name)];
  }
  return NOTHING;
}

/** Names end in 乡, 镇, 街道 or 苏木: what stands before these is looked up, the longest first; each name once. */
function findSubjects(report: CheckedReport, neighbours: ReadonlySet<string>): readonly Assessment[] {
  const own = report.agencyName;
  const slips = new Map<string, Assessment>();
  for (const piece of report.prose) {
    const { text } = piece;
    for (const match of text.matchAll(ENDS_OF_NAMES)) {
      const end = match.index + match[0].length;
      const name = longestName(text, end, neighbours);
      if (name === null || name === own || own.includes(name) || slips.has(name)) continue;
      if (isSubject(text, end - name.length, name, own))
        slips.set(name, foreignName(report, piece, end - name.length, name));
    }
  }
  return [...slips.values()];
}

const ENDS_OF_NAMES = /街道|苏木|[乡镇](?![乡镇政])/g;
const LONGEST_NAME = 12;

function longestName(text: string, end: number, neighbours: ReadonlySet<string>): string | null {
  for (let length = Math.min(LONGEST_NAME, end); length >= 2; length -= 1) {
    const name = text.slice(end - length, end);
    if (neighbours.has(name)) return name;
  }
  return null;
}

function stem(name: string): string {
  return name.replace(/\s|人民政府|办事处|政府/g, "").replace(/^.*[省市县区旗](?=.{2,})/, "");
}

function manifestSlip(manifestAgency: string, titled: string): Assessment {
  return {
    outcome: "warn",
    compared: {
      where: { zh: "清单", en: "manifest" },
      left: titled,
      right: manifestAgency,
      leftValue: null,
      rightValue: null,
      quote: titled,
      locators: ["title", "manifest"],
    },
  };
}

function foreignName(report: CheckedReport, piece: ProsePiece, at: number, name: string): Assessment {
  return {
    outcome: "warn",
    compared: {
      where: { zh: "单位名称", en: "name of the agency" },
      left: name,
      right: report.agencyName,
      leftValue: null,
      rightValue: null,
      quote: quoteAround(piece.text, at, name.length),
      locators: [textLocator({ start: piece.start + at, end: piece.start + at + name.length })],
    },
  };
}

function isSubject(text: string, at: number, name: string, own: string): boolean {
  const longer =
    text.slice(Math.max(0, at - own.length), at + name.length + own.length).includes(own) && own.includes(name);
  if (longer) return false;
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + name.length, at + name.length + 8);
  if (/[我本]$/.test(before)) return true;
  if (/[对与向和同、]$|学习|联合|移送|转交|协同|考察|参观|借鉴/.test(before)) return false;
  if (/^(?:人民政府|街道办事处|办事处|政府|党委|党工委)/.test(after))
    return /(?:^|[\s，。；：“])$/.test(before.slice(-1));
  return /(?:^|[。；\n]\s*)$/.test(before) && ACTS.test(after);
}

/** What follows a name that opens a sentence as its subject. */
const ACTS = /^(?:将|共|坚持|认真|严格|高度|按照|始终|全面|积极|不断|持续|深入|围绕|全年|主动|切实|进一步|未)/;
