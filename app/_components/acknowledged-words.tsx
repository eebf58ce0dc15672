import type { AcknowledgedNote } from "@/db/queries/list-findings";
import { QUALITY_COPY } from "@/lib/view/copy/quality-copy";
import type { Language } from "@/lib/vocabulary/code-labels";

type AcknowledgedProps = { readonly finding: AcknowledgedNote; readonly language: Language };

/** That someone has looked at a finding: the note, who and when; the finding itself stays as it is. */
export function AcknowledgedWords({ finding, language }: AcknowledgedProps) {
  const { note, who, date } = finding;
  if (note === null) return null;
  return (
    <span className="acknowledged">
      <strong>{QUALITY_COPY.acknowledged[language]}</strong> <q>{note}</q>{" "}
      <span className="soft">{[who, date].filter((part) => part !== null && part !== "").join(" · ")}</span>
    </span>
  );
}
