import type { Statement } from "../report/parsed-report";
import { isTheme, THEMES } from "../vocabulary/themes";

/** A problem with the measures that answer it; none where it is left without an answer. */
export type MatchedProblem = { readonly problem: Statement; readonly measures: readonly Statement[] };

/**
 * For each problem the measures whose codes mirror one of its themes (field guide E4). Where several do, those that
 * stand at the same ordinal come first.
 */
export function matchMeasures(
  problems: readonly Statement[],
  measures: readonly Statement[],
): readonly MatchedProblem[] {
  return problems.map((problem) => {
    const answers = new Set<string>(problem.codes.flatMap((code) => (isTheme(code) ? [THEMES[code].measure] : [])));
    const fitting = measures.filter(({ codes }) => codes.some((code) => answers.has(code)));
    const distance = ({ ordinal }: Statement) => (ordinal === problem.ordinal ? 0 : 1);
    return { problem, measures: fitting.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start) };
  });
}
