import type { ReactNode } from "react";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import type { Language } from "@/lib/vocabulary/code-labels";

/** The chapters of the page by their anchors, in its order. */
export const CHAPTERS = ["files", "tables", "issues", "checks", "findings", "places", "coverage"] as const;

type ChapterProps = {
  readonly id: (typeof CHAPTERS)[number];
  readonly language: Language;
  readonly children: ReactNode;
};

/** A chapter under its heading, which has the anchor. */
export function QualityChapter({ id, language, children }: ChapterProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="mt-10 mb-2" id={id}>
        {QUALITY_COPY[`${id}Heading`][language]}
      </h2>
      {children}
    </section>
  );
}
