import type { QuarantineReason } from "../vocabulary/absences";

/** A stage either yields its value or says why the file is set aside; `detail` is one line for a person. */
export type ReadOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: QuarantineReason; readonly detail: string };
