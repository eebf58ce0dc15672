import type { Agency } from "@/db/queries/find-agency";
import { pageAddress } from "@/lib/view/addresses";
import { TOWNSHIP_COPY } from "@/lib/view/copy/township-copy";
import type { Language } from "@/lib/vocabulary/code-labels";

/** Province › prefecture › county of an agency, each leading to its overview. */
export function PlacePath({ agency, language }: { readonly agency: Agency; readonly language: Language }) {
  const { province, prefecture, county } = agency;
  const steps = [
    { name: province, filters: { province } },
    { name: prefecture, filters: { province, prefecture } },
    { name: county, filters: { province, prefecture, county } },
  ].flatMap(({ name, filters }) => (name === null ? [] : [{ name, filters }]));
  if (steps.length === 0) return <p className="soft mt-8">{TOWNSHIP_COPY.unresolved[language]}</p>;
  return (
    <p className="soft small mt-8">
      {steps.map(({ name, filters }, index) => (
        <span key={name}>
          {index > 0 && " › "}
          <a href={pageAddress(language, "/", filters)}>{name}</a>
        </span>
      ))}
    </p>
  );
}
