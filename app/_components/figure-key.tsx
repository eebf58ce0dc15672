import { partFill } from "@/lib/charts/part-patterns";
import type { Figure } from "@/lib/view/figure";
import { SIDES } from "@/lib/view/side-key";
import { SideWords } from "./side-words";

/** What the colours of a drawing mean, in the order of the drawing; nothing where every mark is labelled. */
export function FigureKey({ figure }: { readonly figure: Figure }) {
  const { drawing } = figure;
  const label = (key: string) => figure.columns.find((column) => column.key === key)?.label ?? key;
  if (drawing.kind === "parts") {
    return (
      <ul className="key">
        {drawing.parts.map(({ column, colour }) => (
          <li key={column} data-part={column}>
            <svg className="swatch" viewBox="0 0 16 16" aria-hidden="true">
              <rect width="16" height="16" fill={partFill(colour)} />
            </svg>
            {label(column)}
          </li>
        ))}
      </ul>
    );
  }
  if (drawing.kind === "pair") {
    return (
      <ul className="key">
        {SIDES.map((side) => (
          <li key={side}>
            <SideWords side={side}>{label(drawing[side])}</SideWords>
          </li>
        ))}
      </ul>
    );
  }
  if (drawing.kind === "bars" && drawing.reference !== undefined) {
    return (
      <ul className="key">
        <li>
          <span className="rule-sign" />
          {label(drawing.reference)}
        </li>
      </ul>
    );
  }
  return null;
}
