import type { FilterExamples } from "@/db/queries/extract-samples";
import { queryText } from "@/lib/view/addresses";
import { DATA_COPY } from "@/lib/view/copy/data-copy";
import type { Language } from "@/lib/vocabulary/code-labels";
import { DATASETS, type DatasetName, FILTERS, type Filter, isDatasetName } from "@/lib/vocabulary/datasets";
import { DATASET_SHAPES, EXTRACT_OPTIONS } from "@/lib/vocabulary/extract-options";

type Props = { readonly language: Language; readonly examples: FilterExamples };

/** Every word that narrows or changes an extract, where it applies, and an address that uses it. */
export function FilterTable({ language, examples }: Props) {
  return (
    <>
      <p className="prose">{DATA_COPY.filtersNote[language]}</p>
      <section className="scroll" aria-label={DATA_COPY.filters[language]}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{DATA_COPY.word[language]}</th>
              <th scope="col">{DATA_COPY.meaning[language]}</th>
              <th scope="col">{DATA_COPY.appliesTo[language]}</th>
              <th scope="col">{DATA_COPY.example[language]}</th>
            </tr>
          </thead>
          <tbody>
            {[...filterRows(language, examples), ...optionRows(language)].map(
              ({ word, meaning, datasets, address }) => (
                <tr key={word}>
                  <th scope="row">
                    <code>{word}</code>
                  </th>
                  <td>{meaning}</td>
                  <td>{datasets}</td>
                  <td>{address !== null && <a href={address}>{decodeURI(address)}</a>}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </section>
    </>
  );
}

type Row = {
  readonly word: string;
  readonly meaning: string;
  readonly datasets: string;
  readonly address: string | null;
};

const NAMES: readonly DatasetName[] = Object.keys(DATASETS).filter(isDatasetName);

function filterRows(language: Language, examples: FilterExamples): readonly Row[] {
  const filters = Object.keys(FILTERS).filter((key): key is Filter => Object.hasOwn(FILTERS, key));
  return filters.map((word) => {
    const datasets = NAMES.filter((name) => DATASETS[name].filters.includes(word));
    const { a, b } = examples;
    const words = word === "a" || word === "b" ? { a, b } : { [word]: examples[word] };
    const given = Object.entries(words).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
    const isComplete = given.length === Object.keys(words).length && datasets[0] !== undefined;
    const address = isComplete ? `/extract/${datasets[0]}.csv${queryText(Object.fromEntries(given))}` : null;
    return { word, meaning: FILTERS[word][language], datasets: datasets.join(" "), address };
  });
}

/** The options with an example each. */
function optionRows(language: Language): readonly Row[] {
  const all = DATA_COPY.all[language];
  const row = (word: keyof typeof EXTRACT_OPTIONS, datasets: string, address: string): Row => ({
    word,
    meaning: EXTRACT_OPTIONS[word][language],
    datasets,
    address,
  });
  return [
    row("lang", all, `/extract/reports.csv?lang=${language}`),
    row("columns", all, "/extract/facts.csv?columns=agency,year,indicator,value,status"),
    row("shape", Object.keys(DATASET_SHAPES).join(" "), "/extract/facts.csv?shape=wide"),
    row("bom", "CSV", "/extract/reports.csv?bom=0"),
    row("parquet", "bundle.zip", "/extract/bundle.zip?parquet=1"),
  ];
}
