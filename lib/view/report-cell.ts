import { STATUSES, type Status } from "../vocabulary/absences";
import type { Language } from "../vocabulary/code-labels";
import { QUALIFIERS, type Qualifier } from "../vocabulary/narrative-indicators";
import { FIGURE_COPY } from "./copy/figure-copy";
import type { FigureCell } from "./figure";
import { formatNumber } from "./format";

/** A figure as one report gives it, or the reason why it does not. */
export type ReportedFigure = {
  readonly value: number | null;
  readonly status: Status;
  readonly qualifier: Qualifier | null;
};

/** The cell of a figure that stands in a report: with its state, its words of approximation and where it stands. */
export function reportCell(figure: ReportedFigure, href: string | null, language: Language): FigureCell {
  const { value, status, qualifier } = figure;
  const word = STATUSES[status];
  const plain = status === "stated" || status === "stated_none";
  const approximate = qualifier !== null && qualifier !== "exact";
  return {
    text: value === null ? word[language] : approximatedText(formatNumber(value), qualifier),
    value,
    status,
    reason: approximate ? QUALIFIERS[qualifier][language] : plain ? null : word.note[language],
    open: value !== null && (approximate || status === "inferred" || status === "derived"),
    restsOn: null,
    href,
  };
}

/** The cell of a year that has no report. */
export function noReportCell(language: Language): FigureCell {
  return {
    text: FIGURE_COPY.noReport[language],
    value: null,
    status: null,
    reason: FIGURE_COPY.noReportReason[language],
    open: false,
    restsOn: null,
    href: null,
  };
}

function approximatedText(number: string, qualifier: Qualifier | null): string {
  return qualifier === null ? number : APPROXIMATIONS[qualifier](number);
}

/** Signs that need no translation; the sentence behind the figure says which words the report used. */
const APPROXIMATIONS: Readonly<Record<Qualifier, (number: string) => string>> = {
  exact: (number) => number,
  over: (number) => `>${number}`,
  near: (number) => `<${number}`,
  about: (number) => `≈${number}`,
  at_least: (number) => `≥${number}`,
  sum_of_parts: (number) => `Σ${number}`,
};
