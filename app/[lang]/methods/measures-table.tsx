import { REFERENCE_COPY } from "@/lib/view/copy/reference-copy";
import type { Language } from "@/lib/vocabulary/code-labels";

type Words = Readonly<Record<Language, string>>;
type Measure = Words & { readonly definition: Words; readonly caveat: Words };

type MeasuresTableProps = {
  readonly measures: Readonly<Record<string, Measure>>;
  /** What begins the anchor of each measure; without it none has one. */
  readonly anchor?: string;
  readonly language: Language;
};

/** Measures with their definitions and caveats. */
export function MeasuresTable({ measures, anchor, language }: MeasuresTableProps) {
  return (
    <div className="scroll">
      <table className="plain">
        <thead>
          <tr>
            {(["measure", "definition", "caveat"] as const).map((word) => (
              <th key={word} scope="col">
                {REFERENCE_COPY[word][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(measures).map(([code, row]) => (
            <tr key={code} id={anchor === undefined ? undefined : `${anchor}${code}`}>
              <th scope="row">{row[language]}</th>
              <td>{row.definition[language]}</td>
              <td>{row.caveat[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
