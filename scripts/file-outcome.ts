import type { PackedReport } from "@/db/pack-report";
import type { SourceFile } from "@/db/save-source";
import type { ManifestRow } from "@/lib/place/manifest-row";
import type { QuarantineReason } from "@/lib/vocabulary/absences";
import type { FoundFile } from "./find-files";

/** A file to be read, with what is known of it before. */
export type FileTask = FoundFile & {
  readonly manifest: ManifestRow | null;
  /** The row of the dataset being written that an earlier run made of it, or of the first file in it; null for a new file. */
  readonly knownId: number | null;
  /** Hash of the content that an earlier run has stored with the same parser and manifest; null where it must be read. */
  readonly knownSha256: string | null;
};

/** What became of a file, or of one file inside an archive. */
export type FileOutcome = SourceFile & {
  readonly knownId: number | null;
  readonly result:
    | { readonly state: "read"; readonly packed: PackedReport; readonly demonstration: boolean }
    | { readonly state: "quarantined"; readonly reason: QuarantineReason; readonly detail: string }
    | { readonly state: "unchanged" };
};
