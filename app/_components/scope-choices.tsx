import type { Place } from "@/db/queries/place";
import { OVERVIEW_COPY } from "@/lib/view/copy/overview-copy";
import { placeWords } from "@/lib/view/scope";
import type { Language } from "@/lib/vocabulary/code-labels";

type ScopeChoicesProps = {
  readonly places: readonly Place[];
  readonly language: Language;
  readonly addressOf: (place: Place) => string;
};

/** The places that one name can mean, to choose from. */
export function ScopeChoices({ places, language, addressOf }: ScopeChoicesProps) {
  return (
    <div className="prose py-6">
      <p>{OVERVIEW_COPY.ambiguous[language]}</p>
      <ul>
        {places.map((place) => {
          const words = placeWords({ ...place, years: null }, language);
          return (
            <li key={words}>
              <a href={addressOf(place)}>{words}</a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
