import type { Figure } from "@/lib/view/figure";
import type { Language } from "@/lib/vocabulary/code-labels";
import { FigureView } from "./figure-view";

type MultiplesProps = {
  readonly figures: readonly Figure[];
  readonly language: Language;
  /** Where a figure is found as CSV, by its id. */
  readonly download: (figure: string) => string;
};

/** Small figures side by side. */
export function FigureMultiples({ figures, language, download }: MultiplesProps) {
  return (
    <div className="multiples">
      {figures.map((figure) => (
        <FigureView key={figure.id} figure={figure} language={language} format="small" download={download(figure.id)} />
      ))}
    </div>
  );
}
