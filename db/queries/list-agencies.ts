import { currentDataset, listRows, oncePerDataset } from "../database";
import type { agency } from "../report-schema";
import { ROW_LIMIT } from "../row-limit";
import type { Place } from "./place";
import { placeWhere } from "./place-where";

/** Which agencies the directory shows. */
export type DirectoryFilter = Place & { readonly words: string | null; readonly kind: string | null };

export type DirectoryOrder = {
  readonly sort: "place" | "name" | "reports" | "requests" | "disclosures";
  readonly descending: boolean;
};

/** An agency with its current reports counted and the figures of the latest. */
export type DirectoryRow = Readonly<
  Pick<
    typeof agency.$inferSelect,
    | "agencyId"
    | "name"
    | "kind"
    | "province"
    | "prefecture"
    | "county"
    | "reports"
    | "firstYear"
    | "lastYear"
    | "requests"
    | "disclosures"
  >
>;

export type KindCount = { readonly kind: string; readonly agencies: number };

/** A page of the directory; missing figures last. */
export function listAgencies(
  filter: DirectoryFilter,
  order: DirectoryOrder,
  page: { readonly limit: number; readonly offset: number },
): DirectoryRow[] {
  const { where, values } = directoryWhere(filter);
  const sql = `SELECT agency_id AS agencyId, name, kind, province, prefecture, county, reports, first_year AS firstYear,
  last_year AS lastYear, requests, disclosures
FROM agency WHERE ${where} ORDER BY ${orderSql(order)} ${ROW_LIMIT} OFFSET :offset`;
  return listRows<DirectoryRow>(currentDataset(), sql, { ...values, ...page });
}

/** How many agencies a filter leaves, and how many of each kind. */
export function countAgencies(filter: DirectoryFilter): readonly KindCount[] {
  const { where, values } = directoryWhere(filter);
  if (where === "1") return countAllAgencies();
  return listRows<KindCount>(currentDataset(), kindsSql(where), values);
}

const countAllAgencies = oncePerDataset((dataset) => listRows<KindCount>(dataset, kindsSql("1")));

/** The words of agencies stand in the index of their places alone. */
function kindsSql(where: string): string {
  return `SELECT kind, count(*) AS agencies FROM agency INDEXED BY agency_by_place
WHERE ${where} GROUP BY kind ORDER BY agencies DESC, kind`;
}

/** Every order is that of an index, so that a page of many agencies reads only its own rows. */
function orderSql({ sort, descending }: DirectoryOrder): string {
  if (sort === "place") return "province, prefecture, county, pinyin, kind, words, id";
  const column = sort === "name" ? "pinyin" : sort;
  return descending ? `${column} DESC NULLS LAST, id DESC` : `${column} NULLS LAST, id`;
}

/**
 * Every word has to be part of the name or of a place above it; one of letters and digits has to begin its pinyin, its
 * initials or its id.
 */
function directoryWhere({ words, kind, ...place }: DirectoryFilter) {
  const { where, values } = placeWhere(place);
  const asked = (words ?? "")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 5);
  const conditions = [
    ...(where === "1" ? [] : [where]),
    ...(kind === null ? [] : ["kind = :kind"]),
    ...asked.map((_, index) => `instr(words, :word${index}) > 0`),
  ];
  return {
    where: conditions.length === 0 ? "1" : conditions.join(" AND "),
    values: {
      ...values,
      ...(kind === null ? {} : { kind }),
      ...Object.fromEntries(
        asked.map((word, index) => [`word${index}`, /^[a-z0-9]+$/.test(word) ? `\n${word}` : word]),
      ),
    },
  };
}
