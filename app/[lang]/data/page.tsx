import type { Metadata } from "next";
import { datasetSummary } from "@/db/queries/dataset-summary";
import { datasetSamples } from "@/db/queries/extract-samples";
import { DATA_COPY } from "@/lib/view/copy/data-copy";
import { DATASETS } from "@/lib/vocabulary/datasets";
import { pageLanguage } from "../../_components/page-language";
import { siteOrigin } from "../../_components/page-own-address";
import { CiteNote } from "./_parts/cite-note";
import { DatasetSection } from "./_parts/dataset-section";
import { FilterTable } from "./_parts/filter-table";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: DATA_COPY.title[await pageLanguage(params)] };
}

export default async function DataPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { samples, examples } = datasetSamples();
  return (
    <>
      <h1 className="mt-8">{DATA_COPY.title[language]}</h1>
      <p className="lead mt-3">{DATA_COPY.lead[language]}</p>
      <div className="prose">
        <p>{DATA_COPY.manners[language]}</p>
        <p>
          <a href="/extract/bundle.zip">{DATA_COPY.everything[language]} (bundle.zip)</a>
          {DATA_COPY.separator[language]}
          {DATA_COPY.bundleNote[language]}
        </p>
        <p>
          <a href="/extract/openapi.json">{DATA_COPY.openApi[language]}</a>
        </p>
      </div>
      <nav aria-label={DATA_COPY.contents[language]}>
        {samples.map(({ name }, index) => (
          <span key={name}>
            {index > 0 && " · "}
            <a href={`#${name}`}>{DATASETS[name][language]}</a>
          </span>
        ))}
      </nav>
      {samples.map((sample) => (
        <DatasetSection key={sample.name} language={language} sample={sample} />
      ))}
      <h2 className="mt-10 mb-1" id="filters">
        {DATA_COPY.filters[language]}
      </h2>
      <FilterTable language={language} examples={examples} />
      <h2 className="mt-10 mb-1" id="cite">
        {DATA_COPY.cite[language]}
      </h2>
      <CiteNote language={language} summary={datasetSummary()} origin={await siteOrigin()} />
    </>
  );
}
