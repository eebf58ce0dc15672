import { NOTHING_BAD, REMEDY_BEGINS, SAYS_NO_PROBLEM, SOLVED } from "../vocabulary/denial-words";
import { LACK, QUALITY, SILENCED_BY, SUBJECTS, THEME_PATTERNS } from "../vocabulary/theme-patterns";
import { type Theme, UNCLASSIFIED } from "../vocabulary/themes";
import { compactText } from "./compact-text";
import { patternGate } from "./pattern-gate";
import { rememberByText } from "./remember-by-text";

/**
 * The themes that a problem statement admits (field guide E1, E2), in the order of its words. Several may hold.
 * `["other"]`: a lack is told that no theme fits, or one that is solved. Empty: no problem is told at all, for the
 * sentence says that there are none, promises a remedy, or reports that nothing bad happened.
 */
export const readThemes: (statement: string) => Themes = rememberByText(tellThemes);

type Themes = readonly (Theme | typeof UNCLASSIFIED)[];

function tellThemes(statement: string): Themes {
  const { text } = compactText(statement.slice(0, LONGEST_READ), 0, Math.min(statement.length, LONGEST_READ));
  if (NO_PROBLEM.test(text) || isRemedy(text)) return [];
  const told = withoutDenials(text);
  if (told !== text && (told === "" || isRemedy(told) || !HAS_LACK.test(told)))
    return IS_SOLVED.test(text) ? [UNCLASSIFIED] : [];
  const lacking = partLists(told);
  const found = findThemes(lacking);
  for (const { theme, by, where } of SILENCED) if (found.has(by) && where.test(lacking)) found.delete(theme);
  if (found.size === 0) for (const theme of new Set(findSubjects(lacking))) found.set(theme, found.size);
  return found.size > 0 ? [...found].sort(([, a], [, b]) => a - b).map(([theme]) => theme) : [UNCLASSIFIED];
}

/** Without the clauses that say that nothing bad happened or that a lack is past; 甲的问题，已整改 are two of one lack. */
function withoutDenials(text: string): string {
  const clauses = text.split("，");
  const told = clauses.filter((clause, index) => {
    const next = clauses[index + 1] ?? "";
    const isPast = IS_SOLVED.test(clause) || (IS_SOLVED.test(next) && HAS_NO_SUBJECT.test(next));
    return !isPast && !NOTHING_HAPPENED.test(clause);
  });
  return told.join("，");
}

/**
 * Each item of a list is read with its lack. 渠道不多、人手少 have one each: the 、 becomes a comma. In 广度、深度不够 the
 * qualities before the last share its lack.
 */
function partLists(text: string): string {
  if (!text.includes("、")) return text;
  return text
    .split(/(?<=[，。；：])/)
    .map((clause) => partList(clause.split("、")) ?? clause)
    .join("");
}

function partList(items: readonly string[]): string | null {
  const lacks = items.map((item) => HAS_LACK.exec(item));
  if (lacks.every((lack) => lack !== null && lack.index >= SHORTEST_SUBJECT)) return items.join("，");
  const last = lacks.at(-1) ?? null;
  if (last === null || !items.slice(0, -1).every((item) => NAMES_A_QUALITY.test(item))) return null;
  return items.join(`${last.input.slice(last.index).replace(/[，。；：]$/, "")}，`);
}

const SHORTEST_SUBJECT = 2;
const NAMES_A_QUALITY = new RegExp(`${QUALITY}$`);

/** More than any statement has; what is longer is no prose. */
const LONGEST_READ = 3000;

/** Whether a sentence promises an improvement and names no lack. */
export function isRemedy(text: string): boolean {
  const begin = REMEDY.exec(text);
  if (begin === null) return false;
  const rest = text.slice(begin[0].length);
  return SOLVES.test(text) || !HAS_LACK.test(rest) || (isFuture(begin[0]) && !LACK_AT_END.test(rest));
}

/** Whether a compact text names a lack. */
export function namesLack(text: string): boolean {
  return HAS_LACK.test(text);
}

const NO_PROBLEM = new RegExp(SAYS_NO_PROBLEM);
const REMEDY = new RegExp(REMEDY_BEGINS);
const IS_SOLVED = new RegExp(SOLVED);
const HAS_NO_SUBJECT = /^(?:目前|现|均|都|现均|目前均)?(?:已|全部|得到)/;
const NOTHING_HAPPENED = new RegExp(NOTHING_BAD);
const HAS_LACK = new RegExp(LACK);
const LACK_AT_END = /(?:不够|不足|不强|不高|不到位|欠缺|薄弱|有待[^，。；]{0,4})$/;
const SOLVES = /^(?:着力|重点|努力|切实)?(?:解决|破解|改变|克服|防止|避免|杜绝)/;
const SILENCED = SILENCED_BY.map((rule) => ({ ...rule, where: new RegExp(rule.where) }));

function isFuture(words: string): boolean {
  return /下一?步|下步|今后|接下来|明年|将/.test(words);
}

type CompiledPattern = { readonly theme: Theme; readonly pattern: RegExp; readonly unless: RegExp | null };

const COMPILED: readonly CompiledPattern[] = THEME_PATTERNS.map(({ theme, words, unless }) => ({
  theme,
  pattern: new RegExp(words.map(expand).join("|"), "g"),
  unless: unless === null ? null : new RegExp(unless),
}));

const patternsWorthTrying = patternGate(COMPILED.map(({ pattern }) => [pattern]));

function expand(words: string): string {
  return words.replaceAll("LACK", LACK).replaceAll("~", "[^，。；]{0,10}").replaceAll("≈", "[^，。；]{0,16}");
}

/** Where the first words of each theme begin; themes of the same word stay in the order of the vocabulary. */
function findThemes(text: string): Map<Theme, number> {
  const found = new Map<Theme, number>();
  const worthTrying = patternsWorthTrying(text);
  for (const [index, { theme, pattern, unless }] of COMPILED.entries()) {
    if ((worthTrying & (1 << index)) === 0) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (unless?.test(clausesAround(text, match.index, match.index + match[0].length)) === true) continue;
      found.set(theme, Math.min(match.index, found.get(theme) ?? match.index));
      break;
    }
  }
  return found;
}

const SUBJECT_PATTERNS = SUBJECTS.map(({ theme, words }) => ({ theme, pattern: new RegExp(words, "g") }));

/** For each clause with a lack, the theme of its subject. */
function findSubjects(text: string): readonly Theme[] {
  return text.split(/[，。；：]/).flatMap((clause) => {
    const lack = HAS_LACK.exec(clause);
    if (lack === null) return [];
    const named = SUBJECT_PATTERNS.flatMap(({ theme, pattern }) =>
      Array.from(clause.matchAll(pattern), ({ index }) => ({ theme, index })),
    ).sort((a, b) => a.index - b.index);
    const subject = named.findLast(({ index }) => index < lack.index) ?? named[0];
    return subject === undefined ? [] : [subject.theme];
  });
}

const CLAUSE_MARKS = "，。；：";

function clausesAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !CLAUSE_MARKS.includes(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !CLAUSE_MARKS.includes(text.charAt(to))) to++;
  return text.slice(from, to);
}
