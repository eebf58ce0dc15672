import { NARRATIVE_INDICATORS, type NarrativeIndicator } from "../vocabulary/narrative-indicators";
import { endAt, placeAt } from "./compact-text";
import type { NarrativeFigure, ReadingIssue, SectionKind } from "./parsed-report";
import type { NarrativeReading, Reading } from "./passage-reading";
import type { Count } from "./read-counts";

/**
 * One figure for each indicator out of all places that tell it: the place under the fitting heading first, then the
 * earlier one. Figures of one sentence are added where their rule says so; figures that differ become an issue.
 */
export function settleCounts(text: string, readings: readonly Reading<Count>[]): NarrativeReading {
  const figures: NarrativeFigure[] = [];
  const issues: ReadingIssue[] = [];
  for (const indicator of new Set(readings.map(({ read }) => read.indicator))) {
    const own = readings.filter(({ read, kind }) => read.indicator === indicator && mayStand(indicator, kind));
    const ranked = own.toSorted((a, b) => rankOf(indicator, a) - rankOf(indicator, b) || a.sentence - b.sentence);
    const first = ranked[0];
    if (first === undefined) continue;
    const figure = figureOfSentence(
      text,
      ranked.filter(({ sentence }) => sentence === first.sentence),
    );
    figures.push(figure);
    if (first.read.status === "inferred") issues.push({ code: "digits_broken", quote: figure.raw, span: figure });
    const other = ranked.find(
      ({ read, sentence }) => sentence !== first.sentence && read.status !== "derived" && read.value !== figure.value,
    );
    if (other !== undefined) {
      const rival = toFigure(text, other);
      issues.push({ code: "figures_differ", quote: `${figure.raw} / ${rival.raw}`, span: rival });
    }
  }
  return { figures, issues };
}

/** Requests and disputes are told before section 5; what stands there about them are stories. */
function mayStand(indicator: NarrativeIndicator, kind: SectionKind | null): boolean {
  if (kind === "problems") return !/^(?:requests|recon|suit|proactive|complaints|processing)/.test(indicator);
  return true;
}

function rankOf(indicator: NarrativeIndicator, { read, kind }: Reading<Count>): number {
  const home = indicator.startsWith("requests") ? "overview_requests" : null;
  const place = kind === home && home !== null ? 0 : kind === "problems" ? 2 : 1;
  return place * 4 + (read.status === "derived" ? 2 : 0) + (read.among ? 1 : 0);
}

function figureOfSentence(text: string, readings: readonly Reading<Count>[]): NarrativeFigure {
  const first = readings[0];
  if (first === undefined) throw new Error("a figure needs a reading");
  const level = readings.filter(({ read }) => read.among === first.read.among && read.status === first.read.status);
  if (!first.read.adds || level.length < 2) return toFigure(text, first);
  return toSum(level.map((reading) => toFigure(text, reading)));
}

/** The sum of figures of one text, which none of them prints, in the unit of most; a single one stays itself. */
export function toSum(parts: readonly NarrativeFigure[]): NarrativeFigure {
  const first = parts[0];
  if (first === undefined) throw new Error("a sum needs parts");
  if (parts.length === 1) return first;
  return {
    ...first,
    unit: unitOfMost(parts, NARRATIVE_INDICATORS[first.indicator].unit),
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
    value: parts.reduce((sum, { value }) => sum + value, 0),
    qualifier: "sum_of_parts",
    status: "derived",
    raw: parts.map(({ raw }) => raw).join(" + "),
  };
}

/** The unit of most parts; where several are as frequent, the usual one of the figure if it is among them. */
function unitOfMost(parts: readonly NarrativeFigure[], usual: string): string {
  const frequency = new Map<string, number>();
  for (const { unit } of parts) frequency.set(unit, (frequency.get(unit) ?? 0) + 1);
  const ranked = [...frequency].sort(([a, n], [b, m]) => m - n || Number(b === usual) - Number(a === usual));
  return ranked[0]?.[0] ?? usual;
}

/** A figure's words with their clause, as places of the document. */
export function toFigure(text: string, { read, compact }: Reading<Count>): NarrativeFigure {
  return {
    indicator: read.indicator,
    value: read.value,
    qualifier: read.qualifier,
    unit: read.unit,
    status: read.status,
    raw: text.slice(placeAt(compact, read.start), endAt(compact, read.end)),
    start: placeAt(compact, Math.max(read.clauseStart, read.start - LONGEST_CLAUSE)),
    end: endAt(compact, read.end),
  };
}

const LONGEST_CLAUSE = 60;
