import { type Parameters, pageAddress } from "@/lib/view/addresses";
import { type AskedYears, type ComparedYears, comparedYears } from "@/lib/view/compared-years";
import type { Language } from "@/lib/vocabulary/code-labels";
import type { ComparedSide } from "./load-side";

type Sides = { readonly a: ComparedSide; readonly b: ComparedSide };

/** The years of a comparison in the words of its address: only what differs from what is shown unasked. */
export function yearParameters({ a, b }: Sides, compared: ComparedYears): Parameters {
  const isOneAgency = a.agencyId === b.agencyId;
  const isShownBy = (asked: AskedYears) => {
    const shown = comparedYears(a.years, b.years, asked, isOneAgency);
    return shown.a === compared.a && shown.b === compared.b;
  };
  const asked = [NONE, { ...NONE, year: compared.b }, { ...NONE, ya: compared.a, yb: compared.b }].find(isShownBy);
  return { ...(asked ?? NONE) };
}

const NONE: AskedYears = { year: null, ya: null, yb: null };

/** The same comparison with these years. */
export function comparisonAddress(sides: Sides, compared: ComparedYears, language: Language): string {
  const years = yearParameters(sides, compared);
  return pageAddress(language, "/compare", { a: sides.a.agencyId, b: sides.b.agencyId, ...years });
}
