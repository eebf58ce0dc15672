import type { CheckRow } from "./check-row";
import { CHECKS_BETWEEN_YEARS } from "./checks-between-years";
import { CHECKS_OF_FORM } from "./checks-of-form";
import { CHECKS_OF_OTHER_TABLES } from "./checks-of-other-tables";
import { CHECKS_OF_PROSE } from "./checks-of-prose";
import { CHECKS_OF_REQUESTS } from "./checks-of-requests";
import { CHECKS_OF_SOURCE } from "./checks-of-source";

/**
 * The catalogue of consistency checks, C-01 to C-50 in the order of the report, then what was added. Ids are stable: extracts and
 * acknowledgements use them. A check never changes a figure.
 */
export const CHECKS = {
  ...CHECKS_OF_REQUESTS,
  ...CHECKS_OF_OTHER_TABLES,
  ...CHECKS_OF_PROSE,
  ...CHECKS_BETWEEN_YEARS,
  ...CHECKS_OF_FORM,
  ...CHECKS_OF_SOURCE,
} as const;

export type CheckCode = keyof typeof CHECKS;

export const CHECK_CODES: readonly CheckCode[] = Object.keys(CHECKS).filter(isCheckCode);

export function isCheckCode(text: string): text is CheckCode {
  return Object.hasOwn(CHECKS, text);
}

export function checkRow(code: CheckCode): CheckRow {
  return CHECKS[code];
}
