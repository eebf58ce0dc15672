import { type Dataset, listRows, prepared } from "./database";

/** Each agency's scopes, by their ids: the country, its province, prefecture and county, as far as they are known. */
export type AgencyScopes = ReadonlyMap<number, readonly number[]>;

/** Writes the scopes anew, in the order of their names, and tells which of them each agency belongs to. */
export function saveScopes(dataset: Dataset): AgencyScopes {
  const agencies = listRows<PlacedAgency>(dataset, "SELECT id, province, prefecture, county FROM agency");
  const named = agencies.map((agency) => ({ id: agency.id, names: scopeNames(agency) }));
  const names = [...new Set(named.flatMap((agency) => agency.names))].sort();
  const ids = new Map(names.map((name, index) => [name, index + 1]));
  dataset.sqlite.exec("DELETE FROM scope");
  const insert = prepared(dataset, "INSERT INTO scope (id, name) VALUES (?, ?)");
  for (const [name, id] of ids) insert.run(id, name);
  return new Map(named.map((agency) => [agency.id, agency.names.flatMap((name) => ids.get(name) ?? [])]));
}

type PlacedAgency = {
  readonly id: number;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
};

/** A level that is not known keeps the agency out of its scope and of those below. */
function scopeNames({ province, prefecture, county }: PlacedAgency): readonly string[] {
  if (province === null) return [""];
  if (prefecture === null) return ["", province];
  const upper = ["", province, `${province}/${prefecture}`];
  return county === null ? upper : [...upper, `${province}/${prefecture}/${county}`];
}
