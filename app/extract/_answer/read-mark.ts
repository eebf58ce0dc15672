import { oneLine } from "./refusal";

type Words = readonly (readonly [string, string])[];

/** Whether a CSV is to begin with a byte-order mark, and the words that are left. */
export function readMark(
  words: Words,
):
  | { readonly ok: true; readonly isMarked: boolean; readonly rest: Words }
  | { readonly ok: false; readonly message: string } {
  const [value, ...more] = words.filter(([key]) => key === "bom").map(([, given]) => given);
  if (more.length > 0) return { ok: false, message: "bom given twice; give it once" };
  if (value !== undefined && value !== "0" && value !== "1") {
    return { ok: false, message: `bad bom: ${oneLine(value) || "(empty)"}; give 0 or 1` };
  }
  return { ok: true, isMarked: value !== "0", rest: words.filter(([key]) => key !== "bom") };
}
