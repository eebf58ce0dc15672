import type { Words } from "../vocabulary/check-row";
import { type CheckCode, checkRow } from "../vocabulary/checks";
import type { ReportEdition } from "../vocabulary/editions";
import { stableHash } from "../vocabulary/stable-hash";
import type { Compared } from "./assessment";
import type { Finding } from "./report-facts";

/** Whose report a finding is about. `agency` is the agency's id in the database. */
export type FindingOwner = { readonly agency: string; readonly year: number; readonly edition: ReportEdition };

/** The finding that a failed or doubtful comparison is told as, its message from the template of its check. */
export function assessmentToFinding(
  check: CheckCode,
  outcome: "fail" | "warn",
  compared: Compared,
  owner: FindingOwner,
): Finding {
  const row = checkRow(check);
  const leftLabel = compared.leftWords ?? row.left;
  const rightLabel = compared.rightWords ?? row.right;
  const difference = findDifference(compared);
  const fill = (language: keyof Words) =>
    fillTemplate(row.message[language], {
      where: compared.where[language],
      leftWords: leftLabel[language],
      rightWords: rightLabel[language],
      left: compared.left,
      right: compared.right,
      quote: (language === "en" ? compared.quoteEn : undefined) ?? compared.quote ?? compared.left,
      difference: difference === null ? "" : String(Math.abs(difference)),
    });
  return {
    id: findingId(check, owner, compared.locators),
    check,
    version: row.version,
    outcome,
    edition: owner.edition,
    left: compared.left,
    right: compared.right,
    leftLabel,
    rightLabel,
    leftValue: compared.leftValue,
    rightValue: compared.rightValue,
    difference,
    message: fill("zh"),
    messageEn: fill("en"),
    locator: compared.locators.join(" "),
  };
}

/** Stable over re-seeding: check, version, agency, year and the places of the operands, never their values. */
export function findingId(check: CheckCode, owner: FindingOwner, locators: readonly string[]): string {
  return stableHash([check, checkRow(check).version, owner.agency, owner.year, ...locators].join("|"));
}

/** Amounts are told to four decimals; what floating point adds beyond is no difference. */
function findDifference({ leftValue, rightValue }: Compared): number | null {
  if (leftValue === null || rightValue === null) return null;
  return Math.round((leftValue - rightValue) * 1e6) / 1e6;
}

function fillTemplate(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => words[name] ?? placeholder);
}
