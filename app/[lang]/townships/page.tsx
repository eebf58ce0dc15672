import type { Metadata } from "next";
import { datasetSummary } from "@/db/queries/dataset-summary";
import { countAgencies, listAgencies } from "@/db/queries/list-agencies";
import { listAgencyTrends } from "@/db/queries/list-agency-trends";
import { listPlaces } from "@/db/queries/list-places";
import { pageAddress, townshipAddress } from "@/lib/view/addresses";
import { DIRECTORY_COPY } from "@/lib/view/copy/directory-copy";
import { OVERVIEW_COPY } from "@/lib/view/copy/overview-copy";
import { formatNumber } from "@/lib/view/format";
import { type RawParameters, requireParameters } from "../../_address/read-parameters";
import { pageLanguage } from "../../_components/page-language";
import { PlaceSelect } from "../../_components/place-select";
import { DirectoryTable } from "./directory-table";
import { directoryParameters } from "./search-params";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<RawParameters> };

const PAGE_SIZE = 100;

/** Stands in an address where the id of a chosen suggestion goes. */
const SUGGESTED = "SUGGESTED";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: DIRECTORY_COPY.title[await pageLanguage(params)] };
}

export default async function DirectoryPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const asked = requireParameters(directoryParameters, await searchParams);
  const { province, prefecture, county, q, kind, sort, order, page } = asked;
  const filter = { province, prefecture, county, words: q, kind };
  const kinds = countAgencies({ ...filter, kind: null });
  const found = kinds.filter((row) => kind === null || row.kind === kind).reduce((sum, row) => sum + row.agencies, 0);
  const pages = Math.max(1, Math.ceil(found / PAGE_SIZE));
  const rows = listAgencies(
    filter,
    { sort: sort ?? "place", descending: order === "desc" },
    { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  );
  const state = { province, prefecture, county, q, kind, sort, order };
  const address = (changes: Partial<Record<keyof typeof state | "page", string | number | null>>) =>
    pageAddress(language, "/townships", { ...state, ...changes });
  const places = listPlaces({ province, prefecture, county });
  return (
    <>
      <h1 className="mt-8">{DIRECTORY_COPY.title[language]}</h1>
      <form className="filters" method="get" action={pageAddress(language, "/townships")}>
        <label>
          {DIRECTORY_COPY.search[language]}
          <input
            type="search"
            name="q"
            defaultValue={q ?? ""}
            maxLength={40}
            data-suggest={townshipAddress(language, SUGGESTED)}
          />
        </label>
        {(["province", "prefecture", "county"] as const).map((level) => (
          <PlaceSelect
            key={level}
            level={level}
            language={language}
            chosen={{ province, prefecture, county }[level]}
            places={places[level]}
          />
        ))}
        <button type="submit">{DIRECTORY_COPY.find[language]}</button>
        <a className="small" href={pageAddress(language, "/townships")}>
          {OVERVIEW_COPY.reset[language]}
        </a>
      </form>
      <p>
        {DIRECTORY_COPY.count[language](formatNumber(found))}
        {" · "}
        <a className="small" href={pageAddress(language, "/townships.csv", state)}>
          {DIRECTORY_COPY.csv[language]}
        </a>
      </p>
      <ul className="key" aria-label={DIRECTORY_COPY.kinds[language]}>
        {[{ kind: null, agencies: kinds.reduce((sum, row) => sum + row.agencies, 0) }, ...kinds].map((row) => (
          <li key={row.kind}>
            <a href={address({ kind: row.kind })} aria-current={row.kind === kind ? "true" : undefined}>
              {row.kind ?? DIRECTORY_COPY.allKinds[language]}
            </a>{" "}
            {formatNumber(row.agencies)}
          </li>
        ))}
      </ul>
      {rows.length === 0 ? (
        <p className="soft mt-4">{DIRECTORY_COPY.none[language]}</p>
      ) : (
        <DirectoryTable
          rows={rows}
          trends={listAgencyTrends(rows.map((row) => row.agencyId))}
          years={datasetSummary().years}
          language={language}
          sort={sort ?? "place"}
          descending={order === "desc"}
          sortAddress={(next, descending) =>
            address({ sort: next === "place" ? null : next, order: descending ? "desc" : null })
          }
        />
      )}
      {pages > 1 && (
        <nav className="mt-4 controls" aria-label={DIRECTORY_COPY.page[language](String(page), String(pages))}>
          {page > 1 && (
            <a href={address({ page: page === 2 ? null : page - 1 })}>{DIRECTORY_COPY.previous[language]}</a>
          )}{" "}
          {DIRECTORY_COPY.page[language](formatNumber(page), formatNumber(pages))}{" "}
          {page < pages && <a href={address({ page: page + 1 })}>{DIRECTORY_COPY.next[language]}</a>}
        </nav>
      )}
    </>
  );
}
