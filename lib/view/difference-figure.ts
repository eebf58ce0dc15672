import type { Language } from "../vocabulary/code-labels";
import { type CompareRow, type CompareRows, differenceOf } from "./compare-rows";
import { COMPARE_COPY } from "./copy/compare-copy";
import { countCell } from "./count-cell";
import { type Figure, type FigureCell, wordCell } from "./figure";
import { formatDifference } from "./format";
import type { SideKey } from "./side-key";
import { FEWEST_PEERS } from "./typical-figure";

/** Two reports with their figures, what they are called, and the county whose medians stand beside; null for none. */
export type Differences = {
  readonly rows: CompareRows;
  readonly names: Readonly<Record<SideKey, string>>;
  readonly county: { readonly name: string; readonly year: number } | null;
};

/** Every figure of two reports with both sides, what became of the comparison and the difference: the CSV of the page. */
export function differenceFigure({ rows, names, county }: Differences, language: Language): Figure {
  const title = COMPARE_COPY.tableTitle[language](names.a, names.b);
  return {
    id: "compare.differences",
    title,
    subtitle: COMPARE_COPY.differences[language],
    columns: [
      { key: "standing", label: COMPARE_COPY.standing[language], numeric: false },
      { key: "code", label: COMPARE_COPY.code[language], numeric: false },
      { key: "indicator", label: COMPARE_COPY.indicator[language], numeric: false },
      { key: "a", label: names.a, numeric: true },
      { key: "b", label: names.b, numeric: true },
      { key: "difference", label: COMPARE_COPY.difference[language], numeric: true },
      ...(county === null
        ? []
        : [
            { key: "typical", label: COMPARE_COPY.typical[language](county.name, county.year), numeric: true },
            { key: "peers", label: COMPARE_COPY.peersOfMedian[language], numeric: true },
          ]),
    ],
    rows: STANDINGS.flatMap(({ key, word }) =>
      rows[key].map((row) => ({
        key: row.key,
        cells: [
          wordCell(COMPARE_COPY[word][language]),
          wordCell(row.key),
          wordCell(row.label),
          row.a,
          row.b,
          differenceCell(row, language),
          ...(county === null ? [] : [typicalCell(row, "middle", language), typicalCell(row, "n", language)]),
        ],
      })),
    ),
    drawing: { kind: "table" },
    notes: [],
    restsOn: null,
    missing: [],
    extract: null,
  };
}

/** In the order of the page. */
const STANDINGS = [
  { key: "different", word: "isDifferent" },
  { key: "oneSided", word: "isOneSided" },
  { key: "equal", word: "isEqual" },
  { key: "missing", word: "isMissing" },
] as const satisfies readonly { readonly key: keyof CompareRows; readonly word: keyof typeof COMPARE_COPY }[];

function differenceCell(row: CompareRow, language: Language): FigureCell {
  const difference = differenceOf(row);
  const cell = countCell(difference, null, language);
  return difference === null ? cell : { ...cell, text: formatDifference(difference) };
}

function typicalCell({ typical }: CompareRow, part: "middle" | "n", language: Language): FigureCell {
  const reason = typical === null ? COMPARE_COPY.fewPeers[language](FEWEST_PEERS) : null;
  return { ...countCell(typical?.[part] ?? null, null, language), reason };
}
