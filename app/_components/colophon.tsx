import type { DatasetSummary } from "@/db/queries/dataset-summary";
import { pageAddress } from "@/lib/view/addresses";
import { citation, DEMONSTRATION_NOTE } from "@/lib/view/citation";
import { SHELL_COPY } from "@/lib/view/copy/shell-copy";
import { formatNumber } from "@/lib/view/format";
import { yearWords } from "@/lib/view/scope";
import type { Language } from "@/lib/vocabulary/code-labels";

type ColophonProps = {
  readonly language: Language;
  readonly summary: DatasetSummary;
  /** The page and its whole address, for citing it. */
  readonly name: string;
  readonly address: string;
};

/** What the site holds, how to cite the page, and the fingerprint by which a copy of its figures can be told. */
export function Colophon({ language, summary, name, address }: ColophonProps) {
  const { fingerprint, reports, agencies, years, demonstration } = summary;
  return (
    <footer className="colophon">
      <div className="page">
        <p>{SHELL_COPY.dataset[language](formatNumber(reports), formatNumber(agencies), yearWords(years))}</p>
        <p>
          {SHELL_COPY.fingerprint[language]} <code>{fingerprint}</code>. {SHELL_COPY.fingerprintNote[language]}{" "}
          <a href={pageAddress(language, "/methods")}>{SHELL_COPY.methods[language]}</a>
        </p>
        <details className="cite">
          <summary>{SHELL_COPY.cite[language]}</summary>
          <p>{citation(language, { name, fingerprint, address })}</p>
          {demonstration && <p>{DEMONSTRATION_NOTE[language]}</p>}
        </details>
      </div>
    </footer>
  );
}
