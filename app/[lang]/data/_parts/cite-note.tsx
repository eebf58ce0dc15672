import { headers } from "next/headers";
import type { DatasetSummary } from "@/db/queries/dataset-summary";
import { citation, DEMONSTRATION_NOTE, REUSE_NOTE } from "@/lib/view/citation";
import { DATA_COPY } from "@/lib/view/copy/data-copy";
import type { Language } from "@/lib/vocabulary/code-labels";

type Props = { readonly language: Language; readonly summary: DatasetSummary };

/** The sentence to cite, with the fingerprint and the address under which the same data stands. */
export async function CiteNote({ language, summary }: Props) {
  const { fingerprint, demonstration } = summary;
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "";
  const scheme = asked.get("x-forwarded-proto") ?? "http";
  const address = `${host === "" ? "" : `${scheme}://${host}`}/extract/bundle.zip`;
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
