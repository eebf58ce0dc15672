import type { ExtractRequest } from "./extract-request";

/** SQL conditions with named parameters for what a request narrows down. Asks for the tables `report` and `agency`. */
export type Conditions = { readonly sql: string; readonly values: Readonly<Record<string, string | number>> };

/** Conditions on reports and their places. */
export function reportConditions(request: ExtractRequest): Conditions {
  return both(placeConditions(request), yearConditions(request));
}

/** Conditions on reports alone. The sign keeps SQLite from the index of years where reports are found by their agency. */
export function yearConditions({ years }: ExtractRequest): Conditions {
  return years === null ? NONE : { sql: "+report.year BETWEEN :from AND :to", values: { ...years } };
}

/** Conditions on agencies alone. `county=all` does not narrow. */
export function placeConditions(request: ExtractRequest): Conditions {
  const named = (["province", "prefecture", "county"] as const).flatMap((name) => {
    const value = request[name];
    return value === null || (name === "county" && value === ALL)
      ? []
      : [{ sql: `agency.${name} = :${name}`, values: { [name]: value } }];
  });
  const agencies =
    request.agencies.length === 0
      ? NONE
      : {
          sql: "agency.agency_id IN (SELECT value FROM json_each(:agencies))",
          values: { agencies: JSON.stringify(request.agencies) },
        };
  return [...named, agencies].reduce(both, NONE);
}

export function both(one: Conditions, other: Conditions): Conditions {
  if (one === NONE) return other;
  if (other === NONE) return one;
  return { sql: `${one.sql} AND ${other.sql}`, values: { ...one.values, ...other.values } };
}

export const NONE: Conditions = { sql: "1", values: {} };

/** The word that asks for every county in its own row. */
export const ALL = "all";
