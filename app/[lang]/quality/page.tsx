import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findScope } from "@/db/queries/find-scope";
import { pageAddress } from "@/lib/view/addresses";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import { scopeParameters } from "@/lib/view/scope";
import { type RawParameters, requireParameters } from "../../_address/read-parameters";
import { pageLanguage } from "../../_components/page-language";
import { ScopeChoices } from "../../_components/scope-choices";
import { WrittenOnce } from "../../_markup/written-once";
import { ChecksTable } from "./checks-table";
import { CoverageSection } from "./coverage-section";
import { FilesSection } from "./files-section";
import { FindingsSection } from "./findings-section";
import { IssuesSection } from "./issues-section";
import { loadQuality } from "./load-quality";
import { PlacesSection } from "./places-section";
import { CHAPTERS, QualityChapter } from "./quality-chapter";
import { QualityFilters } from "./quality-filters";
import { qualityParameters } from "./search-params";
import { TablesSection } from "./tables-section";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<RawParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: QUALITY_COPY.title[await pageLanguage(params)] };
}

export default async function QualityPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const asked = requireParameters(qualityParameters, await searchParams);
  const { province, prefecture, county, year, check, after } = asked;
  const outcome = findScope({ province, prefecture, county });
  if (outcome.kind === "unknown") notFound();
  if (outcome.kind === "ambiguous") {
    return (
      <ScopeChoices
        places={outcome.places}
        language={language}
        addressOf={(place) =>
          pageAddress(language, "/quality", { ...scopeParameters({ ...place, years: year }), check })
        }
      />
    );
  }
  const quality = loadQuality({ place: outcome.place, years: year, check, after }, outcome.key);
  const csv = pageAddress(language, "/quality/checks.csv", scopeParameters(quality.scope));
  return (
    <WrittenOnce className="contents">
      <h1 className="mt-8">{QUALITY_COPY.title[language]}</h1>
      <p className="prose">{QUALITY_COPY.intro[language]}</p>
      <QualityFilters quality={quality} language={language} />
      <p className="small controls">
        {CHAPTERS.map((id, index) => (
          <span key={id}>
            {index > 0 && " · "}
            <a href={`#${id}`}>{QUALITY_COPY[`${id}Heading`][language]}</a>
          </span>
        ))}
      </p>
      <FilesSection quality={quality} language={language} />
      <TablesSection quality={quality} language={language} />
      <IssuesSection quality={quality} language={language} />
      <QualityChapter id="checks" language={language}>
        <p className="soft small">
          {QUALITY_COPY.checksNote[language]} <a href={csv}>{QUALITY_COPY.csv[language]}</a>
        </p>
        <ChecksTable quality={quality} language={language} />
      </QualityChapter>
      <FindingsSection quality={quality} language={language} />
      <PlacesSection quality={quality} language={language} />
      <CoverageSection quality={quality} language={language} />
    </WrittenOnce>
  );
}
