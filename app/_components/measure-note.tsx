import { pageAddress } from "@/lib/view/addresses";
import { FIGURE_COPY } from "@/lib/view/copy/figure-copy";
import { figureMeasure } from "@/lib/view/figure-measure";
import type { Language } from "@/lib/vocabulary/code-labels";
import { SHOWN_MEASURES } from "@/lib/vocabulary/shown-measures";

/** What a figure's measure is and what one must know to read it, folded under the figure. */
export function MeasureNote({ figure, language }: { readonly figure: string; readonly language: Language }) {
  const code = figureMeasure(figure);
  if (code === null) return null;
  const { definition, caveat } = SHOWN_MEASURES[code];
  return (
    <details>
      <summary>{FIGURE_COPY.definition[language]}</summary>
      <p>
        {definition[language]} {caveat[language]}{" "}
        <a href={`${pageAddress(language, "/methods")}#measure-${code}`}>{FIGURE_COPY.methods[language]}</a>
      </p>
    </details>
  );
}
