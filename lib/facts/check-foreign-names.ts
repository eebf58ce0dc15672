import { textLocator } from "../vocabulary/locators";
import { type Assessment, NOTHING, notAssessable, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { quoteAround } from "./find-clause";

/** C-43: another township as the subject (我, 本, an authority's name at the start of a clause, the title) or in the manifest. */
export function checkForeignNames(report: CheckedReport): readonly Assessment[] {
  const { neighbours, manifestAgency } = report.beside;
  const own = report.agencyName;
  const { title } = report.facts.report;
  const listed =
    manifestAgency === null || title === null || title.includes(stem(manifestAgency))
      ? []
      : [manifestSlip(manifestAgency, title)];
  if (neighbours === null) return listed.length > 0 ? listed : [notAssessable("names_not_given")];
  const slips = neighbours
    .filter((name) => name.length >= 2 && name !== own && !own.includes(name))
    .flatMap((name) => findSubject(report, name));
  return listed.length + slips.length === 0 ? PASS : [...listed, ...slips];
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

function findSubject(report: CheckedReport, name: string): readonly Assessment[] {
  const own = report.agencyName;
  for (const piece of report.prose) {
    for (let at = piece.text.indexOf(name); at >= 0; at = piece.text.indexOf(name, at + name.length)) {
      if (!isSubject(piece.text, at, name, own)) continue;
      const span = { start: piece.start + at, end: piece.start + at + name.length };
      return [
        {
          outcome: "warn",
          compared: {
            where: { zh: "单位名称", en: "name of the agency" },
            left: name,
            right: own,
            leftValue: null,
            rightValue: null,
            quote: quoteAround(piece.text, at, name.length),
            locators: [textLocator(span)],
          },
        },
      ];
    }
  }
  return NOTHING;
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
