import { REFERENCE_COPY } from "@/lib/view/copy/reference-copy";
import type { Language } from "@/lib/vocabulary/code-labels";
import { SHOWN_MEASURES } from "@/lib/vocabulary/shown-measures";

/** The measures that charts show, each with an anchor that the charts lead to. */
export function ShownMeasuresTable({ language }: { readonly language: Language }) {
  return (
    <section aria-labelledby="measures">
      <h2 className="mt-8" id="measures">
        {REFERENCE_COPY.shown[language]}
      </h2>
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
            {Object.entries(SHOWN_MEASURES).map(([code, row]) => (
              <tr key={code} id={`measure-${code}`}>
                <th scope="row">{row[language]}</th>
                <td>{row.definition[language]}</td>
                <td>{row.caveat[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
