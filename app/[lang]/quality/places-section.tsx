import { pageAddress, reportAddress, townshipAddress } from "@/lib/view/addresses";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import { formatNumber } from "@/lib/view/format";
import { candidateWords, openPlaceClue, openPlaceWords } from "@/lib/view/open-place";
import { scopeParameters } from "@/lib/view/scope";
import type { Language } from "@/lib/vocabulary/code-labels";
import type { Quality } from "./load-quality";
import { QualityChapter } from "./quality-chapter";

/** Reports whose place is unresolved or inferred, with the clue and the candidates. */
export function PlacesSection({ quality, language }: { readonly quality: Quality; readonly language: Language }) {
  const { counts, rows } = quality.openPlaces;
  const countOf = (confidence: string) =>
    formatNumber(counts.reduce((sum, row) => (row.confidence === confidence ? sum + row.reports : sum), 0));
  const all = counts.reduce((sum, row) => sum + row.reports, 0);
  const heads = ["report", "confidence", "place", "clue", "candidates", "file"] as const;
  return (
    <QualityChapter id="places" language={language}>
      <p className="soft small">{QUALITY_COPY.placesNote[language]}</p>
      {rows.length === 0 ? (
        <p className="soft">{QUALITY_COPY.noOpenPlaces[language]}</p>
      ) : (
        <>
          <p>
            {QUALITY_COPY.openPlaces[language](countOf("unresolved"), countOf("inferred"))}{" "}
            {all > rows.length && `${QUALITY_COPY.firstShown[language](formatNumber(rows.length))} `}
            <a href={pageAddress(language, "/quality/places.csv", { ...scopeParameters(quality.scope), year: null })}>
              {QUALITY_COPY.csv[language]}
            </a>
          </p>
          <div className="scroll">
            <table className="plain wide stacked">
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {QUALITY_COPY[head][language]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.reportId}>
                    <th scope="row">
                      <a href={reportAddress(language, row.reportId)}>
                        {row.agencyAsTitled} {row.year}
                      </a>
                    </th>
                    <td>{QUALITY_COPY[row.confidence === "unresolved" ? "unresolved" : "inferred"][language]}</td>
                    <td>
                      <a href={townshipAddress(language, row.agencyId)}>{openPlaceWords(row)}</a>
                    </td>
                    <td>{openPlaceClue(row, language)}</td>
                    <td>
                      {candidateWords(row.candidates).map((words) => (
                        <span key={words} className="block">
                          {words}
                        </span>
                      ))}
                    </td>
                    <td className="break-all soft small">{row.sourcePath}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </QualityChapter>
  );
}
