import { CELL_BY_KEY } from "../vocabulary/form";
import { cellLocator, textLocator } from "../vocabulary/locators";
import { type Assessment, type Compared, notAssessable, passes } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { findSentence, findWords } from "./find-clause";
import { findFigure, whyUnknown } from "./known-figures";
import type { ProsePiece } from "./prose-pieces";
import { readCount } from "./read-count";

/** C-22: 收到申请5件，其中自然人3件、法人2件: the parts add up, and the natural persons are those of the table. */
export function checkApplicantsTold(report: CheckedReport): readonly Assessment[] {
  return report.prose.flatMap((piece) => {
    const places = findWords(piece.text, ["自然人"]);
    const sentences = new Map(places.map((at) => [findSentence(piece.text, at).start, at]));
    return [...sentences.values()].flatMap((at) => assessSentence(piece, at, report));
  });
}

const NUMBER = "(\\d[\\d,]{0,7}|[零一二两三四五六七八九十百]{1,5})\\s?(?:件|份|起|宗|条|个)";
const BREAKDOWN = new RegExp(
  `申请[^，。；\\d零一二两三四五六七八九十百]{0,12}${NUMBER}[^。；\\d]{0,12}自然人[^。；，\\d一二两三四五六七八九十百]{0,12}${NUMBER}[^。；\\d一二两三四五六七八九十百]{0,4}(?:法人|企业|单位)[^。；，\\d一二两三四五六七八九十百]{0,14}${NUMBER}([^。；]{0,30})`,
);

/** A third kind of applicant, or an open list: the two parts are not all. */
const MORE_PARTS = /^\s?(?:、|等)|(?:组织|企业|机构|法人|单位)[^，。；]{0,8}[\d一二两三四五六七八九十]/;

function assessSentence(piece: ProsePiece, at: number, report: CheckedReport): readonly Assessment[] {
  const sentence = findSentence(piece.text, at);
  const words = piece.text.slice(sentence.start, sentence.end);
  if (!/自然人[^，。；、]{0,12}[\d零一二两三四五六七八九十百]+\s?[件份起宗条个]/.test(words)) return [];
  const match = BREAKDOWN.exec(words);
  const [quote, all = "", persons = "", bodies = "", rest = ""] = match ?? [];
  const [announced, natural, legal] = [readCount(all), readCount(persons), readCount(bodies)];
  if (quote === undefined || announced === null || natural === null || legal === null || MORE_PARTS.test(rest)) {
    return [notAssessable("wording_incomplete")];
  }
  const start = piece.start + sentence.start + (match?.index ?? 0);
  const span = { start, end: start + quote.length - rest.length };
  const shared = { quote: quote.slice(0, quote.length - rest.length), where: { zh: "申请人", en: "Applicants" } };
  const added: Compared = {
    ...shared,
    left: `${natural} + ${legal} = ${natural + legal}`,
    right: String(announced),
    leftValue: natural + legal,
    rightValue: announced,
    rightWords: { zh: "收到总数", en: "the total received" },
    locators: [textLocator(span)],
  };
  return [
    natural + legal === announced ? passes(1) : { outcome: "fail", compared: added },
    againstTable(natural, span, shared, report),
  ];
}

function againstTable(
  natural: number,
  span: { start: number; end: number },
  shared: Pick<Compared, "quote" | "where">,
  report: CheckedReport,
): Assessment {
  const cell = CELL_BY_KEY.get("req_new/natural_person");
  if (cell === undefined) return notAssessable("not_asked");
  const printed = findFigure(report.figures, cell);
  if (printed === null) return notAssessable(whyUnknown(report.figures, cell));
  if (printed === natural) return passes(1);
  return {
    outcome: "fail",
    compared: {
      ...shared,
      left: String(natural),
      right: String(printed),
      leftValue: natural,
      rightValue: printed,
      leftWords: { zh: "自然人", en: "natural persons" },
      rightWords: { zh: "表内自然人", en: "natural persons in the table" },
      locators: [textLocator(span), cellLocator(cell)],
    },
  };
}
