import type { ThemeStatement } from "@/db/queries/list-theme-statements";
import { reportAddress, townshipAddress } from "@/lib/view/addresses";
import { RECURRENCE_COPY } from "@/lib/view/copy/recurrence-copy";
import type { Language } from "@/lib/vocabulary/code-labels";
import { textLocator } from "@/lib/vocabulary/locators";

type EvidenceProps = { readonly statements: readonly ThemeStatement[]; readonly language: Language };

/** Sentences as printed, each leading to its place in the report. */
export function EvidenceList({ statements, language }: EvidenceProps) {
  if (statements.length === 0) return <p className="soft">{RECURRENCE_COPY.noSentences[language]}</p>;
  return (
    <ul className="evidence">
      {statements.map((row) => (
        <li key={`${row.reportId}-${row.ordinal}`}>
          <span className="soft small">
            <a href={townshipAddress(language, row.agencyId)}>{row.agencyName}</a> {row.year} {row.county}
          </span>
          <br />
          <a lang="zh-CN" href={reportAddress(language, row.reportId, textLocator(row))}>
            {row.words}
          </a>
        </li>
      ))}
    </ul>
  );
}
