import { NO_CLUES, type SourceDocument } from "@/lib/document/source-document";
import type { Section, SectionKind } from "@/lib/report/parsed-report";

/** A document of plain lines, for tests of later steps. */
export function plainDocument(text: string): SourceDocument {
  return { format: "text", encoding: "utf-8", text, lines: [], clues: NO_CLUES };
}

const HEADINGS: readonly (readonly [RegExp, SectionKind])[] = [
  [/^二、下步工作计划.*/, "plan"],
  [/^一、总体情况/, "overview"],
  [/^二、主动公开.*/, "proactive"],
  [/^三、收到和处理.*/, "requests"],
  [/^四、政府信息公开行政复议.*/, "disputes"],
  [/^五、存在.*/, "problems"],
  [/^六、其他.*/, "other_matters"],
  [/^[（(]一[）)] ?主动公开(?:情况)?[：。]/, "overview_proactive"],
  [/^[（(]二[）)] ?依申请公开(?:情况)?[：。]/, "overview_requests"],
  [/^[（(]三[）)] ?政府信息(?:公开)?管理(?:情况)?[：。]/, "overview_management"],
  [/^[（(]四[）)] ?政府信息公开平台建设(?:情况)?[：。]/, "overview_platform"],
  [/^[（(]五[）)] ?监督保障(?:情况)?[：。]/, "overview_supervision"],
];

/** Sections by plain headings at the start of a line: enough for texts of the usual form. */
export function roughSections(text: string): readonly Section[] {
  const found: { start: number; bodyStart: number; heading: string; kind: SectionKind }[] = [
    { start: 0, bodyStart: 0, heading: "", kind: "preamble" },
  ];
  let start = 0;
  for (const line of text.split("\n")) {
    const match = HEADINGS.map(([pattern, kind]) => ({ words: pattern.exec(line)?.[0], kind })).find(
      ({ words }) => words,
    );
    if (match?.words !== undefined)
      found.push({ start, bodyStart: start + match.words.length, heading: match.words, kind: match.kind });
    start += line.length + 1;
  }
  return found.map((section, index) => ({ ...section, end: found[index + 1]?.start ?? text.length }));
}
