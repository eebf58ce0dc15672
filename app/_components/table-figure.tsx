import { FIGURE_COPY } from "@/lib/view/copy/figure-copy";
import type { Figure } from "@/lib/view/figure";
import type { Language } from "@/lib/vocabulary/code-labels";
import { WrittenOnce } from "../_markup/written-once";
import { FigureTable } from "./figure-table";

type TableFigureProps = { readonly figure: Figure; readonly language: Language; readonly download: string };

/** A figure that is best read as a table: headline, the table itself, notes, CSV. */
export function TableFigure({ figure, language, download }: TableFigureProps) {
  const heading = `${figure.id}-title`;
  return (
    <section className="figure" id={figure.id} aria-labelledby={heading}>
      <h3 id={heading}>{figure.title}</h3>
      {figure.rows.length > 0 && (
        <WrittenOnce>
          <FigureTable figure={figure} caption={figure.subtitle} />
        </WrittenOnce>
      )}
      <div className="figure-foot">
        {figure.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <ul className="controls">
          <li>
            <a href={download}>{FIGURE_COPY.csv[language]}</a>
          </li>
        </ul>
      </div>
    </section>
  );
}
