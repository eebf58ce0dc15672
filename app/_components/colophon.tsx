import type { DatasetSummary } from "@/db/queries/dataset-summary";
import { pageAddress } from "@/lib/view/addresses";
import { SHELL_COPY } from "@/lib/view/copy/shell-copy";
import { formatNumber } from "@/lib/view/format";
import { yearWords } from "@/lib/view/scope";
import type { Language } from "@/lib/vocabulary/code-labels";

/** What the site holds, and the fingerprint by which a copy of its figures can be told. */
export function Colophon({ language, summary }: { readonly language: Language; readonly summary: DatasetSummary }) {
  const { fingerprint, reports, agencies, years } = summary;
  return (
    <footer className="colophon">
      <div className="page">
        <p>{SHELL_COPY.dataset[language](formatNumber(reports), formatNumber(agencies), yearWords(years))}</p>
        <p>
          {SHELL_COPY.fingerprint[language]} <code>{fingerprint}</code>. {SHELL_COPY.fingerprintNote[language]}{" "}
          <a href={pageAddress(language, "/methods")}>{SHELL_COPY.methods[language]}</a>
        </p>
      </div>
    </footer>
  );
}
