import type { ParsedReport } from "../report/parsed-report";
import type { Edition } from "../vocabulary/editions";
import { type Assessment, notAssessable } from "./assessment";

/** C-49: whether the form is that of its year, counted as 1 of 1 or 0 of 1; many agencies kept the old one for years. */
export function checkEdition({ edition, year }: ParsedReport): readonly Assessment[] {
  const meant = editionMeantFor(year);
  if (meant === null || edition === "free" || edition === "unknown") return [notAssessable("edition_unknown")];
  return [{ outcome: "info", found: edition === meant ? 1 : 0, expected: 1 }];
}

/** 国办公开办函〔2019〕60号 for 2019 and 2020, 〔2021〕30号 from 2021 on; no form before. */
export function editionMeantFor(year: number): Edition | null {
  if (year < 2019) return null;
  return year < 2021 ? "2019" : "2021";
}
