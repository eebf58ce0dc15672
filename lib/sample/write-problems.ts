import { THEMES, type Theme } from "../vocabulary/themes";
import type { SampleKind } from "./invented-places";
import { PROBLEM_STRUCTURES, type StructureCode } from "./problem-structures";
import { between, chance, pick, pickWeighted, type Random } from "./random";
import type { Clause, ProblemSection } from "./sample-report";
import { drawPhrase, type Phrase } from "./words/phrase";
import { PROBLEM_WORDS, THEME_WEIGHTS } from "./words/problem-words";

/** Section 5 in the given structure (field guide E3): a few problems, and a measure against each or against others. */
export function writeProblems(
  random: Random,
  kind: SampleKind,
  structure: StructureCode,
  themes: readonly Theme[] = drawThemes(random),
  promised: readonly Theme[] = themes,
): ProblemSection {
  const problems = themes.map((theme, place) =>
    drawProblem(random, kind, theme, place === 0 ? drawTheme(random) : null),
  );
  const measures = promised.map((theme) => drawMeasure(random, kind, theme));
  return { structure, ...PROBLEM_STRUCTURES[structure].write({ random, kind, problems, measures }) };
}

function drawThemes(random: Random): readonly Theme[] {
  const themes = new Set<Theme>();
  const count = between(random, 2, 4);
  while (themes.size < count) themes.add(drawTheme(random));
  return [...themes];
}

function drawTheme(random: Random): Theme {
  return pickWeighted(random, THEME_WEIGHTS).theme;
}

/** Now and then one problem names two lacks: `second`, where it is another theme. */
function drawProblem(random: Random, kind: SampleKind, theme: Theme, second: Theme | null): Clause {
  const words = PROBLEM_WORDS[kind];
  if (second === null || second === theme || !chance(random, 0.3)) {
    return { text: drawPhrase(random, words[theme].problem), codes: [theme] };
  }
  const bare = (one: Theme) =>
    words[one].problem
      .slice(0, 2)
      .map((slot) => pick(random, slot))
      .join("");
  return { text: `${bare(theme)}，${bare(second)}`, codes: [theme, second] };
}

function drawMeasure(random: Random, kind: SampleKind, theme: Theme): Clause {
  const phrase: Phrase = PROBLEM_WORDS[kind][theme].measure;
  return { text: drawPhrase(random, phrase), codes: [THEMES[theme].measure] };
}
