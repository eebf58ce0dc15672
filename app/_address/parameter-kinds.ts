import { z } from "zod";
import type { YearRange } from "@/lib/view/scope";

/** A word of free text, given once. */
export function oneWord(most: number) {
  return z
    .string("give it once")
    .max(most, `at most ${most} characters`)
    .optional()
    .transform((text) => text?.trim() || null);
}

/** One of a closed set; null where it is not given. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return z
    .enum(words, `one of ${words.join(", ")}`)
    .optional()
    .transform((word) => word ?? null);
}

/** An agency_id. */
export const agencyParameter = z
  .string("give it once")
  .regex(/^[0-9A-Za-z]{1,32}$/, "an agency_id: letters and digits")
  .optional()
  .transform((id) => id ?? null);

/** 2023 or 2021-2025. */
export const yearParameter = z
  .string("give it once")
  .regex(/^(19|20)\d\d(-(19|20)\d\d)?$/, yearWords())
  .transform(toYearRange)
  .refine((years) => years.from <= years.to, yearWords())
  .optional()
  .transform((years) => years ?? null);

/** 2023. */
export const singleYearParameter = z
  .string("give it once")
  .regex(/^(19|20)\d\d$/, "a year like 2023")
  .optional()
  .transform((text) => (text === undefined ? null : Number(text)));

/** A whole number from 1, such as the number of a page. */
export const ordinalParameter = z
  .string("give it once")
  .regex(/^[1-9]\d{0,4}$/, "a whole number from 1")
  .optional()
  .transform((text) => (text === undefined ? 1 : Number(text)));

/** The filters that narrow a page to a place and to years. */
export const scopeShape = {
  province: oneWord(40),
  prefecture: oneWord(40),
  county: oneWord(40),
  year: yearParameter,
} as const;

function toYearRange(text: string): YearRange {
  const [from = "", to = from] = text.split("-");
  return { from: Number(from), to: Number(to) };
}

function yearWords(): string {
  return "a year like 2023 or a range like 2021-2025";
}
