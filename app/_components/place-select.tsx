import type { PlaceCount } from "@/db/queries/list-places";
import { OVERVIEW_COPY } from "@/lib/view/copy/overview-copy";
import { formatNumber } from "@/lib/view/format";
import type { Language } from "@/lib/vocabulary/code-labels";

type PlaceSelectProps = {
  readonly level: "province" | "prefecture" | "county";
  readonly language: Language;
  readonly chosen: string | null;
  readonly places: readonly PlaceCount[];
};

/** One level of a place filter, each choice with the number of its agencies. */
export function PlaceSelect({ level, language, chosen, places }: PlaceSelectProps) {
  return (
    <label>
      {OVERVIEW_COPY[level][language]}
      <select name={level} defaultValue={chosen ?? ""}>
        <option value="">{OVERVIEW_COPY.all[language]}</option>
        {places.map(({ name, agencies }) => (
          <option key={name} value={name}>
            {name} ({formatNumber(agencies)})
          </option>
        ))}
      </select>
    </label>
  );
}
