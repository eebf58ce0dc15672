import { textLocator } from "../vocabulary/locators";
import { PLACEHOLDER_MARK, PLACEHOLDERS } from "../vocabulary/slips";
import { type Assessment, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";

/** C-47: words that an author meant to replace, outside table cells. */
export function checkPlaceholders(report: CheckedReport): readonly Assessment[] {
  const slips: Assessment[] = [];
  for (const { start, text } of report.prose) {
    if (!PLACEHOLDER_MARK.test(text)) continue;
    for (const { pattern, unless } of PLACEHOLDERS) {
      for (const match of text.matchAll(pattern)) {
        const around = text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12);
        if (unless?.test(around) || inTableRow(text, match.index)) continue;
        const span = { start: start + match.index, end: start + match.index + match[0].length };
        if (slips.some((slip) => slip.outcome === "warn" && slip.compared.locators[0] === textLocator(span))) continue;
        slips.push(placeholderSlip(match[0], around, span));
      }
    }
  }
  return slips.length === 0 ? PASS : slips;
}

function inTableRow(text: string, at: number): boolean {
  const line = text.slice(
    text.lastIndexOf("\n", at) + 1,
    text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at),
  );
  return line.includes("\t");
}

function placeholderSlip(words: string, around: string, span: { start: number; end: number }): Assessment {
  return {
    outcome: "warn",
    compared: {
      where: { zh: "占位符", en: "placeholder" },
      left: words,
      right: "",
      leftValue: null,
      rightValue: null,
      quote: around.replace(/\s+/g, " ").trim(),
      locators: [textLocator(span)],
    },
  };
}
