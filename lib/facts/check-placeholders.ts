import { textLocator } from "../vocabulary/locators";
import { PLACEHOLDER_MARKS, PLACEHOLDER_PAIRS, PLACEHOLDERS } from "../vocabulary/slips";
import { type Assessment, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";

/** C-47: words that an author meant to replace, outside table cells. */
export function checkPlaceholders(report: CheckedReport): readonly Assessment[] {
  const slips: Assessment[] = [];
  for (const { start, text, codes } of report.prose) {
    if (!mayHoldPlaceholder(codes)) continue;
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

function mayHoldPlaceholder(codes: Uint16Array): boolean {
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    const mark = MARKS[code];
    if (mark === ALONE || (mark === IN_PAIR && PAIRS.get(code)?.has(codes[at + 1] ?? 0) === true)) return true;
  }
  return false;
}

const ALONE = 1;
const IN_PAIR = 2;
const MARKS = new Uint8Array(0x10000);
const PAIRS = new Map<number, ReadonlySet<number>>();
for (const mark of PLACEHOLDER_MARKS) MARKS[mark.charCodeAt(0)] = ALONE;
for (const [firsts, seconds] of PLACEHOLDER_PAIRS) {
  for (const first of firsts) {
    MARKS[first.charCodeAt(0)] = IN_PAIR;
    PAIRS.set(first.charCodeAt(0), new Set(Array.from(seconds, (second) => second.charCodeAt(0))));
  }
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
