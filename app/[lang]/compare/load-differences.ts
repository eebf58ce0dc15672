import { listCountyFigures } from "@/db/queries/list-county-figures";
import { compareRows } from "@/lib/view/compare-rows";
import type { ComparedYears } from "@/lib/view/compared-years";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import type { Differences } from "@/lib/view/difference-figure";
import { SIDES } from "@/lib/view/side-key";
import { typicalFigures } from "@/lib/view/typical-figure";
import type { Language } from "@/lib/vocabulary/code-labels";
import type { ComparedSide } from "./load-side";

/** The figures of two reports by what can be said of them, with what is usual in the county in the later year. */
export function loadDifferences(
  a: ComparedSide,
  b: ComparedSide,
  compared: ComparedYears,
  language: Language,
): Differences {
  const year = Math.max(...SIDES.flatMap((side) => compared[side] ?? []));
  const typical = typicalFigures(listCountyFigures(a.agency, [a.agency, b.agency], year));
  const isNamedByYear = compared.a !== compared.b || a.agencyId === b.agencyId;
  const name = (side: ComparedSide, of: number | null) => COMPARE_COPY.reportOf[language](side.name, of);
  return {
    rows: compareRows(a.years, b.years, compared, language, typical),
    names: { a: isNamedByYear ? name(a, compared.a) : a.name, b: isNamedByYear ? name(b, compared.b) : b.name },
    county: typical.size === 0 || a.agency.county === null ? null : { name: a.agency.county, year },
  };
}
