import type { DocumentClues } from "@/lib/document/source-document";
import type { ManifestRow, PlaceAlias } from "@/lib/place/manifest-row";
import { resolvePlace } from "@/lib/place/resolve-place";
import type { ResolvedPlace } from "@/lib/place/resolved-place";
import { findTitle } from "@/lib/report/find-title";
import { readGazetteer } from "../../scripts/read-gazetteer";
import { documentOf } from "../report/document-of";

type Further = {
  readonly clues?: Partial<DocumentClues>;
  readonly fileName?: string;
  readonly manifest?: ManifestRow;
  readonly aliases?: readonly PlaceAlias[];
};

/** The place of a report that consists of a title and a text. */
export function placeOfReport(title: string, text: string, further: Further = {}): ResolvedPlace {
  const document = documentOf(`${title}\n\n一、总体情况\n${text}`, further.clues);
  const fileName = further.fileName ?? "a.txt";
  const found = findTitle(document, fileName);
  if (!found.ok) throw new Error(`${found.reason}: ${found.detail}`);
  const { manifest, aliases = [] } = further;
  const input = { agency: found.value.agency, document, fileName, aliases };
  return resolvePlace(manifest === undefined ? input : { ...input, manifest }, readGazetteer());
}

export const NO_MANIFEST: ManifestRow = {
  file: "a.txt",
  agency: null,
  province: null,
  prefecture: null,
  county: null,
  divisionCode: null,
  year: null,
  sourceUrl: null,
  publishedOn: null,
};
