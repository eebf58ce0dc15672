import type { Metadata } from "next";
import { pageAddress } from "@/lib/view/addresses";
import { METHODS_TEXT, REFERENCE_COPY } from "@/lib/view/copy/reference-copy";
import { STATUSES } from "@/lib/vocabulary/absences";
import type { Language } from "@/lib/vocabulary/code-labels";
import { DERIVED_MEASURES } from "@/lib/vocabulary/derived-measures";
import { SHOWN_MEASURES } from "@/lib/vocabulary/shown-measures";
import { THEMES } from "@/lib/vocabulary/themes";
import { pageLanguage } from "../../_components/page-language";
import { ChecksOfCatalogue } from "./checks-of-catalogue";
import { MeasuresTable } from "./measures-table";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: REFERENCE_COPY.methodsTitle[await pageLanguage(params)] };
}

export default async function MethodsPage({ params }: Props) {
  const language = await pageLanguage(params);
  return (
    <>
      <h1 className="mt-8">{REFERENCE_COPY.methodsTitle[language]}</h1>
      <Chapter word="reading" language={language} />
      <h2 className="mt-8">{REFERENCE_COPY.statuses[language]}</h2>
      <p className="prose">{REFERENCE_COPY.statusIntro[language]}</p>
      <dl className="facts">
        {Object.entries(STATUSES).map(([code, status]) => (
          <div key={code}>
            <dt>{status[language]}</dt>
            <dd>
              {status.note[language]} <code className="soft small">{code}</code>
            </dd>
          </div>
        ))}
      </dl>
      <Chapter word="editions" language={language} />
      <section aria-labelledby="measures">
        <h2 className="mt-8" id="measures">
          {REFERENCE_COPY.shown[language]}
        </h2>
        <MeasuresTable measures={SHOWN_MEASURES} anchor="measure-" language={language} />
      </section>
      <h2 className="mt-8">{REFERENCE_COPY.derived[language]}</h2>
      <MeasuresTable measures={DERIVED_MEASURES} language={language} />
      <ChecksOfCatalogue language={language} />
      <h2 className="mt-8">{REFERENCE_COPY.themesHeading[language]}</h2>
      <ul className="columns-2 sm:columns-3 list-none p-0">
        {Object.entries(THEMES).map(([code, theme]) => (
          <li key={code}>
            <a href={pageAddress(language, `/themes/${code}`)}>{theme[language]}</a>
          </li>
        ))}
      </ul>
      <Chapter word="limits" language={language} />
    </>
  );
}

function Chapter({ word, language }: { readonly word: keyof typeof METHODS_TEXT; readonly language: Language }) {
  return (
    <section className="prose">
      <h2 className="mt-8">{REFERENCE_COPY[word][language]}</h2>
      {METHODS_TEXT[word][language].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
