import { type Dataset, listRows, prepared } from "./database";
import { touchedProvinces } from "./touch-agency";

/** Each agency's scopes, by their ids: the country, its province, prefecture and county, as far as they are known. */
export type AgencyScopes = ReadonlyMap<number, readonly number[]>;

/**
 * What roll-ups are summed over. Those of a province of which no report has come or gone stay as they are and are added
 * to the country's: `anew` are the agencies of the others, and of no province.
 */
export type RollupScopes = {
  readonly ofAgency: AgencyScopes;
  readonly anew: AgencyScopes;
  readonly country: number;
  readonly keptProvinces: readonly number[];
  /** These and all scopes below them. */
  readonly kept: readonly number[];
};

/** Writes the scopes, in the order of their names; those that are kept keep their ids. */
export function saveScopes(dataset: Dataset): RollupScopes {
  const touched = touchedProvinces(dataset);
  const before = listRows<Scope>(dataset, "SELECT id, name FROM scope");
  const kept = before.filter(({ name }) => name !== COUNTRY && !touched.has(provinceOf(name)));
  const agencies = listRows<PlacedAgency>(dataset, "SELECT id, province, prefecture, county FROM agency");
  const named = agencies.map((agency) => ({ id: agency.id, names: scopeNames(agency) }));
  const ids = new Map(kept.map(({ id, name }) => [name, id]));
  const fresh = [...new Set(named.flatMap(({ names }) => names))].filter((name) => !ids.has(name)).sort();
  const free = freeIds(new Set(ids.values()));
  dataset.sqlite.exec("DELETE FROM scope");
  for (const name of fresh) ids.set(name, free());
  const insert = prepared(dataset, "INSERT INTO scope (id, name) VALUES (?, ?)");
  for (const [name, id] of [...ids].sort(([, a], [, b]) => a - b)) insert.run(id, name);
  const scopesOf = named.map(({ id, names }) => [id, names.flatMap((name) => ids.get(name) ?? [])] as const);
  const keptIds = new Set(kept.map(({ id }) => id));
  return {
    ofAgency: new Map(scopesOf),
    anew: new Map(scopesOf.filter(([, [, province]]) => province === undefined || !keptIds.has(province))),
    country: ids.get(COUNTRY) ?? 0,
    keptProvinces: kept.filter(({ name }) => name === provinceOf(name)).map(({ id }) => id),
    kept: [...keptIds],
  };
}

/** Removes from a roll-up what is summed anew. */
export function forgetScopes(dataset: Dataset, table: RollupTable, kept: RollupScopes["kept"]): void {
  const sql = `DELETE FROM ${table} WHERE scope NOT IN (SELECT value FROM json_each(?))`;
  prepared(dataset, sql).run(JSON.stringify(kept));
}

type RollupTable = `rollup_${"indicator" | "coverage" | "theme" | "theme_pair" | "check"}_row`;

const COUNTRY = "";

type Scope = { readonly id: number; readonly name: string };

type PlacedAgency = {
  readonly id: number;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
};

/** A level that is not known keeps the agency out of its scope and of those below. */
function scopeNames({ province, prefecture, county }: PlacedAgency): readonly string[] {
  if (province === null) return [COUNTRY];
  if (prefecture === null) return [COUNTRY, province];
  const upper = [COUNTRY, province, `${province}/${prefecture}`];
  return county === null ? upper : [...upper, `${province}/${prefecture}/${county}`];
}

function provinceOf(scope: string): string {
  return scope.split("/", 1).join();
}

/** Gives the numbers from 1 on that are not taken. */
function freeIds(taken: ReadonlySet<number>): () => number {
  let last = 0;
  return () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
}
