import { pageAddress } from "@/lib/view/addresses";
import { OVERVIEW_COPY } from "@/lib/view/copy/overview-copy";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import { CHECK_CODES, CHECKS } from "@/lib/vocabulary/checks";
import type { Language } from "@/lib/vocabulary/code-labels";
import { PlaceSelect } from "../../_components/place-select";
import { YearSelect } from "../../_components/year-select";
import type { Quality } from "./load-quality";

/** Place, years and check in one line: a plain form, so that it works without script. */
export function QualityFilters({ quality, language }: { readonly quality: Quality; readonly language: Language }) {
  const { scope, places, allYears, check } = quality;
  return (
    <form
      className="filters"
      method="get"
      action={pageAddress(language, "/quality")}
      aria-label={OVERVIEW_COPY.filters[language]}
    >
      {(["province", "prefecture", "county"] as const).map((level) => (
        <PlaceSelect key={level} level={level} language={language} chosen={scope[level]} places={places[level]} />
      ))}
      <YearSelect years={allYears} chosen={scope.years} language={language} />
      <label>
        {QUALITY_COPY.check[language]}
        <select name="check" defaultValue={check ?? ""} className="max-w-64">
          <option value="">{QUALITY_COPY.allChecks[language]}</option>
          {CHECK_CODES.map((code) => (
            <option key={code} value={code}>
              {code} {CHECKS[code][language]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{OVERVIEW_COPY.show[language]}</button>
      <a href={pageAddress(language, "/quality")} className="small">
        {OVERVIEW_COPY.reset[language]}
      </a>
    </form>
  );
}
