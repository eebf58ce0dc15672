import type { DatasetSample } from "@/db/queries/extract-samples";
import { DATA_COPY } from "@/lib/view/copy/data-copy";
import type { Language } from "@/lib/vocabulary/code-labels";
import { datasetColumns } from "@/lib/vocabulary/datasets";

type Props = { readonly language: Language; readonly sample: DatasetSample };

/** The columns of a dataset, one below the other: name, meaning, type, and what they hold in its first rows. */
export function ColumnTable({ language, sample }: Props) {
  const { name, records } = sample;
  return (
    <>
      {records.length === 0 && <p className="soft small">{DATA_COPY.noRows[language]}</p>}
      <section className="scroll" aria-label={DATA_COPY.column[language]}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{DATA_COPY.column[language]}</th>
              <th scope="col">{DATA_COPY.meaning[language]}</th>
              <th scope="col">{DATA_COPY.type[language]}</th>
              {ORDINALS.slice(0, records.length).map((ordinal) => (
                <th key={ordinal} scope="col">
                  {DATA_COPY.row[language](ordinal)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {datasetColumns(name).map(({ name: code, column }, index) => (
              <tr key={code}>
                <th scope="row">
                  <code>{code}</code>
                </th>
                <td>
                  {column[language]} <span className="soft">{column.note[language]}</span>
                </td>
                <td className="whitespace-nowrap">
                  {DATA_COPY.types[column.type][language]}
                  {column.unit === undefined ? "" : ` (${column.unit})`}
                </td>
                {ORDINALS.slice(0, records.length).map((ordinal) => (
                  <td key={ordinal}>{shown(records[ordinal - 1]?.[index] ?? null, language)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

const ORDINALS = [1, 2, 3] as const;
const LONGEST = 60;

function shown(value: string | number | null, language: Language) {
  if (value === null) return <span className="soft">{DATA_COPY.none[language]}</span>;
  const text = String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
