import type { Comparability } from "@/lib/view/comparability";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import type { Language } from "@/lib/vocabulary/code-labels";

/** What to know before comparing: each question with its answer, and a word where it narrows the comparison. */
export function ComparabilityStrip({ rows, language }: { readonly rows: Comparability; readonly language: Language }) {
  return (
    <dl className="comparability">
      {rows.map(({ question, sentence, limits }) => (
        <div key={sentence}>
          <dt>{question}</dt>
          <dd>
            <span className={limits ? "verdict attention" : "verdict soft"}>
              {COMPARE_COPY[limits ? "limitSign" : "fineSign"][language]}
            </span>
            {sentence}
          </dd>
        </div>
      ))}
    </dl>
  );
}
