import { datasetSummary } from "@/db/queries/dataset-summary";
import { listRecurrence, listThemePairs, listThemeRuns } from "@/db/queries/list-recurrence";
import { listThemeBelow, listThemeRollups } from "@/db/queries/list-rollups";
import { countSameness, listSameness } from "@/db/queries/list-sameness";
import { listTermRollups } from "@/db/queries/list-terms";
import { countUnclassified } from "@/db/queries/list-theme-statements";
import type { Place } from "@/db/queries/place";
import { copiedFigure, MOST_COPIED } from "@/lib/view/copied-sections";
import type { OverviewFrame } from "@/lib/view/overview-requests";
import { themeFigure } from "@/lib/view/overview-themes";
import { risingTermsFigure } from "@/lib/view/rising-terms-figure";
import { type YearRange, yearsCovered } from "@/lib/view/scope";
import { themePairFigure } from "@/lib/view/theme-pairs";
import { promiseFigure, recurrenceFigure, themeCourseFigure } from "@/lib/view/theme-recurrence";
import { themePlacesFigure, themeYearsFigure } from "@/lib/view/theme-shares";
import type { Language } from "@/lib/vocabulary/code-labels";
import { SAME_FROM } from "@/lib/vocabulary/sameness";

/** What the themes page says of a place and years; `key` is the place in the roll-ups. */
export function loadThemes(place: Place, key: string, range: YearRange | null, language: Language) {
  const frame = frameOf(place, range, language);
  const recurrence = listRecurrence(key);
  const filter = { ...place, years: range };
  const alike = (["same_county", "elsewhere", "last_year"] as const).flatMap((kind) =>
    listSameness("problems", kind, SAME_FROM, filter, MOST_COPIED + 1),
  );
  const counts = {
    others: countSameness("problems", ["same_county", "elsewhere"], SAME_FROM, filter),
    lastYear: countSameness("problems", ["last_year"], SAME_FROM, filter),
  };
  return {
    frame,
    themes: themeFigure(listThemeRollups(key), frame),
    tables: {
      recurrence: recurrenceFigure(recurrence, frame),
      promises: promiseFigure(recurrence, frame),
      pairs: themePairFigure(listThemePairs(place, key), recurrence, frame),
      copied: copiedFigure(alike, counts, frame),
      terms: risingTermsFigure(listTermRollups(place.province ?? ""), frame),
    },
    runs: listThemeRuns(null, place, 20),
    unclassified: countUnclassified(filter),
  };
}

/** The figures of the page of one theme. */
export function loadTheme(theme: string, place: Place, key: string, range: YearRange | null, language: Language) {
  const frame = frameOf(place, range, language);
  return {
    frame,
    years: themeYearsFigure(theme, listThemeRollups(key), frame),
    places: place.county === null ? themePlacesFigure(theme, listThemeBelow(key, theme), frame) : null,
    course: themeCourseFigure(theme, listRecurrence(key), frame),
  };
}

function frameOf(place: Place, range: YearRange | null, language: Language): OverviewFrame {
  const scope = { ...place, years: range };
  return { scope, years: yearsCovered(scope, datasetSummary().years), language };
}
