import { extractAddress } from "@/lib/view/addresses";
import { OVERVIEW_COPY } from "@/lib/view/copy/overview-copy";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import { scopeParameters } from "@/lib/view/scope";
import type { Language } from "@/lib/vocabulary/code-labels";
import { CoverageByPlace, CoverageMatrix } from "../../_components/coverage-matrix";
import type { Quality } from "./load-quality";
import { QualityChapter } from "./quality-chapter";

/** Which reports are there, agency by agency in a small place, else by the places below. */
export function CoverageSection({ quality, language }: { readonly quality: Quality; readonly language: Language }) {
  const { matrix, coverageBelow, years, scope } = quality;
  return (
    <QualityChapter id="coverage" language={language}>
      <p className="soft small mb-2">
        {OVERVIEW_COPY.coverageKey[language]}{" "}
        <a href={extractAddress("coverage", scopeParameters(scope), language)}>{QUALITY_COPY.csv[language]}</a>
      </p>
      {matrix !== null && <CoverageMatrix language={language} years={years} rows={matrix} />}
      {coverageBelow !== null && <CoverageByPlace language={language} years={years} rows={coverageBelow} />}
    </QualityChapter>
  );
}
