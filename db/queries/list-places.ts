import { listRows, oncePerDataset } from "../database";
import type { Place } from "./place";

/** The name of a place and how many agencies it has. */
export type PlaceCount = { readonly name: string; readonly agencies: number };

/** What the filters of a page offer: all provinces, the prefectures of the chosen province, the counties of the chosen prefecture. */
export function listPlaces(chosen: Place): Readonly<Record<keyof Place, readonly PlaceCount[]>> {
  const provinces = placesAt("province", {});
  const province = chosen.province ?? onlyName(provinces);
  const prefectures = province === null ? [] : placesAt("prefecture", { province });
  const prefecture = chosen.prefecture ?? onlyName(prefectures);
  const counties = province === null || prefecture === null ? [] : placesAt("county", { province, prefecture });
  return { province: provinces, prefecture: prefectures, county: counties };
}

/** Every place that agencies have, by province, prefecture and county: some 3,000 in the whole country. */
export const listEveryPlace = oncePerDataset((dataset) =>
  listRows<Place & { readonly agencies: number }>(
    dataset,
    `SELECT province, prefecture, county, count(*) AS agencies FROM agency GROUP BY province, prefecture, county`,
  ),
);

function placesAt(level: keyof Place, above: Partial<Place>): PlaceCount[] {
  const counts = new Map<string, number>();
  for (const place of listEveryPlace()) {
    const name = place[level];
    if (name === null || !isWithin(place, above)) continue;
    counts.set(name, (counts.get(name) ?? 0) + place.agencies);
  }
  return [...counts].map(([name, agencies]) => ({ name, agencies })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a place has all of the given names. */
export function isWithin(place: Place, { province, prefecture, county }: Partial<Place>): boolean {
  return (
    (province === undefined || province === null || place.province === province) &&
    (prefecture === undefined || prefecture === null || place.prefecture === prefecture) &&
    (county === undefined || county === null || place.county === county)
  );
}

function onlyName(places: readonly PlaceCount[]): string | null {
  return places.length === 1 ? (places[0]?.name ?? null) : null;
}
