import type { SourceCell, SourceDocument, SourceLine } from "../document/source-document";
import { MAIN_HEADINGS, OVERVIEW_HEADINGS } from "../vocabulary/section-headings";
import { foldCharacters, foldHeading } from "./fold-label";
import type { Section, SectionKind } from "./parsed-report";
import { rememberByText } from "./remember-by-text";

/**
 * The parts of a report in the order of the text, side by side and without gaps, told by the wording of their headings
 * (国办公开办函〔2021〕30号; field guide B16). The style of the number (一、 or （一）) only tells a main heading from a
 * sub-part, never which one it is: a kind may come twice (一、总体情况 printed twice), and 二、下步工作计划 within
 * section 1 is a plan. `preamble` is what stands before the first heading; the sub-parts of section 1 follow it and
 * each ends where the next heading begins.
 */
export function findSections(document: SourceDocument): readonly Section[] {
  const headings: Heading[] = [{ kind: "preamble", style: "none", start: 0, bodyStart: 0, printed: "" }];
  let main: Heading | null = null;
  for (const line of document.lines) {
    const cell = findOnlyCell(line);
    if (cell === null) continue;
    const heading = readHeading(line, cell, main, headings[headings.length - 1] ?? null);
    if (heading === null) continue;
    if (MAIN_KINDS.has(heading.kind)) main = heading;
    headings.push(heading);
  }
  return headings.map(({ kind, start, bodyStart, printed }, i) => ({
    kind,
    heading: printed,
    start,
    bodyStart,
    end: headings[i + 1]?.start ?? document.text.length,
  }));
}

/** How a heading is numbered: 一、 · （一） · 1. · not at all. */
type Style = "main" | "bracket" | "digit" | "none";

type Heading = {
  readonly kind: SectionKind;
  readonly style: Style;
  readonly start: number;
  readonly bodyStart: number;
  readonly printed: string;
};

const MAIN_KINDS: ReadonlySet<SectionKind> = new Set<SectionKind>(
  MAIN_HEADINGS.map(({ kind }) => kind).filter((kind) => kind !== "plan"),
);
const LONGEST_HEADING = 40;
/** One value a line is no heading. */
const SHORTEST_HEADING = 2;

function findOnlyCell(line: SourceLine): SourceCell | null {
  let only: SourceCell | null = null;
  for (const cell of line.cells) {
    if (cell.text === "") continue;
    if (only !== null) return null;
    only = cell;
  }
  return only;
}

function readHeading(line: SourceLine, cell: SourceCell, main: Heading | null, last: Heading | null): Heading | null {
  const { text, start } = cell;
  if (text.length < SHORTEST_HEADING) return null;
  const length = headingLength(text);
  if (length > LONGEST_HEADING) return null;
  const whole = length === text.length;
  const style = readStyle(text);
  const isInOverview = main?.kind === "overview";
  if (style === "none" ? !(whole || isInOverview) : isSubpart(style, main) && !isInOverview) return null;
  const printed = text.slice(0, length);
  if (style === "none" && !mayBeKnown(printed)) return null;
  const wording = whole ? readWholeLine(printed) : readBeforeText(printed);
  const kind = mainKindOf(wording, style, main) ?? partKindOf(wording, style, main, last);
  if (kind === null) return null;
  return { kind, style, start: line.start, bodyStart: whole ? line.end : start + length + 1, printed };
}

/** What the words of a line make it, wherever it stands: a main heading, a sub-part of section 1, both or neither. */
type Wording = { readonly main: MainKind | null; readonly part: SectionKind | null };

type MainKind = (typeof MAIN_HEADINGS)[number]["kind"];

/** The same few hundred headings stand in all reports. */
const readWholeLine = rememberByText((printed) => readWording(printed, true));
/** The words in front of a text on the same line. */
const readBeforeText = rememberByText((printed) => readWording(printed, false));

function readWording(printed: string, whole: boolean): Wording {
  const style = readStyle(printed);
  const words = foldHeading(printed.replace(LEADER, "")).replace(PART_NUMBER, "");
  const isNumbered = style !== "none";
  const main = MAIN_HEADINGS.find(
    (entry) => fits(entry.words, words) || (isNumbered && whole && entry.like.test(words)),
  );
  const part = OVERVIEW_HEADINGS.find(
    (entry) => fits(entry.words, words) || (isNumbered && words.length <= 24 && entry.like.test(words)),
  );
  return { main: whole || style === "main" ? (main?.kind ?? null) : null, part: part?.kind ?? null };
}

function readStyle(text: string): Style {
  if (!FIRST_OF_NUMBER.has(text.charAt(0))) return "none";
  if (MAIN_NUMBER.test(text)) return "main";
  if (BRACKET_NUMBER.test(text)) return "bracket";
  return DIGIT_NUMBER.test(text) ? "digit" : "none";
}

/** What the three patterns begin with. */
const FIRST_OF_NUMBER: ReadonlySet<string> = new Set("第一二三四五六七八九十（(0123456789");
const MAIN_NUMBER =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:部分)?\s*[、.．,，:：]|第[一二三四五六七八九十]{1,3}(?:部分|章)|[一二三四五六七八九十]{1,3}\s)/;
const BRACKET_NUMBER = /^[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]/;
const DIGIT_NUMBER = /^(?:[（(]\s*\d{1,2}\s*[）)]|\d{1,2}\s*[、.．)）])/;
/** Dots and a page number behind a heading, as in a table of contents. */
const LEADER = /[.·…．]{2,60}\s*\d{0,3}\s*$/;
const PART_NUMBER =
  /^(?:第[一二三四五六七八九十]{1,3}(?:部分|章)|[一二三四五六七八九十]{1,3}(?=总体|主动|收到|政府信息|存在|其他))/;

const [STOP, WIDE_COLON, COLON] = [0x3002, 0xff1a, 0x3a];

/** Up to the stop or colon that parts a heading from the text behind it. */
function headingLength(text: string): number {
  const limit = Math.min(text.length, LONGEST_HEADING + 1);
  for (let i = 2; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (code === STOP || code === WIDE_COLON || code === COLON) return i;
  }
  return text.length;
}

function isSubpart(style: Style, main: Heading | null): boolean {
  return main !== null && style !== main.style && (style === "bracket" || style === "digit");
}

/** Without a number only known words are a heading, and these end in few characters unless brackets stand behind them. */
function mayBeKnown(printed: string): boolean {
  return !ENDS_IN_CHINESE.test(printed) || LAST_OF_WORDS.has(foldCharacters(printed.charAt(printed.length - 1)));
}

const ENDS_IN_CHINESE = /^[^(（〔【]*[\u4e00-\u9fff]$/;
const LAST_OF_WORDS: ReadonlySet<string> = new Set(
  [...MAIN_HEADINGS, ...OVERVIEW_HEADINGS].flatMap(({ words }) => words.map((each) => each.charAt(each.length - 1))),
);

function mainKindOf({ main: kind }: Wording, style: Style, main: Heading | null): SectionKind | null {
  return isSubpart(style, main) || (kind === "plan" && main?.kind !== "overview") ? null : kind;
}

/** A sub-part of section 1; one of unknown wording ends the sub-part before it. */
function partKindOf({ part }: Wording, style: Style, main: Heading | null, last: Heading | null): SectionKind | null {
  if (main === null ? style === "none" : main.kind !== "overview") return null;
  if (part !== null) return part;
  const endsPart = style === "bracket" && last?.style === "bracket" && last.kind.startsWith("overview_");
  return endsPart ? "overview" : null;
}

function fits(words: readonly string[], word: string): boolean {
  return words.includes(word);
}
