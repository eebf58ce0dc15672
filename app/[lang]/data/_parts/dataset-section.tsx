import type { DatasetSample } from "@/db/queries/extract-samples";
import { queryText } from "@/lib/view/addresses";
import { DATA_COPY } from "@/lib/view/copy/data-copy";
import { formatNumber } from "@/lib/view/format";
import type { Language } from "@/lib/vocabulary/code-labels";
import { DATASETS, datasetColumns } from "@/lib/vocabulary/datasets";
import { ColumnTable } from "./column-table";

type Props = { readonly language: Language; readonly sample: DatasetSample };

/** One dataset: what a row is, how many there are, the files, the filters it takes, its columns. */
export function DatasetSection({ language, sample }: Props) {
  const { name, rows, words } = sample;
  const dataset = DATASETS[name];
  const query = queryText(Object.fromEntries(words));
  const labelled = queryText({ ...Object.fromEntries(words), lang: language });
  return (
    <section id={name} className="mt-8" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>
        {dataset[language]} <code className="soft small">{name}</code>
      </h2>
      <p>
        {dataset.row[language]}
        {rows !== null && <span className="soft"> · {DATA_COPY.rows[language](formatNumber(rows))}</span>}
      </p>
      <p>
        {FORMATS.map((format, index) => (
          <span key={format}>
            {index > 0 && " · "}
            <a href={`/extract/${name}.${format}${query}`}>{FORMAT_NAMES[format]}</a>
          </span>
        ))}
        {" · "}
        <a href={`/extract/${name}.csv${labelled}`}>CSV, lang={language}</a>
      </p>
      <p className="small soft">
        {DATA_COPY.filterWords[language]}
        {DATA_COPY.separator[language]}
        <code>{dataset.filters.join(" ")}</code>
      </p>
      <details>
        <summary>{DATA_COPY.columns[language](formatNumber(datasetColumns(name).length))}</summary>
        <ColumnTable language={language} sample={sample} />
      </details>
    </section>
  );
}

const FORMATS = ["csv", "json", "xlsx", "parquet"] as const;
const FORMAT_NAMES = { csv: "CSV", json: "JSON", xlsx: "XLSX", parquet: "Parquet" } as const;
