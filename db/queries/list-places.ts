import { and, asc, count, eq, isNotNull } from "drizzle-orm";
import { currentDataset } from "../database";
import { agency } from "../schema";
import type { Place } from "./find-scope";

/** The name of a place and how many agencies it has. */
export type PlaceCount = { readonly name: string; readonly agencies: number };

/** What the filters of a page offer: all provinces, the prefectures of the chosen province, the counties of the chosen prefecture. */
export function listPlaces(chosen: Place): Readonly<Record<keyof Place, readonly PlaceCount[]>> {
  const provinces = placesAt("province", []);
  const province = chosen.province ?? onlyName(provinces);
  const prefectures = province === null ? [] : placesAt("prefecture", [eq(agency.province, province)]);
  const prefecture = chosen.prefecture ?? onlyName(prefectures);
  const counties =
    province === null || prefecture === null
      ? []
      : placesAt("county", [eq(agency.province, province), eq(agency.prefecture, prefecture)]);
  return { province: provinces, prefecture: prefectures, county: counties };
}

function placesAt(level: keyof Place, above: readonly ReturnType<typeof eq>[]): PlaceCount[] {
  const rows = currentDataset()
    .drizzle.select({ name: agency[level], agencies: count() })
    .from(agency)
    .where(and(isNotNull(agency[level]), ...above))
    .groupBy(agency[level])
    .orderBy(asc(agency[level]))
    .all();
  return rows.flatMap(({ name, agencies }) => (name === null ? [] : [{ name, agencies }]));
}

function onlyName(places: readonly PlaceCount[]): string | null {
  return places.length === 1 ? (places[0]?.name ?? null) : null;
}
