import { type Assessment, notAssessable, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";

/** What the reader noted where the manifest's place differs from the report's own, the most telling first. */
const DIFFERENCES = [
  { code: "stated_county_differs", field: "county", zh: "县级", en: "county" },
  { code: "stated_prefecture_differs", field: "prefecture", zh: "地级", en: "prefecture" },
  { code: "stated_province_differs", field: "province", zh: "省级", en: "province" },
  { code: "stated_division_differs", field: "division_code", zh: "区划代码", en: "division code" },
] as const;

/**
 * C-51: a manifest's county, prefecture, province or division code against the one that the report itself tells for
 * sure. One finding a report: its year is the matter of C-40, its name of C-43.
 */
export function checkManifestTold({ beside, facts }: CheckedReport): readonly Assessment[] {
  if (!beside.manifestPlace) return [notAssessable("value_not_given")];
  const { issues } = facts.report;
  for (const { code, field, zh, en } of DIFFERENCES) {
    const issue = issues.find((one) => one.code === code);
    if (issue === undefined) continue;
    const [stated = "", ...told] = issue.quote.split(", ");
    return [
      {
        outcome: "fail",
        compared: {
          where: { zh, en },
          left: stated,
          right: told.join(", "),
          leftValue: null,
          rightValue: null,
          quote: issue.quote,
          locators: [`manifest:${field}`, "title"],
        },
      },
    ];
  }
  return PASS;
}
