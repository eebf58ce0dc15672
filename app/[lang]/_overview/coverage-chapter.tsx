import { extractAddress, townshipAddress } from "@/lib/view/addresses";
import { FIGURE_COPY } from "@/lib/view/copy/figure-copy";
import { OVERVIEW_COPY } from "@/lib/view/copy/overview-copy";
import { formatNumber } from "@/lib/view/format";
import { scopeParameters } from "@/lib/view/scope";
import { CoverageByPlace, CoverageMatrix } from "../../_components/coverage-matrix";
import type { Overview } from "./load-overview";

/** Which reports are here and which are not, by name. */
export function CoverageChapter({ overview }: { readonly overview: Overview }) {
  const { frame, coverage, coverageBelow, latest } = overview;
  const { language, years, scope } = frame;
  const missing =
    coverage?.filter((row) => row.years.some(({ year, state }) => year === latest?.year && state === "no_report")) ??
    [];
  return (
    <section aria-labelledby="coverage">
      <h2 className="mt-10 mb-3" id="coverage">
        {OVERVIEW_COPY.coverageChapter[language]}
      </h2>
      {latest !== null && (
        <p>
          {OVERVIEW_COPY.coverageTitle[language](
            formatNumber(latest.reports),
            formatNumber(latest.agencies),
            latest.year,
          )}
        </p>
      )}
      <p className="soft small mb-2">{OVERVIEW_COPY.coverageKey[language]}</p>
      {coverage !== null && <CoverageMatrix language={language} years={years} rows={coverage} />}
      {coverageBelow !== null && <CoverageByPlace language={language} years={years} rows={coverageBelow} />}
      {latest !== null && missing.length > 0 && (
        <p className="small mt-2">
          {OVERVIEW_COPY.missingIn[language](latest.year)}
          {language === "zh" ? "：" : ": "}
          {missing.map((row, index) => (
            <span key={row.agencyId}>
              {index > 0 && (language === "zh" ? "、" : ", ")}
              <a href={townshipAddress(language, row.agencyId)}>{row.name}</a>
            </span>
          ))}
        </p>
      )}
      <p className="small controls mt-2">
        <a href={extractAddress("coverage", scopeParameters(scope), language)}>{FIGURE_COPY.rows[language]}</a>
      </p>
    </section>
  );
}
