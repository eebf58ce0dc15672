import type { ComparedYears } from "@/lib/view/compared-years";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import { formatNumber } from "@/lib/view/format";
import type { Language } from "@/lib/vocabulary/code-labels";
import { CompareTable } from "./compare-table";
import { loadDifferences } from "./load-differences";
import type { ComparedSide } from "./load-side";

type DifferencesProps = {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly compared: ComparedYears;
  readonly download: string;
  readonly language: Language;
};

/** Where two reports differ, the largest first; what is equal, one-sided or missing folded with its count. */
export function Differences({ a, b, compared, download, language }: DifferencesProps) {
  const { rows, names, county } = loadDifferences(a, b, compared, language);
  const folds = [
    { rows: rows.oneSided, words: COMPARE_COPY.oneSided },
    { rows: rows.equal, words: COMPARE_COPY.equalRows },
    { rows: rows.missing, words: COMPARE_COPY.missingRows },
  ];
  const years =
    compared.a === compared.b ? String(compared.a ?? "") : COMPARE_COPY.sidesOfYears[language](compared.a, compared.b);
  return (
    <>
      <h2 className="mt-10 mb-3" id="differences">
        {COMPARE_COPY.differences[language]}
      </h2>
      {rows.different.length === 0 ? (
        <p>{COMPARE_COPY.noDifferences[language]}</p>
      ) : (
        <CompareTable rows={rows.different} names={names} county={county} language={language} />
      )}
      {folds
        .filter((fold) => fold.rows.length > 0)
        .map((fold) => (
          <details key={fold.words.en("")} className="mt-2">
            <summary>{fold.words[language](formatNumber(fold.rows.length))}</summary>
            <CompareTable rows={fold.rows} names={names} county={county} language={language} />
          </details>
        ))}
      <p className="soft small prose mt-3">
        {COMPARE_COPY.differencesNote[language](years)}
        {county !== null && ` ${COMPARE_COPY.countyOrderNote[language](county.name)}`}
      </p>
      <p className="small controls">
        <a href={download}>{COMPARE_COPY.csv[language]}</a>
      </p>
    </>
  );
}
