import { OVERVIEW_COPY } from "@/lib/view/copy/overview-copy";
import { type YearRange, yearsParameter } from "@/lib/view/scope";
import type { Language } from "@/lib/vocabulary/code-labels";

type YearSelectProps = {
  readonly years: readonly number[];
  readonly chosen: YearRange | null;
  readonly language: Language;
};

/** The filter of years. */
export function YearSelect({ years, chosen, language }: YearSelectProps) {
  const value = yearsParameter(chosen);
  return (
    <label>
      {OVERVIEW_COPY.years[language]}
      <select name="year" defaultValue={value ?? ""}>
        <option value="">{OVERVIEW_COPY.all[language]}</option>
        {yearChoices(years, value).map((choice) => (
          <option key={choice} value={choice}>
            {choice.replace("-", "–")}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Every single year, and the years of each edition; the chosen range too where it is another. */
function yearChoices(years: readonly number[], chosen: string | null): readonly string[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ranges = [
    ...(first <= 2019 && last >= 2020 ? ["2019-2020"] : []),
    ...(first <= 2021 && last > 2021 ? [`2021-${last}`] : []),
  ];
  const choices = [...ranges, ...years.map(String).reverse()];
  return chosen === null || choices.includes(chosen) ? choices : [chosen, ...choices];
}
