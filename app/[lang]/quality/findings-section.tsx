import { extractAddress, pageAddress } from "@/lib/view/addresses";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import { formatNumber } from "@/lib/view/format";
import { placeWords, scopeParameters, yearWords } from "@/lib/view/scope";
import { CHECKS } from "@/lib/vocabulary/checks";
import type { Language } from "@/lib/vocabulary/code-labels";
import { FindingsTable } from "../../_components/findings-table";
import type { Quality } from "./load-quality";
import { QualityChapter } from "./quality-chapter";

/** The findings of the selection, a page at a time. */
export function FindingsSection({ quality, language }: { readonly quality: Quality; readonly language: Language }) {
  const { scope, years, check, after, page, findingCount } = quality;
  const filters = { ...scopeParameters(scope), check };
  const address = (parameters: typeof filters & { after?: string }) =>
    `${pageAddress(language, "/quality", parameters)}#findings`;
  const spoken = scope.years === null ? QUALITY_COPY.allYears[language] : yearWords(years);
  return (
    <QualityChapter id="findings" language={language}>
      {check !== null && (
        <p>
          <code>{check}</code> {CHECKS[check][language]}
          <span className="soft small">
            {" · "}
            {QUALITY_COPY.unless[language]}
            {language === "zh" ? "：" : ": "}
            {CHECKS[check].unless[language]}
            {" · "}
            <a href={address({ ...filters, check: null })}>{QUALITY_COPY.clearCheck[language]}</a>
          </span>
        </p>
      )}
      <p>
        {QUALITY_COPY.findingsCount[language](formatNumber(findingCount), placeWords(scope, language), spoken)}
        {" · "}
        <a href={extractAddress("findings", filters, language)}>{QUALITY_COPY.csv[language]}</a>
      </p>
      {page.findings.length === 0 ? (
        <p className="soft">{QUALITY_COPY[after === null ? "noFindings" : "noFindingsOnPage"][language]}</p>
      ) : (
        <FindingsTable findings={page.findings} language={language} kind="all" />
      )}
      <p className="controls mt-2">
        {page.next !== null && (
          <a rel="next" href={address({ ...filters, after: page.next })}>
            {QUALITY_COPY.next[language]}
          </a>
        )}{" "}
        {after !== null && <a href={address(filters)}>{QUALITY_COPY.first[language]}</a>}
      </p>
    </QualityChapter>
  );
}
