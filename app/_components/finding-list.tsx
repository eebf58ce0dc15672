import type { FindingRow } from "@/db/queries/list-statements";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import { findingPlaces } from "@/lib/view/finding-places";
import { CHECKS, isCheckCode } from "@/lib/vocabulary/checks";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";
import { AcknowledgedWords } from "./acknowledged-words";

type FindingListProps = {
  readonly findings: readonly (FindingRow & { readonly reportId: string; readonly year: number })[];
  readonly language: Language;
  readonly withYear: boolean;
};

/** Failed and doubtful checks, each with its rule, both sides and the places compared. */
export function FindingList({ findings, language, withYear }: FindingListProps) {
  return (
    <ol className="list-none p-0">
      {findings.map((finding) => (
        <li key={`${finding.reportId}-${finding.id}`} className="mb-2">
          {withYear && <span className="soft">{finding.year} </span>}
          <strong className={finding.outcome === "fail" ? "attention" : undefined}>
            {codeLabel("outcome", finding.outcome, language)}
          </strong>{" "}
          {isCheckCode(finding.check) ? CHECKS[finding.check][language] : finding.check} <code>{finding.check}</code>
          <br />
          <span className="small">
            {language === "zh" ? finding.message : finding.messageEn}
            <Places finding={finding} language={language} />
            <AcknowledgedWords finding={finding} language={language} />
          </span>
        </li>
      ))}
    </ol>
  );
}

type PlacesProps = { readonly finding: FindingListProps["findings"][number]; readonly language: Language };

/** The places compared, in one line; of many only the ends. */
function Places({ finding, language }: PlacesProps) {
  const { places, between } = findingPlaces(finding.reportId, finding.locator, language);
  return places.map(({ locator, words, href }, index) => (
    <span key={locator} className="soft">
      {between > 0 && index === places.length - 1 && ` ${QUALITY_COPY.between[language](between)}`}{" "}
      {href === null ? words : <a href={href}>{words}</a>}
    </span>
  ));
}
