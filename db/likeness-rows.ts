import { COMPARED_SECTIONS, type ComparedSection, SAMENESS_KINDS, type SamenessKind } from "../lib/vocabulary/sameness";
import type { SamenessWriter } from "./likeness";

/** A row of `sameness`; reports by their places among the compared ones. */
export type LikenessRow = {
  readonly report: number;
  readonly section: ComparedSection;
  readonly kind: SamenessKind;
  readonly other: number;
  readonly share: number;
  readonly sentences: number;
  readonly common: number;
};

/** Gathers what is found in one row of numbers after the other, fit to be handed over by a thread. */
export function likenessRows(): { readonly write: SamenessWriter; readonly numbers: () => Float64Array<ArrayBuffer> } {
  const numbers: number[] = [];
  const write: SamenessWriter = (report, section, kind, found) => {
    const sort = SORTS.findIndex((one) => one.section === section && one.kind === kind);
    for (const { other, share, sentences, common } of found)
      numbers.push(report, sort, other, share, sentences, common);
  };
  return { write, numbers: () => Float64Array.from(numbers) };
}

/** The rows that threads have gathered, in the order of the table's key: whoever found them, they are written alike. */
export function* rowsInOrder(parts: readonly Float64Array[], ids: Int32Array): Generator<LikenessRow> {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  const idAt = (at: number): number => ids[all[at] ?? -1] ?? 0;
  const order = Uint32Array.from({ length: end / ROW }, (_, row) => row * ROW).sort(
    (a, b) => idAt(a) - idAt(b) || (all[a + 1] ?? 0) - (all[b + 1] ?? 0) || idAt(a + 2) - idAt(b + 2),
  );
  for (const at of order) {
    const [report = -1, sort = -1, other = -1, share = 0, sentences = 0, common = 0] = all.subarray(at, at + ROW);
    const told = SORTS[sort];
    if (told !== undefined) yield { ...told, report, other, share, sentences, common };
  }
}

const ROW = 6;

/** In the order of the key. */
const SORTS = (Object.keys(COMPARED_SECTIONS) as ComparedSection[])
  .flatMap((section) => (Object.keys(SAMENESS_KINDS) as SamenessKind[]).map((kind) => ({ section, kind })))
  .sort((a, b) => (`${a.section} ${a.kind}` < `${b.section} ${b.kind}` ? -1 : 1));
