import { textLocator } from "../vocabulary/locators";
import { KIND_FAMILY, OWN_KIND_WORDS } from "../vocabulary/slips";
import { type Assessment, NOTHING, notAssessable, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { quoteAround } from "./find-clause";
import type { ProsePiece } from "./prose-pieces";

/** C-42: how the agency speaks of itself; words about other levels (县、乡、村) are nobody's own. */
export function checkOwnKind(report: CheckedReport): readonly Assessment[] {
  const { kind } = report.facts.report.agency;
  const family = KIND_FAMILY[kind];
  if (family === undefined) return [notAssessable("kind_unknown")];
  const slips = new Map<string, Assessment>();
  let met = 0;
  for (const piece of report.prose) {
    for (const match of piece.text.matchAll(OWN_KIND_WORDS)) {
      const word = match[1] ?? match[2] ?? match[3] ?? "";
      const own = KIND_FAMILY[word] ?? word;
      if (!isSelfReference(piece, match.index, match[0])) continue;
      met += 1;
      if (own !== family && !slips.has(match[0])) slips.set(match[0], ownKindSlip(piece, match, kind));
    }
  }
  if (met === 0) return NOTHING;
  return slips.size === 0 ? PASS : [...slips.values()];
}

/** 我镇 and 全镇 are; 镇政府 only at the start of a clause; 县、镇、村 and 乡镇政府 are not. */
function isSelfReference({ text }: ProsePiece, at: number, word: string): boolean {
  const around = text.slice(Math.max(0, at - 6), at + word.length + 6);
  if (/[县市区村](?:人民)?(?:政府)?[、和及]|[、和及][县市区村]|三级|两级|各级/.test(around)) return false;
  const before = text.charAt(at - 1);
  if (/^[我本全]/.test(word)) return !/[自完安健]/.test(before);
  return at === 0 || /[\s，。；：、（“由在向经我本]/.test(before);
}

function ownKindSlip(piece: ProsePiece, match: RegExpExecArray, kind: string): Assessment {
  const span = { start: piece.start + match.index, end: piece.start + match.index + match[0].length };
  return {
    outcome: "warn",
    compared: {
      where: { zh: "自称", en: "self-reference" },
      left: match[0],
      right: kind,
      leftValue: null,
      rightValue: null,
      quote: quoteAround(piece.text, match.index, match[0].length),
      locators: [textLocator(span)],
    },
  };
}
