import type { Metadata } from "next";
import { datasetSummary } from "@/db/queries/dataset-summary";
import { listThemeRollups } from "@/db/queries/list-rollups";
import { pageAddress } from "@/lib/view/addresses";
import { REFERENCE_COPY } from "@/lib/view/copy/reference-copy";
import { themeFigure } from "@/lib/view/overview-themes";
import { FigureTable } from "../../_components/figure-table";
import { FigureView } from "../../_components/figure-view";
import { pageLanguage } from "../../_components/page-language";
import { WrittenOnce } from "../../_markup/written-once";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: REFERENCE_COPY.themesTitle[await pageLanguage(params)] };
}

export default async function ThemesPage({ params }: Props) {
  const language = await pageLanguage(params);
  const scope = { province: null, prefecture: null, county: null, years: null };
  const figure = themeFigure(listThemeRollups(""), { scope, years: datasetSummary().years, language });
  return (
    <>
      <h1 className="mt-8">{REFERENCE_COPY.themesTitle[language]}</h1>
      <p className="prose mb-6">{REFERENCE_COPY.themesIntro[language]}</p>
      <h2 className="mb-3">{REFERENCE_COPY.themesByYear[language]}</h2>
      <FigureView
        figure={figure}
        language={language}
        format="wide"
        download={pageAddress(language, "/figures/overview.themes.csv")}
      />
      <WrittenOnce className="mt-8">
        <FigureTable figure={figure} />
      </WrittenOnce>
    </>
  );
}
