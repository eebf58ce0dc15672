import type { PagedFinding } from "@/db/queries/list-findings";
import { reportAddress, townshipAddress } from "@/lib/view/addresses";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import { findingDifference } from "@/lib/view/finding-difference";
import { findingPlaces } from "@/lib/view/finding-places";
import { formatDifference } from "@/lib/view/format";
import { checkAdvice } from "@/lib/vocabulary/check-advice";
import { CHECKS, isCheckCode } from "@/lib/vocabulary/checks";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";
import { AcknowledgedWords } from "./acknowledged-words";

/** `all`: of any agency, its name beside the year. `one`: of one agency, with what to look at instead. */
type FindingsTableProps = {
  readonly findings: readonly PagedFinding[];
  readonly language: Language;
  readonly kind: "all" | "one";
};

/** Findings with both sides of what was compared, their difference and the places in the reports. */
export function FindingsTable({ findings, language, kind }: FindingsTableProps) {
  const heads = ["report", "check", "oneSide", "otherSide", "difference", "places"] as const;
  return (
    <div className="scroll">
      <table className="plain wide stacked findings">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={head === "difference" ? "number" : undefined}>
                {QUALITY_COPY[head][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <FindingRow key={`${finding.reportId}.${finding.id}`} finding={finding} language={language} kind={kind} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FindingRow({ finding, language, kind }: Omit<FindingsTableProps, "findings"> & { finding: PagedFinding }) {
  const { reportId, check, left, right, outcome } = finding;
  const row = isCheckCode(check) ? CHECKS[check] : null;
  const difference = findingDifference(check, left, right);
  return (
    <tr>
      <th scope="row">
        {kind === "all" && (
          <>
            <a href={townshipAddress(language, finding.agencyId)}>{finding.agencyName}</a>{" "}
          </>
        )}
        <a href={reportAddress(language, reportId)}>{finding.year}</a>
        {kind === "all" && finding.county !== null && <span className="soft small block">{finding.county}</span>}
      </th>
      <td className="words">
        <strong className={outcome === "fail" ? "attention" : undefined}>
          {codeLabel("outcome", outcome, language)}
        </strong>{" "}
        {row?.[language] ?? check} <code className="soft small">{check}</code>
        <span className="small block">{language === "zh" ? finding.message : finding.messageEn}</span>
        <AcknowledgedWords finding={finding} language={language} />
        {kind === "one" && isCheckCode(check) && <span className="small block">{checkAdvice(check)[language]}</span>}
      </td>
      {[left, right].map((side, index) => (
        <td key={index === 0 ? "left" : "right"} className="side">
          {row !== null && <span className="soft small block">{(index === 0 ? row.left : row.right)[language]}</span>}
          {side}
        </td>
      ))}
      <td className="number">
        {difference !== null && (
          <>
            <span className="soft small narrow">{QUALITY_COPY.difference[language]} </span>
            {formatDifference(difference)}
          </>
        )}
      </td>
      <td className="small">
        <FindingPlaces finding={finding} language={language} />
      </td>
    </tr>
  );
}

/** Where both sides stand, each leading to its cell or words in the report. */
function FindingPlaces({ finding, language }: { readonly finding: PagedFinding; readonly language: Language }) {
  const { places, between } = findingPlaces(finding.reportId, finding.locator, language);
  return places.map(({ locator, words, href }, index) => (
    <span key={locator} className="block">
      {between > 0 && index === places.length - 1 && (
        <span className="soft block">{QUALITY_COPY.between[language](between)}</span>
      )}
      {href === null ? words : <a href={href}>{words}</a>}
    </span>
  ));
}
