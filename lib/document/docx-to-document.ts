import { zipSync } from "fflate";
import { holdsPicture } from "./find-report-element";
import { LIMITS } from "./limits";
import { markupToRows } from "./markup-to-rows";
import { parseMarkup } from "./markup-tree";
import { countCharacters } from "./picture-mark";
import type { ReadOutcome } from "./read-outcome";
import { rowsToDocument } from "./rows-to-document";
import { NO_CLUES, type SourceDocument } from "./source-document";
import { zipEntries } from "./zip-entries";

/** Fewer characters beside pictures: the pages were scanned into the document. */
const PICTURE_DOCUMENT = 50;

/**
 * Word's XML to a document: by mammoth to HTML and on as pages go, merged cells as spans. Only the XML parts are
 * unpacked, each checked for size and sum, and packed anew: what mammoth opens is what was checked.
 * Fails with `too_large`, `encrypted`, `unreadable`, `image_only`.
 */
export async function docxToDocument(bytes: Uint8Array): Promise<ReadOutcome<SourceDocument>> {
  const parts = readParts(bytes);
  if (!parts.ok) return parts;
  const { default: mammoth } = await import("mammoth");
  const withoutPictures = mammoth.images.imgElement(async () => ({ src: "" }));
  const buffer = Buffer.from(zipSync(parts.value, { level: 0 }));
  const { value: html } = await mammoth.convertToHtml({ buffer }, { convertImage: withoutPictures });
  const tree = await parseMarkup(html, true);
  if (!tree.ok) return tree;
  const rows = markupToRows(tree.value);
  if (!rows.ok) return rows;
  if (countCharacters(rows.value) < PICTURE_DOCUMENT && holdsPicture(tree.value)) {
    return { ok: false, reason: "image_only", detail: "the document holds pictures without text" };
  }
  return rowsToDocument(rows.value, "docx", null, { ...NO_CLUES, title: readTitle(parts.value) });
}

type Parts = Record<string, Uint8Array>;

function readParts(bytes: Uint8Array): ReadOutcome<Parts> {
  const entries = zipEntries(bytes, (name) => /\.(?:xml|rels)$/.test(name));
  if (!entries.ok) return entries;
  const parts: Parts = {};
  for (const { name, bytes: part } of entries.value) {
    if (!part.ok) return part;
    if (part.value.length > LIMITS.markupBytes) {
      return {
        ok: false,
        reason: "too_large",
        detail: `${name} of ${part.value.length} bytes, at most ${LIMITS.markupBytes}`,
      };
    }
    if (declaresEntities(part.value)) {
      return { ok: false, reason: "unreadable", detail: `${name} declares entities, which Word never does` };
    }
    parts[name] = part.value;
  }
  return { ok: true, value: parts };
}

/** The start of every bomb of XML: a document type that defines entities by one another. */
function declaresEntities(part: Uint8Array): boolean {
  return /<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder().decode(part.subarray(0, 4096)));
}

function readTitle(parts: Parts): string | null {
  const core = parts["docProps/core.xml"];
  if (core === undefined) return null;
  const title = /<dc:title>([^<]{1,300})<\/dc:title>/.exec(new TextDecoder().decode(core))?.[1]?.trim();
  return title || null;
}
