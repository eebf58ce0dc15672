import type { Agency } from "@/db/queries/find-agency";
import { listAgencies } from "@/db/queries/list-agencies";
import { compareAddress, pageAddress } from "@/lib/view/addresses";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import type { SideKey } from "@/lib/view/side-key";
import type { Language } from "@/lib/vocabulary/code-labels";
import { SideWords } from "../../_components/side-words";

type PickerProps = {
  readonly a: Agency | null;
  readonly b: Agency | null;
  readonly year: number | null;
  readonly language: Language;
};

/** Two fields with suggestions; what is typed is looked up on the server, so that it works without script. */
export function AgencyPicker({ a, b, year, language }: PickerProps) {
  return (
    <form className="filters" method="get" action={pageAddress(language, "/compare")} autoComplete="off">
      {a !== null && <input type="hidden" name="a" value={a.agencyId} />}
      {b !== null && <input type="hidden" name="b" value={b.agencyId} />}
      {year !== null && <input type="hidden" name="year" value={year} />}
      <SideField side="a" chosen={a} language={language} />
      <SideField side="b" chosen={b} language={language} />
      <datalist id="agencies">
        {suggestions(a ?? b).map((row) => (
          <option key={row.agencyId} value={`${row.name} ${row.county ?? ""}`.trim()} />
        ))}
      </datalist>
      <button type="submit">{COMPARE_COPY.choose[language]}</button>
      {a !== null && b !== null && (
        <a className="small" href={compareAddress(language, b.agencyId, a.agencyId)}>
          {COMPARE_COPY.swap[language]}
        </a>
      )}
    </form>
  );
}

type SideFieldProps = { readonly side: SideKey; readonly chosen: Agency | null; readonly language: Language };

/** The field of one side, under its sign and the name of whom it has chosen. */
function SideField({ side, chosen, language }: SideFieldProps) {
  return (
    <label>
      <span>
        <SideWords side={side}>{COMPARE_COPY.sides[side][language]}</SideWords>
        {chosen !== null && ` ${chosen.name}`}
      </span>
      <input
        type="search"
        name={`find_${side}`}
        list="agencies"
        maxLength={40}
        placeholder={COMPARE_COPY.find[language]}
        data-suggest-field={side}
      />
    </label>
  );
}

/** The agencies of the county of one side, or the first of the directory: suggestions, not all there are. */
function suggestions(near: Agency | null) {
  const place = {
    province: near?.province ?? null,
    prefecture: near?.prefecture ?? null,
    county: near?.county ?? null,
  };
  const filter = { ...place, words: null, kind: null };
  return listAgencies(filter, { sort: "place", descending: false }, { limit: 300, offset: 0 });
}
