import type { ReadingIssue } from "../report/parsed-report";
import type { Gazetteer } from "./gazetteer";
import { type PlaceInput, resolvePlace } from "./resolve-place";

const COMPARED = [
  ["province", "stated_province_differs"],
  ["prefecture", "stated_prefecture_differs"],
  ["county", "stated_county_differs"],
  ["divisionCode", "stated_division_differs"],
] as const;

/** Where a manifest's place differs from the one that the report itself tells for sure: both values, quoted. */
export function checkManifestPlace({ manifest, ...input }: PlaceInput, gazetteer: Gazetteer): ReadingIssue[] {
  if (manifest === undefined) return [];
  const told = resolvePlace(input, gazetteer);
  if (told.confidence !== "sure") return [];
  return COMPARED.flatMap(([field, code]) => {
    const stated = manifest[field];
    const read = told[field];
    return stated === null || read === null || stated === read
      ? []
      : [{ code, quote: `${stated}, ${read} (${told.evidence})`, span: null }];
  });
}
