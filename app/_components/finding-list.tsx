import type { FindingRow } from "@/db/queries/list-statements";
import { findingHref } from "@/lib/view/finding-href";
import { locatorLabels } from "@/lib/view/locator-label";
import { CHECKS, isCheckCode } from "@/lib/vocabulary/checks";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";

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
            {language === "zh" ? finding.message : `${finding.left} | ${finding.right}`}
            {locatorLabels(finding.locator.split(" "), language).map((words, index) => {
              const locator = finding.locator.split(" ")[index] ?? "";
              const href = findingHref(finding.reportId, locator, language);
              return (
                <span key={locator} className="soft">
                  {" "}
                  {href === null ? words : <a href={href}>{words}</a>}
                </span>
              );
            })}
          </span>
        </li>
      ))}
    </ol>
  );
}
