import { figureToOption } from "@/lib/charts/figure-to-option";
import { optionToSvg } from "@/lib/charts/option-to-svg";
import type { ChartSize } from "@/lib/charts/plot-area";
import { FIGURE_COPY } from "@/lib/view/copy/figure-copy";
import type { Figure } from "@/lib/view/figure";
import { formatNumber } from "@/lib/view/format";
import type { Language } from "@/lib/vocabulary/code-labels";
import { WrittenOnce } from "../_markup/written-once";
import { FigureKey } from "./figure-key";
import { FigureTable } from "./figure-table";
import { MeasureNote } from "./measure-note";

/** `small`: one of several side by side. `half`: one of two. `wide`: alone on its line. The last two are drawn once more for narrow screens. */
type FigureViewProps = {
  readonly figure: Figure;
  readonly language: Language;
  readonly format: "small" | "half" | "wide";
  readonly download: string | null;
};

/** A figure with everything it needs to be read alone: headline, measure, drawing, notes, who is missing, table, CSV. */
export function FigureView({ figure, language, format, download }: FigureViewProps) {
  const heading = `${figure.id}-title`;
  return (
    <section className="figure" id={figure.id} aria-labelledby={heading}>
      <WrittenOnce>
        <h3 id={heading}>{figure.title}</h3>
        <p className="measure">{figure.subtitle}</p>
        <FigureKey figure={figure} />
        {SIZES[format].map(({ className, sizeOf }) => (
          <Drawing
            key={className}
            figure={figure}
            language={language}
            className={className}
            size={sizeOf(figure)}
            address={download?.replace(".csv", ".json") ?? null}
          />
        ))}
        <div className="figure-foot">
          {figure.restsOn !== null && <p>{figure.restsOn}</p>}
          {figure.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {figure.missing.length > 0 && (
            <details>
              <summary>{FIGURE_COPY.missingCount[language](formatNumber(figure.missing.length))}</summary>
              <ul>
                {figure.missing.map(({ words, href }) => (
                  <li key={words}>{href === null ? words : <a href={href}>{words}</a>}</li>
                ))}
              </ul>
            </details>
          )}
          <MeasureNote figure={figure.id} language={language} />
          <details>
            <summary>{FIGURE_COPY.table[language]}</summary>
            <FigureTable figure={figure} />
          </details>
          <ul className="controls">
            {download !== null && (
              <li>
                <a href={download}>{FIGURE_COPY.csv[language]}</a>
              </li>
            )}
            {download !== null && figure.drawing.kind !== "table" && (
              <li>
                <a href={download.replace(".csv", ".svg")}>{FIGURE_COPY.svg[language]}</a>
              </li>
            )}
            {download !== null && figure.drawing.kind !== "table" && (
              <li className="script-only" hidden>
                <button type="button" className="link" data-picture={download.replace(".csv", ".svg")}>
                  {FIGURE_COPY.png[language]}
                </button>
              </li>
            )}
            {figure.extract !== null && (
              <li>
                <a href={figure.extract}>{FIGURE_COPY.rows[language]}</a>
              </li>
            )}
          </ul>
        </div>
      </WrittenOnce>
    </section>
  );
}

type DrawingProps = {
  readonly figure: Figure;
  readonly language: Language;
  readonly className: string;
  readonly size: ChartSize;
  /** Where the figure itself is found when the drawing is to answer. */
  readonly address: string | null;
};

function Drawing({ figure, language, className, size, address }: DrawingProps) {
  const option = figureToOption(figure, size);
  if (option === null) return null;
  return (
    <div
      className={className}
      role="img"
      data-figure={address ?? undefined}
      data-width={size.width}
      data-height={size.height}
      aria-label={`${figure.title}${language === "zh" ? "。" : ". "}${figure.subtitle}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by optionToSvg, which escapes every text
      dangerouslySetInnerHTML={{ __html: optionToSvg(option, size) }}
    />
  );
}

type Drawn = { readonly className: string; readonly sizeOf: (figure: Figure) => ChartSize };

const NARROW: Drawn = {
  className: "chart chart-narrow",
  sizeOf: (figure) => ({ width: 350, height: heightOf(figure, 260) }),
};

const SIZES: Readonly<Record<FigureViewProps["format"], readonly Drawn[]>> = {
  small: [{ className: "chart", sizeOf: () => ({ width: 320, height: 170 }) }],
  half: [
    { className: "chart chart-wide", sizeOf: (figure) => ({ width: 500, height: heightOf(figure, 290) }) },
    NARROW,
  ],
  wide: [
    { className: "chart chart-wide", sizeOf: (figure) => ({ width: 960, height: heightOf(figure, 320) }) },
    NARROW,
  ],
};

/** A heat map grows with its rows. */
function heightOf(figure: Figure, height: number): number {
  return figure.drawing.kind === "heat" ? 44 + figure.rows.length * 26 : height;
}
