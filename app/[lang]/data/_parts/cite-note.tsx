import type { DatasetSummary } from "@/db/queries/dataset-summary";
import { citation, DEMONSTRATION_NOTE, REUSE_NOTE } from "@/lib/view/citation";
import { DATA_COPY } from "@/lib/view/copy/data-copy";
import type { Language } from "@/lib/vocabulary/code-labels";

type Props = { readonly language: Language; readonly summary: DatasetSummary; readonly origin: URL };

/** The sentence to cite, with the fingerprint and the address under which the same data stands. */
export function CiteNote({ language, summary, origin }: Props) {
  const { fingerprint, demonstration } = summary;
  const address = new URL("/extract/bundle.zip", origin).toString();
  return (
    <div className="prose">
      <blockquote>
        <p>{citation(language, { name: DATA_COPY.allDatasets[language], fingerprint, address })}</p>
      </blockquote>
      <p>{DATA_COPY.citeNote[language]}</p>
      <p className="soft">{demonstration ? DEMONSTRATION_NOTE[language] : REUSE_NOTE[language]}</p>
    </div>
  );
}
