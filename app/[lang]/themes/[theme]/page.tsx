import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listThemeRollups } from "@/db/queries/list-rollups";
import { listThemeAgencies, listThemeStatements } from "@/db/queries/list-theme-statements";
import { extractAddress, pageAddress, reportAddress, townshipAddress } from "@/lib/view/addresses";
import { REFERENCE_COPY } from "@/lib/view/copy/reference-copy";
import { formatNumber, formatShare, formatYears } from "@/lib/view/format";
import { codeLabel } from "@/lib/vocabulary/code-labels";
import { textLocator } from "@/lib/vocabulary/locators";
import { isTheme, UNCLASSIFIED } from "@/lib/vocabulary/themes";
import { type RawParameters, requireParameters } from "../../../_address/read-parameters";
import { pageLanguage } from "../../../_components/page-language";
import { themeParameters } from "../search-params";

type Props = { params: Promise<{ lang: string; theme: string }>; searchParams: Promise<RawParameters> };

const MOST_STATEMENTS = 200;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { theme } = await params;
  return { title: codeLabel("theme", theme, await pageLanguage(params)) };
}

export default async function ThemePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { theme } = await params;
  if (!isTheme(theme) && theme !== UNCLASSIFIED) notFound();
  const rollups = listThemeRollups("").filter((row) => row.theme === theme);
  const year = requireParameters(themeParameters, await searchParams).year?.to ?? rollups.at(-1)?.year ?? null;
  const statements = year === null ? [] : listThemeStatements(theme, year, { limit: MOST_STATEMENTS, offset: 0 });
  const latest = rollups.at(-1)?.year;
  return (
    <>
      <p className="soft small mt-8">
        <a href={pageAddress(language, "/themes")}>{REFERENCE_COPY.themesTitle[language]}</a>
      </p>
      <h1>{codeLabel("theme", theme, language)}</h1>
      <ul className="key">
        {rollups.map((row) => (
          <li key={row.year}>
            <a
              href={pageAddress(language, `/themes/${theme}`, { year: row.year === latest ? null : row.year })}
              aria-current={row.year === year ? "true" : undefined}
              className={row.year === year ? "font-semibold" : undefined}
            >
              {row.year}
            </a>{" "}
            {formatShare(row.reportsWithTheme, row.reports, language)}
          </li>
        ))}
      </ul>
      <div className="grid gap-8 mt-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <section aria-labelledby="statements">
          {year !== null && (
            <h2 id="statements">{REFERENCE_COPY.themeStatements[language](year, formatNumber(statements.length))}</h2>
          )}
          {statements.length === 0 && <p className="soft">{REFERENCE_COPY.noStatements[language]}</p>}
          {statements.length === MOST_STATEMENTS && (
            <p className="soft small">{REFERENCE_COPY.firstShown[language](formatNumber(MOST_STATEMENTS))}</p>
          )}
          <ul className="list-none p-0">
            {statements.map((row) => (
              <li key={`${row.reportId}-${row.start}`} className="mb-2">
                <a className="soft small" href={townshipAddress(language, row.agencyId)}>
                  {row.agencyName}
                </a>{" "}
                <span className="soft small">{row.county}</span>
                <br />
                <a lang="zh-CN" href={reportAddress(language, row.reportId, textLocator(row))}>
                  {row.words}
                </a>
              </li>
            ))}
          </ul>
          <p className="small">
            <a href={extractAddress("problems", { theme }, language)}>{REFERENCE_COPY.csv[language]}</a>
          </p>
        </section>
        <section aria-labelledby="agencies">
          <h2 id="agencies">{REFERENCE_COPY.themeAgencies[language]}</h2>
          <ul className="list-none p-0 small">
            {listThemeAgencies(theme, 20).map((row) => (
              <li key={row.agencyId}>
                <a href={`${townshipAddress(language, row.agencyId)}#problems`}>{row.name}</a>{" "}
                <span className="soft">
                  {row.county} {REFERENCE_COPY.themeYears[language](row.years)} ({formatYears(row.first, row.last)})
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
