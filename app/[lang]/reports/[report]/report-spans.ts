import type { ReportText } from "@/db/queries/find-report";
import type { NarrativeRow, ReportFigure } from "@/db/queries/list-figures";
import type { FindingRow, StatementRow } from "@/db/queries/list-statements";
import type { TextSpan } from "@/lib/view/text-marks";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";

type Read = {
  readonly figures: readonly ReportFigure[];
  readonly narrative: readonly NarrativeRow[];
  readonly statements: readonly StatementRow[];
  readonly findings: readonly FindingRow[];
};

/** Everything that points into a report's text, with the words that say what it is. */
export function reportSpans({ spans }: ReportText, read: Read, language: Language): readonly TextSpan[] {
  return [
    ...read.statements.map(({ start, end, part, codes }) => ({
      start,
      end,
      kind: part,
      label: codeLabel("theme", codes, language),
    })),
    ...read.narrative.flatMap(({ start, end, indicator }): TextSpan[] =>
      start === null || end === null
        ? []
        : [{ start, end, kind: "narrative", label: codeLabel("narrative_indicator", indicator, language) }],
    ),
    ...read.figures.flatMap((figure, index): TextSpan[] => {
      const span = spans[index];
      if (span === undefined || span === null) return [];
      const applicant = figure.applicant === "" ? "" : ` · ${codeLabel("applicant", figure.applicant, language)}`;
      return [{ ...span, kind: "cell", label: codeLabel("indicator", figure.indicator, language) + applicant }];
    }),
    ...read.findings.flatMap(({ locator, message }) =>
      [...locator.matchAll(/(?:^| )text:(\d+)-(\d+)/g)].map(
        ([, start, end]): TextSpan => ({ start: Number(start), end: Number(end), kind: "finding", label: message }),
      ),
    ),
  ];
}
